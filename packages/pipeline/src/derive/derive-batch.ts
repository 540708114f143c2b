import type { DerivedText } from "@huiyao/database";
import type { DeriveText, TextToDerive } from "./derive-text.ts";

/** What became of one text of a batch. */
export type DeriveOutcome = { kind: "derived"; derived: DerivedText } | { kind: "failed"; reason: string };

/** Derives texts one by one; one that fails does not stop the others. */
export function deriveBatch(derive: DeriveText, texts: readonly TextToDerive[]): DeriveOutcome[] {
  return texts.map((text) => {
    try {
      return { kind: "derived", derived: derive(text) };
    } catch (error) {
      return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
    }
  });
}
