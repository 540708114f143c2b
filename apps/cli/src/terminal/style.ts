import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it alone. */
export type Paint = (format: Format, text: string) => string;

export const colored: Paint = (format, text) => styleText(format, text);
export const plain: Paint = (_format, text) => text;

/** Colour only at a terminal, and never where NO_COLOR asks for none (no-color.org). */
export function paintFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0") return colored;
  return isTerminal && !env.NO_COLOR && env.TERM !== "dumb" ? colored : plain;
}
