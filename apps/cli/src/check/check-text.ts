import { type Analysis, analyzeInParts } from "@huiyao/parser";
import {
  type CheckResult,
  type CorpusChecker,
  type FindingTable,
  joinResults,
  type Linter,
  recordText,
} from "@huiyao/validation";
import { SourcePositions } from "@huiyao/validation/corpus";
import type { parseOptionsOf } from "../inputs.ts";

/** A text with all that checking it depends on, config and program apart. */
export interface TextToCheck {
  text: string;
  /** Path that selects the config's overrides. */
  name: string;
  options: ReturnType<typeof parseOptionsOf>;
}

/** Where what is found in a text goes. */
export interface Kept {
  table: FindingTable;
  /** The rules over many texts. */
  corpus: Pick<CorpusChecker, "add">;
}

export type CheckText = (text: TextToCheck, kept: Kept) => CheckResult;

/** Parses and checks with a linter, a part of a long text at a time. */
export function checkWith(linter: Linter): CheckText {
  return ({ text, name, options }, { table, corpus }) =>
    joinResults(linter.checkInParts(recorded(text, analyzeInParts(text, options), corpus), name), table);
}

/** The parts of a text, each recorded on its way. */
function* recorded(text: string, parts: Iterable<Analysis>, corpus: Kept["corpus"]): Generator<Analysis> {
  const positions = new SourcePositions(text);
  for (const part of parts) {
    corpus.add(recordText(part, positions));
    yield part;
  }
}
