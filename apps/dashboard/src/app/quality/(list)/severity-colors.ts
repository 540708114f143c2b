/** Tokens of the colours that charts give the severities. */
export const COLORS = { error: "--error", warning: "--type-3", info: "--type-2" } as const;
