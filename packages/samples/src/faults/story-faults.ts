import { CHARACTER_FAULTS } from "./character-faults.ts";
import { COMPLETENESS_FAULTS } from "./completeness-faults.ts";
import { CONSISTENCY_FAULTS } from "./consistency-faults.ts";
import { CORPUS_FAULTS } from "./corpus-faults.ts";
import { LAYOUT_FAULTS } from "./layout-faults.ts";
import type { StoryFault } from "./story-fault.ts";

/** A fault for each rule of the validation package, by the rule's id: what `pnpm score:rules` puts into clean stories. */
export const storyFaults: Readonly<Record<string, StoryFault>> = {
  ...LAYOUT_FAULTS,
  ...CHARACTER_FAULTS,
  ...COMPLETENESS_FAULTS,
  ...CONSISTENCY_FAULTS,
  ...CORPUS_FAULTS,
};
