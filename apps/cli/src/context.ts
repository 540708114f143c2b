import type { Words } from "./messages/words.ts";
import type { Locale } from "./terminal/locale.ts";
import type { Output } from "./terminal/output.ts";
import type { Paint } from "./terminal/style.ts";

/** What a command may use of the world around it. */
export interface Context {
  stdin: AsyncIterable<Uint8Array>;
  stdinIsTerminal: boolean;
  out: Output;
  err: Output;
  locale: Locale;
  words: Words;
  paint: Paint;
  /** Width of the terminal; 80 where there is none. */
  columns: number;
  /** Progress may be drawn on standard error. */
  isInteractive: boolean;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}

/** 0: all well. 1: findings, or lines that could not be answered. 2: a file that cannot be read, a wrong option, a crash. */
export type ExitCode = 0 | 1 | 2 | 130;

export const worst = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
