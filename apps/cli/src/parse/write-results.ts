import type { Article } from "@huiyao/parser";
import type { Context } from "../context.ts";
import type { LineError } from "../inputs.ts";
import type { Output } from "../terminal/output.ts";
import { writePieces } from "../terminal/pieces.ts";
import type { ParseFormat } from "./parse-format.ts";
import { prettyResult } from "./pretty.ts";
import { indentedResultJson, resultJson } from "./result-json.ts";

/** Writes results as they come, article by article: those of a long text are never held together, unless for pretty. */
export interface ResultWriter {
  result: (id: string, articles: Iterable<Article>) => Promise<void>;
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
  const line = (value: LineError) => out.write(`${JSON.stringify(value)}\n`);
  if (format === "ndjson") {
    return {
      result: (id, articles) => writeLine(out, resultJson(id, articles)),
      error: line,
      end: async () => {},
    };
  }
  if (format === "pretty") {
    return {
      result: (id, articles) =>
        out.write(prettyResult({ schemaVersion: "1", id, articles: [...articles] }, { words, paint, columns })),
      error: async () => {},
      end: async () => {},
    };
  }
  if (isSingle) {
    return {
      result: (id, articles) => writeLine(out, indentedResultJson(id, articles)),
      error: line,
      end: async () => {},
    };
  }
  let count = 0;
  const opening = () => (count++ === 0 ? '{"schemaVersion":"1","documents":[\n' : ",\n");
  return {
    result: async (id, articles) => {
      await out.write(opening());
      await writePieces(out, resultJson(id, articles));
    },
    error: (error) => out.write(opening() + JSON.stringify(error)),
    end: () => out.write(count === 0 ? '{"schemaVersion":"1","documents":[]}\n' : "\n]}\n"),
  };
}

async function writeLine(out: Output, pieces: Iterable<string>): Promise<void> {
  await writePieces(out, pieces);
  await out.write("\n");
}
