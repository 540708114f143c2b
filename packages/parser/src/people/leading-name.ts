import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { CharSet } from "../text/char-set.ts";
import { wordSet } from "../text/word-table.ts";
import { KIND } from "../vocabulary.ts";
import { boundaryAfter, isPunctuation } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { COUNTRIES } from "./countries.ts";
import type { KnownNames } from "./known-names.ts";
import { isNameShape, isPlausibleName, mayStartName, type NameReading, readKnownName, readName } from "./name.ts";
import { addPerson, joinNames, type Piece, rowEndingAt, type Scan } from "./person-list.ts";
import { PLACE_ENDS } from "./place-ends.ts";
import { ADDRESS_POSTS, POSTS, UNIT_ENDS } from "./posts.ts";
import { isEverydaySurname, surnameLength } from "./surnames.ts";
import { isForeignSound, soundsIn } from "./transliteration.ts";

/**
 * A name at the start of a clause: bare before a verb, with a post behind it, or after a unit without a post. The words of a
 * clause that goes on from a person (`goesOn`) say nothing of a name at its start.
 */
export function readLeadingName(scan: Scan, piece: Piece, goesOn: boolean, known: KnownNames): number {
  const { text } = scan;
  const { start, end } = piece;
  const kinds = goesOn && !isInCommaRow(scan, piece) ? 0 : kindsOf(scan, piece);
  const lead = skipLead(text, start, end);
  if (mayLead(scan, lead, end, kinds, known)) {
    const after = readNameAtLead(scan, piece, lead, goesOn, known);
    if (after > 0) return after;
  }
  return readUnitName(scan, piece);
}

function kindsOf(scan: Scan, piece: Piece): number {
  let kinds = 0;
  for (let i = piece.first; i < piece.last; i++) kinds |= scan.sentence.tokens[i]?.cue.kinds ?? 0;
  return kinds;
}

/** Whether anything could bear out a name at the start of a clause: a verb or post behind it, a list, or that it is known. */
function mayLead(scan: Scan, lead: number, end: number, kinds: number, known: KnownNames): boolean {
  if ((scan.sentence.kinds & KIND.dot) !== 0) return true;
  if (!mayStartName(scan.text.charCodeAt(lead))) return known.mayStartAt(scan.text, lead);
  if ((kinds & (KIND.role | KIND.say | KIND.post)) !== 0) return true;
  if (withoutAddress(scan.text, end) - lead <= LONGEST_IN_LIST && (scan.sentence.kinds & KIND.role) !== 0) return true;
  return known.mayStartAt(scan.text, lead);
}

/** 甲某同志、乙某同志: where a name before a mark ends. */
function withoutAddress(text: string, end: number): number {
  return text.startsWith("同志", end - 2) ? end - 2 : end;
}

/** Characters of the longest name that {@link readName} reads without a middle dot. */
export const LONGEST_IN_LIST = 4;

/** Returns the offset after the name and those joined to it, or 0. */
function readNameAtLead(scan: Scan, piece: Piece, lead: number, goesOn: boolean, names: KnownNames): number {
  const { text, reader } = scan;
  const { end } = piece;
  const odd = goesOn ? 0 : endBeforeRole(scan, piece, lead);
  if (odd > 0) {
    addPerson(scan, lead, { end: odd, strength: 2 }, [], lead, false, end);
    return odd;
  }
  const reading = readKnownName(text, lead, end, names) ?? readName(text, lead, end, reader);
  if (!reading) return 0;
  const known = reader.known.mayStartAt(text, lead) && reader.known.has(text.slice(lead, reading.end));
  const address = ADDRESS_POSTS.at(text, reading.end, end);
  if (address && (known || isPlausibleName(text, lead, reading.end))) {
    const after = reading.end + address.word.length;
    if (boundaryAfter(text, after, end) !== "none" || known) {
      addPerson(scan, lead, reading, [{ start: reading.end, end: after }], lead, false, end, after);
      return after;
    }
  }
  if (address && isNameShape(text, lead, reading.end)) {
    const after = reading.end + address.word.length;
    const acts = tokenFrom(scan, piece, after);
    if (acts?.start === after && (acts.cue.kinds & (KIND.role | KIND.say)) !== 0) {
      addPerson(scan, lead, reading, [{ start: reading.end, end: after }], lead, false, end, after);
      return after;
    }
  }
  const next = goesOn && !isInCommaRow(scan, piece) ? undefined : tokenFrom(scan, piece, reading.end);
  const verb = goesOn && next?.start !== reading.end ? undefined : next;
  const near =
    verb !== undefined && verb.start - reading.end <= MOST_BETWEEN && (verb.cue.kinds & (KIND.role | KIND.say)) !== 0;
  // 贺某某代表第八届委员会作工作报告: for whom somebody speaks may be long.
  const stands = !goesOn && speaksFor(scan, piece, reading.end);
  if (
    known ||
    (reading.strength === 3 && text.startsWith("当选", reading.end)) ||
    isDotted(text, lead, reading) ||
    (near && reading.strength >= 2 && isBareName(text, lead, reading, verb.start)) ||
    (stands && isPlausibleName(text, lead, reading.end))
  ) {
    addPerson(scan, lead, reading, [], lead, false, end);
    return joinNames(scan, reading.end, end);
  }
  const isPlace = PLACE_ENDS.has(text.charCodeAt(reading.end - 1));
  const isTold = isPresentRow(scan, lead);
  const mayBeList = reading.end === withoutAddress(text, end) && !isPlace && (text[end] === "、" || text[end] === "，");
  const isAlone =
    (isTold || hasPostInBracket(text, reading.end)) && reading.strength >= 2 && isNameShape(text, lead, reading.end);
  if (isAlone || (mayBeList && isNameList(scan, lead, isTold))) {
    addPerson(scan, lead, reading, [], lead, false, end);
    return isAlone ? joinNames(scan, reading.end, end) : end;
  }
  return 0;
}

/** 会议由徐又某主持, 徐又某主持会议: nothing but a name between the start of a clause and who does what. Its end, or 0. */
function endBeforeRole({ text, sentence }: Scan, piece: Piece, start: number): number {
  if (isEverydaySurname(text.charCodeAt(start))) return 0;
  const verb = sentence.tokens[tokenIndex(sentence, start + 2)];
  const isRole =
    verb?.cue.role !== undefined && verb.cue.role !== "speaker" && verb.start <= start + 3 && verb.end <= piece.end;
  if (!isRole || !mayBeListed(text, start, verb.start)) return 0;
  // 徐某在, 徐某还: a name of two before a word.
  return verb.start === start + 2 || boundaryAfter(text, start + 2, verb.start) === "none" ? verb.start : 0;
}

/** 甲某（区长）、乙某（副区长）出席会议 */
function hasPostInBracket(text: string, offset: number): boolean {
  const bracket = /^[（(]([^（()）]{2,24})[）)]/u.exec(text.slice(offset, offset + LONGEST_BRACKET))?.[1] ?? "";
  return POSTS.endingAt(bracket, bracket.length)?.value === "office";
}

const LONGEST_BRACKET = 26;

/** Persons of a row that are looked at to tell it from other words. */
const MOST_IN_ROW = 30;

/** 甲某，乙某参加会议: nothing but names stands before, the first at the start of the sentence. */
function isInCommaRow({ text, sentence, items }: Scan, { start }: Piece): boolean {
  const near = items.slice(-MOST_IN_ROW);
  const row = rowEndingAt(text, near, near.length - 1, /^[、，]$/u);
  return row[0]?.phraseStart === sentence.start && row.at(-1)?.end === start - 1;
}

/** 代表第八届委员会作工作报告, 就《决定》作说明, as against 代表和干部参加: a verb, and a role behind it. */
function speaksFor({ text, sentence }: Scan, piece: Piece, offset: number): boolean {
  if (!/^(?:代表[^和与及等]|就[^业任职座近])/u.test(text.slice(offset, offset + 3))) return false;
  const words = sentence.tokens.slice(piece.first, piece.last);
  return words.some(({ start, cue }) => start > offset && cue.role !== undefined);
}

/** Characters between a bare name and its verb. */
const MOST_BETWEEN = 12;

/** The first word of a piece that starts at an offset or after it and may do something in the sentence, as 闭幕式 may not. */
function tokenFrom(scan: Scan, piece: Piece, offset: number): Token | undefined {
  for (let i = piece.first; i < piece.last; i++) {
    const token = scan.sentence.tokens[i];
    if (token && token.start >= offset && (token.cue.kinds !== 0 || token.cue.collective)) return token;
  }
  return undefined;
}

/** 迪某·某尔: a middle dot, and characters that names are written with by their sound, as most of 武陵·王府井 are not. */
function isDotted(text: string, start: number, { end }: NameReading): boolean {
  return /[·•・‧－]/u.test(text.slice(start, end)) && 2 * soundsIn(text, start, end) >= end - start - 1;
}

/** A bare name needs its verb right behind, or likely characters and little in between. */
function isBareName(text: string, start: number, reading: NameReading, verb: number): boolean {
  if (PLACE_ENDS.has(text.charCodeAt(reading.end - 1))) return false;
  return verb === reading.end ? isNameShape(text, start, reading.end) : isPlausibleName(text, start, reading.end);
}

/** Words that may stand before a name at the start of a clause: 会上，由. */
const LEADS = wordSet(
  "大会由 全会由 座谈会由 论坛由 开幕式由 开幕会由 闭幕会由 发布会由 推进会由 动员会由 调度会由 学习会由 仪式由 会议由 会议首先由 会上首先由 会议分别由 大会分别由 会议先后由 活动由 会议邀请 邀请 邀请了 特邀 由 请 随后 会上 会前 会后 首先 首先由 最后 同时 一是 二是 三是 四是 五是",
);

function skipLead(text: string, start: number, end: number): number {
  const lead = LEADS.at(text, start, end - 1)?.word;
  if (lead !== undefined || !FIRST_OF_PRESENT.has(text.charCodeAt(start))) return start + (lead?.length ?? 0);
  return start + (PRESENT.exec(text.slice(start, end))?.[0].length ?? 0);
}

const FIRST_OF_PRESENT = new CharSet("出参列到来");

/** 出席会议的区领导还有, 参加座谈会的有: behind this, nothing but persons stands. 来自云栖镇的: so does who speaks. */
const PRESENT =
  /^(?:来自[^，。：；、]{2,20}的|(?:出席|参加|列席|到会)[^，。：；、]{0,24}?的[^，。：；、]{0,14}?(?:还?包括|还有|(?<![没所国])有(?!关)|分别[是为]|的?是)[：:]?)/u;

/**
 * 李某、陈某某、刘某某…出席会议: a row of names and nothing else up to a verb of attendance. What follows a row may be anything
 * where its names are likely ones: 李某某、陈某某，市法院负责人列席会议.
 */
function isNameList({ text, sentence, reader: { known } }: Scan, start: number, isPresent: boolean): boolean {
  const isTold = isPresent || ROW_LEAD.test(text.slice(start - 2, start));
  let names = 0;
  let likely = 0;
  let at = start;
  while (at < sentence.end) {
    if (names === MOST_IN_ROW) return names <= 2 * likely;
    const mark = nextMark(text, at, sentence.end);
    const stop = withoutAddress(text, mark);
    const isKnown = known.has(text.slice(at, stop));
    const isListed = text[mark] === "、" && stop - at <= LONGEST_IN_LIST && (isTold || mayBeListed(text, at, stop));
    if (isKnown || isListed || isNameShape(text, at, stop)) {
      names++;
      if (isKnown || isLikely(text, at, stop)) likely++;
      at = mark + 1;
      continue;
    }
    // …、丙某等专家围绕…发了言, …、丙某和各镇负责人: the last of the row, which is open or has a group joined to it.
    const last = /^(.{2,4}?)(?:等|以及|[和与及](?!$)|同志|副?主[席任])/u.exec(text.slice(at, stop))?.[1];
    if (last !== undefined && isPlausibleName(last, 0, last.length)) {
      names++;
      likely++;
    }
    const words = tokensIn(sentence, at + 1, at + LONGEST_ROW);
    const role = words.find((token) => token.cue.role !== undefined);
    const verb = role && role.start <= stop + 1 ? role : undefined;
    const isJoined =
      role !== undefined && ((last !== undefined && names >= 2) || (names >= 1 && printsPerson(text, words, stop)));
    const isRow =
      (isTold && names >= (isPresent ? 1 : LEAST_ROW) && names <= 2 * likely) ||
      (likely >= 3 && 2 * names <= 3 * likely) ||
      (likely === names && (isJoined || (names === 2 && text[at - 1] === "，")));
    if (!verb) return isRow;
    const gap = text
      .slice(at, verb.start)
      .replace(/(?:等[^，。]{0,12}|同志)?(?:一同|共同|分别|一起|应邀|也|还|在[^，。]{0,4}会场)?$/u, "");
    if (mayBeListed(gap, 0, gap.length)) {
      names++;
      if (isLikely(gap, 0, gap.length)) likely++;
    }
    return isRow || (names >= 2 && names <= 2 * likely) || (names >= 1 && gap.length === 0);
  }
  return isPresent && names <= 2 * likely;
}

/** Characters of the rest of a row, within which what its persons do is told. */
const LONGEST_ROW = 160;

/** The words of a sentence that start in a stretch. */
function tokensIn(sentence: Sentence, start: number, end: number): Token[] {
  return sentence.tokens.slice(tokenIndex(sentence, start), tokenIndex(sentence, end));
}

/** 甲某、区水务局局长乙某: a post and a name. */
function printsPerson(text: string, words: readonly Token[], end: number): boolean {
  return words.some(
    ({ cue, end: behind }) => cue.post === "office" && behind < end && mayStartName(text.charCodeAt(behind)),
  );
}

function isLikely(text: string, start: number, end: number): boolean {
  return isPlausibleName(text, start, end) && !PLACE_ENDS.has(text.charCodeAt(end - 1));
}

/** 甲某、张又某、乙某: between names, one with a character that hardly any name has. */
export function mayBeListed(text: string, start: number, end: number): boolean {
  const given = end - start - surnameLength(text, start);
  return (
    (isNameShape(text, start, end) || (given < end - start && (given === 1 || given === 2))) &&
    !PLACE_ENDS.has(text.charCodeAt(end - 1)) &&
    !COMMON_WORDS.at(text, start, end) &&
    !POSTS.at(text, start, end)
  );
}

/** Whether what stands before an offset says that those behind it are present. */
function isPresentRow({ text, sentence }: Scan, offset: number): boolean {
  return (
    /[有括是为][：:]?$/u.test(text.slice(offset - 2, offset)) &&
    PRESENT.exec(text.slice(sentence.start, offset))?.[0].length === offset - sentence.start
  );
}

/** 在主席台就座的还有：, behind which nothing but persons stands, whatever characters some are called by. */
export const ROW_LEAD = /[有是括]：/u;
const LEAST_ROW = 4;

function nextMark(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && !isPunctuation(text.charCodeAt(i))) i++;
  return i;
}

/**
 * 区发改委张某某: a person after a unit, without a post. Where the name fills the piece in a row of such or is known, or a verb
 * of taking part follows.
 */
export function readUnitName(scan: Scan, piece: Piece): number {
  const { text, reader } = scan;
  const { start, end } = piece;
  const hasRole = (kindsOf(scan, piece) & KIND.role) !== 0;
  // 区安委会办公室甲某同志汇报…: 同志 says where the name ends, however long the clause.
  if ((end - start > LONGEST_UNIT && !hasRole) || end - start < 4) return start;
  if (hasPost(scan, piece)) return readUnitNamePost(scan, piece);
  const isKnown = isKnownName(scan, end - 3, end) || isKnownName(scan, end - 2, end);
  const inRow = !isKnown && isInRow(scan, piece);
  if (!isKnown && !hasRole && !inRow) return start;
  for (let i = Math.min(end - 2, start + LONGEST_UNIT); i > start; i--) {
    if (!mayStartName(text.charCodeAt(i)) || !UNIT_ENDS.endingAt(text, i, start)) continue;
    const reading = text.startsWith("部门", i - 1) ? null : readName(text, i, end, reader);
    if (!reading || cutsWord(scan, piece, reading.end)) continue;
    if (end - start > LONGEST_UNIT && !text.startsWith("同志", reading.end)) continue;
    const fills = reading.end === end && (isKnown || inRow);
    if (!fills && !(hasRole && isPlausibleName(text, i, reading.end) && isRoleNear(scan, piece, reading.end))) continue;
    addPerson(scan, i, reading, [{ start: skipLead(text, start, end), end: i }], start, false, end);
    return joinNames(scan, reading.end, end);
  }
  return start;
}

/** 教育局甲某局长主持: a name between a unit and a form of address, which a mark or a verb of taking part must follow. */
export function readUnitNamePost(scan: Scan, piece: Piece): number {
  for (let i = piece.first; i < piece.last; i++) {
    const post = scan.sentence.tokens[i];
    if (post?.cue.post !== "office" || post.start - piece.start > LONGEST_UNIT + 3) continue;
    const next = scan.sentence.tokens[i + 1];
    const acts =
      (next?.start === post.end && (next.cue.kinds & (KIND.role | KIND.say)) !== 0) ||
      scan.text.startsWith("作的", post.end);
    const after = acts || (post.end === piece.end && isAttended(scan)) ? readNameBefore(scan, piece, post) : 0;
    if (after > 0) return after;
  }
  return piece.start;
}

/**
 * A name written by its sound at the start (尼玛云增副主席), the name between a unit and a post, between a place and a post that
 * is not a place's own (云栖段某书记), or between 听取了 and a post. Returns the offset after the post, or 0.
 */
function readNameBefore(scan: Scan, piece: Piece, post: Token): number {
  const { start, end } = piece;
  const { text } = scan;
  const stop = text[post.start - 1] === "副" ? post.start - 1 : post.start;
  if (PLACE_ENDS.has(text.charCodeAt(stop - 1))) return 0;
  const isPlaces = /(?:[省市县区州盟旗镇乡]长|人)$/u.test(post.word);
  let sound = stop;
  while (sound > start && isForeignSound(text.charCodeAt(sound - 1))) sound--;
  const isSound = stop - sound >= 3 && stop - sound <= 5 && (sound === start || text[sound - 1] === "了");
  if (isSound && !isPlaces && !COUNTRIES.at(text, sound) && !COMMON_WORDS.at(text, sound)) {
    addPerson(scan, sound, { end: stop, strength: 2 }, [{ start: stop, end: post.end }], sound, false, end, post.end);
    return post.end;
  }
  const mayBePlaced = post.end === end && !isPlaces && !UNIT_ENDS.endingAt(text, stop, start);
  for (let i = stop - 3; i <= stop - 2; i++) {
    const isHeard = text[i - 1] === "了";
    const isPlaced =
      mayBePlaced &&
      i - start >= 2 &&
      i - start <= LONGEST_PLACE &&
      !cutsWord(scan, piece, i) &&
      (UNIT_ENDS.endingAt(text, i + 1, start)?.word.length ?? 1) === 1;
    if (i <= start || !(isHeard || isPlaced || UNIT_ENDS.endingAt(text, i, start))) continue;
    if (!isPlausibleName(text, i, stop)) continue;
    const titles = [
      { start: skipLead(text, start, end), end: i },
      { start: stop, end: post.end },
    ].slice(isHeard ? 1 : 0);
    addPerson(scan, i, { end: stop, strength: 2 }, titles, isHeard ? i : start, false, end, post.end);
    return post.end;
  }
  return 0;
}

/** Characters of the longest name of a place without a word for what it is. */
const LONGEST_PLACE = 4;
const LONGEST_UNIT = 24;

/** 县水利局甲某、县财政局乙某，大河镇丙某参加会议: the piece, and one beside it, is a unit and the name of a person. */
function isInRow(scan: Scan, { start, end }: Piece): boolean {
  if (!isAttended(scan)) return false;
  const { text, sentence } = scan;
  const before = Math.max(sentence.start, start - 1 - LONGEST_UNIT);
  let previous = start - 1;
  while (previous > before && !isPunctuation(text.charCodeAt(previous - 1))) previous--;
  const followsOne = isUnitAndName(text, previous, start - 1);
  if (!isUnitAndName(text, start, end)) return followsOne && opensWithUnitAndName(text, start, end);
  if (followsOne) return true;
  const after = Math.min(sentence.end, end + 1 + LONGEST_UNIT);
  let next = end + 1;
  while (next < after && !isPunctuation(text.charCodeAt(next))) next++;
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

function isKnownName(scan: Scan, start: number, end: number): boolean {
  const { text, reader } = scan;
  return (
    reader.known.mayStartAt(text, start) &&
    mayStartName(text.charCodeAt(start)) &&
    reader.known.has(text.slice(start, end))
  );
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

/** A sentence that says who attended or spoke: in its lists a unit with a name is a person. */
function isAttended({ sentence }: Scan): boolean {
  return (sentence.kinds & KIND.role) !== 0;
}
