import type { Token } from "../sentences.ts";
import { holds, KIND } from "../vocabulary.ts";
import { boundaryAfter, PUNCTUATION } from "./after-name.ts";
import { kindsOf, skipLead } from "./clause-lead.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { COUNTRIES } from "./countries.ts";
import { isNameShape, isPlausibleName, mayStartName, readName } from "./name.ts";
import { LONGEST_IN_LIST } from "./name-row.ts";
import { addPerson, joinNames, type Piece, type Scan } from "./person-list.ts";
import { PLACE_ENDS } from "./place-ends.ts";
import { ADDRESS_POSTS, UNIT_ENDS } from "./posts.ts";
import { isForeignSound } from "./transliteration.ts";

/**
 * 区发改委张某某: a person after a unit, without a post. Where the name fills the piece in a row of such or is known, or a verb
 * of taking part follows.
 */
export function readUnitName(scan: Scan, piece: Piece): number {
  const { text, known } = scan;
  const { start, end } = piece;
  const hasRole = (kindsOf(scan, piece) & KIND.role) !== 0;
  // 区安委会办公室甲某同志汇报…: 同志 says where the name ends, however long the clause.
  if ((end - start > LONGEST_UNIT && !hasRole) || end - start < 4) return start;
  if (hasPost(scan, piece)) return readUnitNamePost(scan, piece);
  const isKnown = isKnownName(scan, end - 3, end) || isKnownName(scan, end - 2, end);
  const inRow = !isKnown && isInRow(scan, piece);
  if (!isKnown && !hasRole && !inRow) return start;
  for (let i = Math.min(end - 2, start + LONGEST_UNIT); i > start; i--) {
    if (!mayStartName(text, i) || !UNIT_ENDS.endingAt(text, i, start)) continue;
    const reading = /部门|队伍/u.test(text.slice(i - 1, i + 1)) ? null : readName(text, i, end, known);
    if (!reading || cutsWord(scan, piece, reading.end)) continue;
    if (end - start > LONGEST_UNIT && !text.startsWith("同志", reading.end)) continue;
    const fills = reading.end === end && (isKnown || inRow);
    if (!fills && !(hasRole && isPlausibleName(text, i, reading.end) && isRoleNear(scan, piece, reading.end))) continue;
    addPerson(scan, i, reading, [{ start: skipLead(text, start, end), end: i }], start);
    return joinNames(scan, reading.end, end);
  }
  return start;
}

/** 教育局甲某局长主持: a name between a unit and a form of address, which a mark or a verb of taking part must follow. */
export function readUnitNamePost(scan: Scan, piece: Piece): number {
  for (let i = piece.first; i < piece.last; i++) {
    const post = scan.sentence.tokens[i];
    if (
      !post?.cue.post ||
      (post.cue.post !== "office" && !ADDRESS_POSTS.at(scan.text, post.start)) ||
      post.start - piece.start > LONGEST_UNIT + 3
    )
      continue;
    const next = scan.sentence.tokens[i + 1];
    const acts =
      (next?.start === post.end && holds(next.cue, KIND.role | KIND.say)) ||
      ACTS.test(scan.text.slice(post.end, post.end + 2));
    const after =
      acts || (post.end === piece.end && holds(scan.sentence, KIND.role)) ? readNameBefore(scan, piece, post) : 0;
    if (after > 0) return after;
  }
  return piece.start;
}

const ACTS = /作的|先后|^就/u;

/**
 * A name written by its sound at the start (尼玛云增副主席), the name between a unit and a post, between a place and a post that
 * is not a place's own (云栖段某书记), or between 听取了 and a post. Returns the offset after the post, or 0.
 */
function readNameBefore(scan: Scan, piece: Piece, post: Token): number {
  const { start, end } = piece;
  const { text } = scan;
  const stop = text[post.start - 1] === "副" ? post.start - 1 : post.start;
  if (PLACE_ENDS.isAt(text, stop - 1)) return 0;
  const isPlaces = /(?:[省市县区州盟旗镇乡]长|人)$/u.test(post.word);
  let sound = stop;
  while (sound > start && isForeignSound(text.charCodeAt(sound - 1))) sound--;
  const isSound = stop - sound >= 3 && stop - sound <= 5 && (sound === start || text[sound - 1] === "了");
  if (isSound && !isPlaces && !COUNTRIES.at(text, sound) && !COMMON_WORDS.at(text, sound)) {
    addPerson(scan, sound, { end: stop, strength: 2 }, [{ start: stop, end: post.end }]);
    return post.end;
  }
  const mayBePlaced = post.end === end && !isPlaces && !UNIT_ENDS.endingAt(text, stop, start);
  for (let i = stop - 3; i <= stop - 2; i++) {
    const isHeard = text[i - 1] === "了";
    // 集团公司班子成员: the word for a unit is not cut.
    const isPlaced =
      mayBePlaced &&
      i - start >= 2 &&
      i - start <= LONGEST_PLACE &&
      !cutsWord(scan, piece, i) &&
      (UNIT_ENDS.endingAt(text, i + 1, start)?.word.length ?? 1) === 1;
    if (!(isHeard || isPlaced || UNIT_ENDS.endingAt(text, i, start))) continue;
    if (!isPlausibleName(text, i, stop)) continue;
    const titles = [
      { start: skipLead(text, start, end), end: i },
      { start: stop, end: post.end },
    ].slice(isHeard ? 1 : 0);
    addPerson(scan, i, { end: stop, strength: 2 }, titles, isHeard ? i : start);
    return post.end;
  }
  return 0;
}

/** Characters of the longest name of a place without a word for what it is. */
const LONGEST_PLACE = 4;
const LONGEST_UNIT = 24;

/** 县水利局甲某、县财政局乙某，大河镇丙某参加会议: the piece, and one beside it, is a unit and the name of a person. */
function isInRow(scan: Scan, { start, end }: Piece): boolean {
  // A sentence that says who attended or spoke: in its lists a unit with a name is a person.
  if (!holds(scan.sentence, KIND.role)) return false;
  const { text, sentence } = scan;
  const before = Math.max(sentence.start, start - 1 - LONGEST_UNIT);
  let previous = start - 1;
  while (previous > before && !PUNCTUATION.isAt(text, previous - 1)) previous--;
  const followsOne = isUnitAndName(text, previous, start - 1);
  if (!isUnitAndName(text, start, end)) return followsOne && opensWithUnitAndName(text, start, end);
  if (followsOne) return true;
  const after = Math.min(sentence.end, end + 1 + LONGEST_UNIT);
  let next = end + 1;
  while (next < after && !PUNCTUATION.isAt(text, next)) next++;
  return isUnitAndName(text, end + 1, next) || opensWithUnitAndName(text, end + 1, next);
}

/** Whether a stretch is the name of a unit and that of a person. */
export function isUnitAndName(text: string, start: number, end: number): boolean {
  for (let i = end - 2; i > start && i >= end - LONGEST_IN_LIST; i--)
    if (UNIT_ENDS.endingAt(text, i, start) && isNameShape(text, i, end) && !UNIT_ENDS.endingAt(text, end, i))
      return true;
  return false;
}

/** The last of a row is followed by its verb: 大河镇丙某参加会议. */
function opensWithUnitAndName(text: string, start: number, end: number): boolean {
  for (let i = start + 2; i < end - 2; i++) {
    if (!UNIT_ENDS.endingAt(text, i, start)) continue;
    for (let stop = i + 2; stop <= i + 3 && stop < end; stop++)
      if ((text[stop] === "等" || boundaryAfter(text, stop, end) === "strong") && isNameShape(text, i, stop))
        return true;
  }
  return false;
}

/** 武警部队向大会致词: the end of the name would cut 大会 in two. */
function cutsWord(scan: Scan, piece: Piece, offset: number): boolean {
  for (let i = piece.first; i < piece.last; i++) {
    const token = scan.sentence.tokens[i];
    if (token && token.start < offset && token.end > offset) return true;
  }
  return false;
}

/** Whether a post stands in a piece, other than behind 等: 河口中学甲某等校长代表. */
function hasPost({ text, sentence }: Scan, piece: Piece): boolean {
  const post = sentence.tokens.slice(piece.first, piece.last).find((token) => token.cue.post);
  return post !== undefined && !text.slice(piece.start, post.start).includes("等");
}

function isKnownName({ text, known }: Scan, start: number, end: number): boolean {
  return mayStartName(text, start) && known.isAt(text, start, end);
}

/** A word of role right behind a name, or after a word or two; 等 stands for further names. */
function isRoleNear(scan: Scan, piece: Piece, offset: number): boolean {
  if (scan.text[offset] === "等") return true;
  for (let i = piece.first; i < piece.last; i++) {
    const token = scan.sentence.tokens[i];
    if (token?.cue.role !== undefined && token.start >= offset && token.start <= offset + 4) return true;
  }
  return false;
}
