import { type Analysis, analyzeInParts } from "@huiyao/parser";
import {
  type CheckResult,
  joinRecords,
  joinResults,
  type Linter,
  recordText,
  type TextRecord,
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

export interface CheckedText {
  result: CheckResult;
  /** For the rules over many texts. */
  record: TextRecord;
}

export type CheckText = (text: TextToCheck) => CheckedText;

/** Parses and checks with a linter, a part of a long text at a time. */
export function checkWith(linter: Linter): CheckText {
  return ({ text, name, options }) => {
    const records: TextRecord[] = [];
    const results = [...linter.checkInParts(recorded(text, analyzeInParts(text, options), records), name)];
    return { result: joinResults(results), record: joinRecords(records) };
  };
}

/** The parts of a text, each recorded on its way. */
function* recorded(text: string, parts: Iterable<Analysis>, records: TextRecord[]): Generator<Analysis> {
  const positions = new SourcePositions(text);
  for (const part of parts) {
    records.push(recordText(part, positions));
    yield part;
  }
}
