export const PARSE_FORMATS = ["json", "ndjson", "pretty"] as const;
export type ParseFormat = (typeof PARSE_FORMATS)[number];
