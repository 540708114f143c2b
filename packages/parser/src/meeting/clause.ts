import type { Range } from "../layout/layout.ts";
import { type Sentence, startingBefore } from "../sentences.ts";

const CLAUSE_MARKS = "，。；：】|\n";
/** No clause about a meeting is longer, in characters; looked back no further. */
export const MOST_CLAUSE = 300;
/** No part of one that commas bound is longer. */
export const MOST_BETWEEN_COMMAS = 60;

/** Where the clause that holds `at` starts. Marks inside 《》 and “” do not count. */
export function clauseStart(text: string, at: number, sentence: Sentence): number {
  let i = at;
  const floor = Math.max(sentence.start, at - MOST_CLAUSE);
  while (i > floor) {
    const hidden = hiddenBefore(sentence, i);
    if (hidden?.end === i) {
      i = hidden.start;
      continue;
    }
    if (CLAUSE_MARKS.includes(text[i - 1] ?? "")) break;
    i--;
  }
  return i;
}

/** Whether a clause ends between two offsets. Marks inside 《》 and “” do not count. */
export function holdsMark(text: string, start: number, end: number, sentence: Sentence): boolean {
  for (let i = end; i > start; ) {
    const hidden = hiddenBefore(sentence, i);
    if (hidden && hidden.end >= i && hidden.start >= start) {
      i = hidden.start;
      continue;
    }
    i--;
    if (CLAUSE_MARKS.includes(text.charAt(i))) return true;
  }
  return false;
}

/** The 《…》 or “…” of a sentence that starts at an offset. */
export function hiddenAt(sentence: Sentence, offset: number): Range | undefined {
  return sentence.opaque.find((range) => range.start === offset);
}

/** The last 《…》 or “…” of a sentence that starts before an offset. */
function hiddenBefore({ opaque }: Sentence, offset: number): Range | undefined {
  return opaque[startingBefore(opaque, offset) - 1];
}
