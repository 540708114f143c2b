import type { Range } from "../layout/layout.ts";
import { classAt, isClosing, PAUSE } from "../text/cells.ts";
import { textAfter } from "../text/near.ts";
import type { ContinuationMark } from "./article.ts";

/** 某某强调， 会议还指出， 此外，: what no story opens with. */
const MID_STORY =
  /^(?:[\u4e00-\u9fff]{2,5}(?:指出|强调|要求|表示|认为)[，：]|会议(?:还|最后|同时)?(?:指出|强调|要求|认为|明确)|此外，|同时，|另外，|其次，|随后，|最后，)/u;

const LOOK_AHEAD = 24;

/** The story starts in the middle: a mark says so, or its first words go on from something that is not there. */
export function openingMissing(
  text: string,
  mark: ContinuationMark | null,
  first: Range | null,
  hasOpening: boolean,
): boolean {
  if (mark) return true;
  if (!first) return false;
  return isClosing(classAt(text, first.start)) || (!hasOpening && startsMidStory(text, first));
}

/** True when the first words of a paragraph go on from something said before. */
export function startsMidStory(text: string, paragraph: Range): boolean {
  return MID_STORY.test(textAfter(text, paragraph.start, LOOK_AHEAD, paragraph.end));
}

/** The story stops in the middle: a mark says so, or its last sentence is not closed. */
export function endingMissing(text: string, mark: ContinuationMark | null, last: Range | null): boolean {
  if (mark) return true;
  if (!last) return false;
  return classAt(text, last.end - 1) === PAUSE && text[last.end - 1] !== "：";
}
