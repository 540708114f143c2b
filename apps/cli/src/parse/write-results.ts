import type { ParseResult } from "@huiyao/parser";
import type { Context } from "../context.ts";
import type { LineError } from "../inputs.ts";
import type { ParseFormat } from "./parse-format.ts";
import { prettyResult } from "./pretty.ts";

/** Writes results as they come. */
export interface ResultWriter {
  result: (result: ParseResult) => Promise<void>;
  /** In place of a line of NDJSON that could not be read. */
  error: (error: LineError) => Promise<void>;
  end: () => Promise<void>;
}

/**
 * json: the one ParseResult when a single text was asked for, else `{"schemaVersion":"1","documents":[…]}`. ndjson: one a
 * line. pretty: for reading.
 */
export function resultWriter(
  format: ParseFormat,
  isSingle: boolean,
  { out, words, paint, columns }: Context,
): ResultWriter {
  const line = (value: ParseResult | LineError) => out.write(`${JSON.stringify(value)}\n`);
  if (format === "ndjson") return { result: line, error: line, end: async () => {} };
  if (format === "pretty") {
    return {
      result: (result) => out.write(prettyResult(result, { words, paint, columns })),
      error: async () => {},
      end: async () => {},
    };
  }
  if (isSingle) {
    return { result: (result) => out.write(`${JSON.stringify(result, null, 2)}\n`), error: line, end: async () => {} };
  }
  let count = 0;
  const item = async (value: ParseResult | LineError) => {
    const before = count++ === 0 ? '{"schemaVersion":"1","documents":[\n' : ",\n";
    await out.write(before + JSON.stringify(value));
  };
  return {
    result: item,
    error: item,
    end: () => out.write(count === 0 ? '{"schemaVersion":"1","documents":[]}\n' : "\n]}\n"),
  };
}
