import type { Layout } from "../layout/layout.ts";
import { classAt, HAN } from "../text/cells.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { boundaryAfter, PUNCTUATION } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { NEVER_GIVEN } from "./given-names.ts";
import type { KnownNames } from "./known-names.ts";
import { POSTS } from "./posts.ts";

/**
 * Learns names of two characters that the typesetter spread to the width of three (会长其 实、, 青　林同志): the space says that they
 * are names, whatever their characters are. A single one may be a stray space, and a text whose spaces mostly stand elsewhere
 * teaches none.
 */
export function learnSpreadNames({ plan, reading }: Layout, known: KnownNames): void {
  const names: string[] = [];
  let spaces = 0;
  for (let i = 0; i < plan.length; i++) {
    if (plan.kind(i) !== "space") continue;
    const at = plan.logicalEnd(i);
    // 一 审：钱 岚: a label is spread as names are.
    if (classAt(reading, at - 1) !== HAN || classAt(reading, at) !== HAN || reading[at + 1] === "：") continue;
    spaces++;
    if (isSpreadName(reading, at - 1)) names.push(reading.slice(at - 1, at + 1));
  }
  if (names.length >= FEWEST && 2 * names.length >= spaces) for (const name of names) known.add(name);
}

const FEWEST = 2;

/** Two characters behind a mark or a post, up to where a name can end, that are no word and hold no particle. */
function isSpreadName(text: string, start: number): boolean {
  const end = start + 2;
  if (NEVER_GIVEN.isAt(text, start) || NEVER_GIVEN.isAt(text, start + 1)) return false;
  if (!PUNCTUATION.isAt(text, start - 1) && !POSTS.endingAt(text, start)) return false;
  if (boundaryAfter(text, end, text.length) === "none") return false;
  return !VOCABULARY.at(text, start, end) && !COMMON_WORDS.at(text, start, end);
}
