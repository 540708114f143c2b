import { Readable, Writable } from "node:stream";
import type { Context } from "../context.ts";
import { wordsFor } from "../messages/words-for.ts";
import { runProgram } from "../run.ts";
import type { Locale } from "../terminal/locale.ts";
import { Output, SideOutput } from "../terminal/output.ts";
import { plain } from "../terminal/style.ts";

export interface Called {
  code: number;
  out: string;
  err: string;
}

export interface CallOptions {
  /** Standard input; a terminal when left out. */
  input?: string | Uint8Array | readonly (string | Uint8Array)[];
  locale?: Locale;
  signal?: AbortSignal;
  /** Where the output goes instead of being collected. */
  out?: Writable;
  err?: Writable;
}

function sink(): { stream: Writable; text: () => string } {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** Calls the program inside the test, with everything it writes collected. */
export async function call(args: readonly string[], options: CallOptions = {}): Promise<Called> {
  const out = sink();
  const err = sink();
  const locale = options.locale ?? "en";
  const { input = [] } = options;
  const chunks = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  const context: Context = {
    stdin: Readable.from(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk))),
    stdinIsTerminal: options.input === undefined,
    out: new Output(options.out ?? out.stream),
    err: new SideOutput(options.err ?? err.stream),
    locale,
    words: wordsFor(locale),
    paint: plain,
    columns: 80,
    isInteractive: false,
    signal: options.signal ?? new AbortController().signal,
  };
  const code = await runProgram(args, context, "1.2.3");
  return { code, out: out.text(), err: err.text() };
}
