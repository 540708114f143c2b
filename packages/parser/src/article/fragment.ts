import type { Range } from "../layout/layout.ts";
import { CLOSE, classOf, PAUSE, STOP } from "../text/cells.ts";
import { CharSet } from "../text/char-set.ts";
import { CONTINUED_FROM, CONTINUED_ON } from "./furniture.ts";
import type { Piece } from "./paragraph-kinds.ts";

/** 某某强调， 会议还指出， 此外，: what no story opens with. */
const MID_STORY =
  /^(?:(?:会议|全会|大会)?[\u4e00-\u9fff]{2,4}(?:最后|还|同时|并)?(?:指出|强调|要求|表示|认为)[，：]|会议(?:还|最后|同时)?(?:指出|强调|要求|认为|明确)|此外[，]|同时，|另外，|其次，|随后，|最后，)/u;

const LOOK_AHEAD = 24;

/** The story starts in the middle: a mark says so, or its first words go on from something that is not there. */
export function openingMissing(
  text: string,
  pieces: readonly Piece[],
  first: Range | null,
  hasOpening: boolean,
): boolean {
  if (marked(text, pieces, CONTINUED_FROM)) return true;
  if (!first) return false;
  const opening = classOf(text.charCodeAt(first.start));
  if (opening === PAUSE || opening === CLOSE || opening === STOP) return true;
  return !hasOpening && startsMidStory(text, first);
}

/** True when the first words of a paragraph go on from something said before. */
export function startsMidStory(text: string, paragraph: Range): boolean {
  return MID_STORY.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LOOK_AHEAD)));
}

/** The story stops in the middle: a mark says so, or its last sentence is not closed. */
export function endingMissing(text: string, pieces: readonly Piece[], last: Range | null): boolean {
  if (marked(text, pieces, CONTINUED_ON)) return true;
  if (!last) return false;
  return classOf(text.charCodeAt(last.end - 1)) === PAUSE && text[last.end - 1] !== "：";
}

const MARK_LENGTH = 12;

/** 上接, 下转: every mark has one of these. */
const TURNS = new CharSet("接转");

/** A mark stands in a line of its own, or at the start or the end of a paragraph. */
function marked(text: string, pieces: readonly Piece[], mark: RegExp): boolean {
  for (const { range } of pieces) {
    const { start, end } = range;
    const isShort = end - start <= 2 * MARK_LENGTH;
    if (isMarkedIn(text, start, isShort ? end : start + MARK_LENGTH, mark)) return true;
    if (!isShort && isMarkedIn(text, end - MARK_LENGTH, end, mark)) return true;
  }
  return false;
}

function isMarkedIn(text: string, start: number, end: number, mark: RegExp): boolean {
  return TURNS.isIn(text, start, end) && mark.test(text.slice(start, end));
}
