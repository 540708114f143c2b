import { analyze, type EditPlan } from "@huiyao/parser";
import { type CheckResult, type Linter, recordText, type TextRecord } from "@huiyao/validation";
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
  /** What undoing the layout did. */
  plan: EditPlan;
  /** For the rules over many texts. */
  record: TextRecord;
}

export type CheckText = (text: TextToCheck) => CheckedText;

/** Parses and checks with a linter. */
export function checkWith(linter: Linter): CheckText {
  return ({ text, name, options }) => {
    const analysis = analyze(text, options);
    const result = linter.check(analysis, name);
    return { result, plan: analysis.layout.plan, record: recordText(analysis) };
  };
}
