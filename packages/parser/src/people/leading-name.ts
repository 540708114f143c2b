import { type Token, tokenIndex } from "../sentences.ts";
import { CharSet } from "../text/char-set.ts";
import { textAfter } from "../text/near.ts";
import { holds, KIND } from "../vocabulary.ts";
import { boundaryAfter, isVerbAt } from "./after-name.ts";
import { isPresentRow, kindsOf, skipLead } from "./clause-lead.ts";
import { COUNTRIES } from "./countries.ts";
import {
  isNameShape,
  isPlausibleName,
  mayStartName,
  type NameReading,
  readKnownName,
  readName,
  readTransliteration,
} from "./name.ts";
import { isNameList, LONGEST_IN_LIST, mayBeListed, rowStart, withoutAddress } from "./name-row.ts";
import { addPerson, joinNames, type Piece, type Scan } from "./person-list.ts";
import { PLACE_ENDS } from "./place-ends.ts";
import { ADDRESS_POSTS, POSTS } from "./posts.ts";
import { EVERYDAY_SURNAMES } from "./surnames.ts";
import { soundsIn } from "./transliteration.ts";
import { readUnitName } from "./unit-name.ts";

/**
 * A name at the start of a clause: bare before a verb, with a post behind it, or after a unit without a post. The words of a
 * clause that goes on from a person (`isBehind`) say nothing of a name at its start.
 */
export function readLeadingName(scan: Scan, piece: Piece, isBehind: boolean): number {
  const { text } = scan;
  const { start, end } = piece;
  // 区长甲某，乙某某同志出席会议: called so, another person, and no words of the one before.
  const goesOn = isBehind && !ADDRESSED.test(textAfter(text, start, LONGEST_ADDRESSED));
  const isInRow = goesOn && (rowStart(scan, start) === scan.sentence.start || isPresentRow(scan, start));
  const kinds = kindsOf(scan, piece);
  const lead = skipLead(text, start, end);
  if (mayLead(scan, lead, end, kinds)) {
    const after = readNameAtLead(scan, piece, lead, goesOn, isInRow);
    if (after > 0) return after;
  }
  return readForeignSpeaker(scan, piece, lead, kinds) || readUnitName(scan, piece);
}

/** 奥朗普表示，…: a foreign name of three characters or more, and its verb right behind. Its end, or 0. */
function readForeignSpeaker(scan: Scan, piece: Piece, lead: number, kinds: number): number {
  if ((kinds & KIND.say) === 0 || COUNTRIES.at(scan.text, lead)) return 0;
  const reading = readTransliteration(scan.text, lead, piece.end);
  // 俄方多次表示, 奥朗普曾说, 向奥朗普表示: no such name.
  if (!reading || reading.strength < 2 || /^向|[次曾]$/u.test(scan.text.slice(lead, reading.end))) return 0;
  const verb = tokenFrom(scan, piece, reading.end);
  if (!verb?.cue.say || verb.start > reading.end) return 0;
  addPerson(scan, lead, reading);
  return reading.end;
}

const ADDRESSED = /^.{2,3}同志/u;
const LONGEST_ADDRESSED = 5;

/** Whether anything could bear out a name at the start of a clause: a verb or post behind it, a list, or that it is known. */
function mayLead(scan: Scan, lead: number, end: number, kinds: number): boolean {
  if (holds(scan.sentence, KIND.dot) || isMeant(scan, lead)) return true;
  if (!mayStartName(scan.text, lead)) return scan.known.mayStartAt(scan.text, lead);
  if ((kinds & (KIND.role | KIND.say | KIND.post)) !== 0) return true;
  const isShort = withoutAddress(scan.text, end) - lead <= LONGEST_IN_LIST;
  if (isShort && (holds(scan.sentence, KIND.role) || isPresentRow(scan, lead))) return true;
  return scan.known.mayStartAt(scan.text, lead);
}

export const PRONOUNS = new CharSet("他她");

/** 贺某某肯定了成绩。他指出…: before a pronoun, whoever the sentence starts with. */
function isMeant({ text, sentence }: Scan, offset: number): boolean {
  return offset === sentence.start && PRONOUNS.isAt(text, sentence.end + 1) && !holds(sentence, KIND.role | KIND.say);
}

/** Returns the offset after the name and those joined to it, or 0. */
function readNameAtLead(scan: Scan, piece: Piece, lead: number, goesOn: boolean, isInRow: boolean): number {
  const { text, known } = scan;
  const { end } = piece;
  const odd = endBeforeRole(scan, lead);
  if (odd > 0) {
    addPerson(scan, lead, { end: odd, strength: 2 });
    return odd;
  }
  const reading = readKnownName(text, lead, end, known) ?? readName(text, lead, end, known);
  if (!reading) return 0;
  const isKnown = known.isAt(text, lead, reading.end);
  const address = ADDRESS_POSTS.at(text, reading.end, end);
  if (address) {
    const after = reading.end + address.word.length;
    const acts = tokenFrom(scan, piece, after);
    const isActing = acts?.start === after && holds(acts.cue, KIND.role | KIND.say);
    if (
      isKnown ||
      (isActing && isNameShape(text, lead, reading.end)) ||
      (isPlausibleName(text, lead, reading.end) && boundaryAfter(text, after, end) !== "none")
    ) {
      addPerson(scan, lead, reading, [{ start: reading.end, end: after }]);
      return after;
    }
  }
  const next = goesOn && !isInRow ? undefined : tokenFrom(scan, piece, reading.end);
  const verb = goesOn && next?.start !== reading.end ? undefined : next;
  const near = verb !== undefined && verb.start - reading.end <= MOST_BETWEEN && holds(verb.cue, KIND.role | KIND.say);
  // 贺某某代表第八届委员会作工作报告: for whom somebody speaks may be long.
  const stands = !goesOn && speaksFor(scan, piece, reading.end);
  if (
    isKnown ||
    /^当选|^等\d*[名位]/u.test(textAfter(text, reading.end, 5)) ||
    isDotted(text, lead, reading) ||
    (near && reading.strength >= 2 && isBareName(text, lead, reading, verb.start)) ||
    ((stands || (isMeant(scan, lead) && isVerbAt(text, reading.end))) && isPlausibleName(text, lead, reading.end))
  ) {
    addPerson(scan, lead, reading);
    return joinNames(scan, reading.end, end);
  }
  const isPlace = PLACE_ENDS.isAt(text, reading.end - 1);
  const isTold = isPresentRow(scan, lead);
  const mayBeList = reading.end === withoutAddress(text, end) && !isPlace && (text[end] === "、" || text[end] === "，");
  const isAlone = (isTold || hasPostInBracket(text, reading.end)) && isNameShape(text, lead, reading.end);
  if (isAlone || (mayBeList && isNameList(scan, lead, isTold))) {
    addPerson(scan, lead, reading);
    return isAlone ? joinNames(scan, reading.end, end) : end;
  }
  return 0;
}

/** 会议由徐又某主持, 徐又某主持会议: nothing but a name between the start of a clause and who does what. Its end, or 0. */
function endBeforeRole({ text, sentence }: Scan, start: number): number {
  if (EVERYDAY_SURNAMES.isAt(text, start)) return 0;
  const verb = sentence.tokens[tokenIndex(sentence, start + 2)];
  const isRole = verb?.cue.role !== undefined && verb.cue.role !== "speaker" && verb.start <= start + 3;
  if (!isRole || !mayBeListed(text, start, verb.start)) return 0;
  // 徐某在, 徐某还: a name of two before a word.
  return verb.start === start + 2 || boundaryAfter(text, start + 2, verb.start) === "none" ? verb.start : 0;
}

/** 甲某（区长）、乙某（副区长）出席会议 */
function hasPostInBracket(text: string, offset: number): boolean {
  const bracket = /^（([^（）]{2,24})）/u.exec(textAfter(text, offset, LONGEST_BRACKET))?.[1] ?? "";
  return POSTS.endingAt(bracket, bracket.length)?.value === "office";
}

const LONGEST_BRACKET = 26;

/** 代表第八届委员会作工作报告, 就《决定》作说明, as against 代表和干部参加: a verb, and a role behind it. */
function speaksFor({ text, sentence }: Scan, piece: Piece, offset: number): boolean {
  if (!/^(?:代表[^和与及等]|就[^业任职座近])/u.test(textAfter(text, offset, 3))) return false;
  const words = sentence.tokens.slice(piece.first, piece.last);
  return words.some(({ cue }) => cue.role !== undefined);
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
  if (PLACE_ENDS.isAt(text, reading.end - 1)) return false;
  return verb === reading.end ? isNameShape(text, start, reading.end) : isPlausibleName(text, start, reading.end);
}
