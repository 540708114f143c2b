import type { Range } from "../layout/layout.ts";
import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { CharSet } from "../text/char-set.ts";
import { textAfter } from "../text/near.ts";
import { holds, KIND } from "../vocabulary.ts";
import { boundaryAfter } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { soundsAbroad } from "./countries.ts";
import { LIKELY_GIVEN, NEVER_GIVEN } from "./given-names.ts";
import type { KnownNames } from "./known-names.ts";
import { PRONOUNS, readLeadingName } from "./leading-name.ts";
import { isNameShape, mayStartName, type NameReading, readKnownName, readName, readTransliteration } from "./name.ts";
import { LONGEST_IN_PLACE, readNameInPlace } from "./name-in-place.ts";
import { isClosed, LONGEST_IN_LIST, mayBeListed, ROW_LEAD } from "./name-row.ts";
import {
  addPerson,
  afterAddress,
  isUnitOfNext,
  joinNames,
  type PersonItem,
  type Piece,
  rowEndingAt,
  type Scan,
} from "./person-list.ts";
import { PLACE_ENDS } from "./place-ends.ts";
import { titleStart } from "./title-start.ts";
import { UNSURNAMED } from "./transliteration.ts";
import { isUnitAndName, readUnitName, readUnitNamePost } from "./unit-name.ts";

const NOBODY: PersonItem[] = [];
const DELIMITERS = new CharSet("，、；：（）【】,;(): \n");

/** Finds the persons named in a sentence, in print order. */
export function scanPersons(text: string, sentence: Sentence, known: KnownNames): PersonItem[] {
  // 贺某某肯定了成绩。他指出…: before a pronoun, whoever the sentence starts with.
  const isMeant = PRONOUNS.isAt(text, sentence.end + 1);
  if (!holds(sentence, KIND.post | KIND.role | KIND.say) && !isMeant) return NOBODY;
  const scan: Scan = { text, sentence, known, items: [], pending: [] };
  const { opaque, tokens } = sentence;
  const piece: Piece = { start: sentence.start, end: 0, first: 0, last: 0 };
  let skip = 0;
  let hiddenStart = opaque[0]?.start ?? -1;
  for (let i = sentence.start; i <= sentence.end; i++) {
    if (i === hiddenStart) {
      const end = opaque[skip]?.end ?? i + 1;
      if (i === piece.start && (text[i] !== "“" || !isOfTitle(sentence, i, end))) piece.start = end;
      i = end - 1;
      hiddenStart = opaque[++skip]?.start ?? -1;
      continue;
    }
    if (i < sentence.end && !DELIMITERS.isAt(text, i)) continue;
    piece.first = piece.last;
    while (piece.last < tokens.length && (tokens[piece.last]?.start ?? 0) < i) piece.last++;
    piece.end = i;
    if (i > piece.start) readPiece(scan, piece);
    piece.start = i + 1;
  }
  return scan.items.some((item) => endsPlaces(text, item)) ? withoutPlaces(text, scan.items) : scan.items;
}

const LONGEST_COINED = 5;
const LONGEST_HONOUR = 9;

/** “清澜勋章”获得者: words in marks right before a post are part of a title; so are short ones farther off (“两新”工委书记). */
function isOfTitle(sentence: Sentence, start: number, end: number): boolean {
  if (end - start <= LONGEST_COINED) return true;
  const next = sentence.tokens[tokenIndex(sentence, end)];
  return end - start <= LONGEST_HONOUR && next?.cue.post !== undefined && next.start - end <= 2;
}

/** 广西、福建等地, 甲、乙等8个县: what a list of names turns out to be of. */
const PLACES =
  /^(?:、[^，。；、]{2,4}){0,2}等(?:地|[省市县区镇乡街]{2}(?!领导)|[0-9一二三四五六七八九十]+(?:家|个?(?:[省市县区州盟旗镇乡村国]|街道|社区)))/u;
const LONGEST_PLACES = 17;

function endsPlaces(text: string, { end }: PersonItem): boolean {
  return "等、".includes(text.charAt(end)) && PLACES.test(textAfter(text, end, LONGEST_PLACES));
}

function withoutPlaces(text: string, items: readonly PersonItem[]): PersonItem[] {
  let next: PersonItem | undefined;
  return items
    .toReversed()
    .filter((item) => {
      const isPlace = endsPlaces(text, item) || (next !== undefined && text.slice(item.end, next.phraseStart) === "、");
      next = isPlace ? item : undefined;
      return !isPlace;
    })
    .reverse();
}

function readPiece(scan: Scan, piece: Piece): void {
  const { text, items } = scan;
  const { tokens } = scan.sentence;
  const { start, end } = piece;
  const before = text.charAt(start - 1);
  const last = items.at(-1);
  const followsPerson =
    last !== undefined &&
    (afterAddress(text, last.end, start - 1) === start - 1 || isBehindName(text.slice(last.end, start - 1)));
  if (before === "（") {
    readBracket(scan, piece, followsPerson ? last : undefined);
    return;
  }
  const found = items.length;
  let cursor = start;
  if (followsPerson && (before === "、" || before === " ")) {
    const isUnitFirst = end - start > LONGEST_IN_LIST && isUnitAndName(text, start, end);
    cursor = isUnitFirst ? start : continueList(scan, piece, last);
    if (cursor === start) cursor = readUnitName(scan, piece);
  } else if (before === "）" && scan.pending.length > 0) cursor = readAfterBracket(scan, piece);
  else if (scan.pending.length > 0) cursor = readAfterPosts(scan, piece);
  else cursor = readLeadingName(scan, piece, followsPerson && before !== "：");
  for (let i = piece.first; i < piece.last; i++) {
    const token = tokens[i];
    if (!token?.cue.post || token.start < cursor) continue;
    const next = readAfterPost(scan, cursor, i, token, end);
    if (next > 0) cursor = next;
  }
  const post = piece.last > piece.first ? tokens[piece.last - 1] : undefined;
  // A piece that is a post and nothing else waits for the name that follows: 云栖区委副书记、区长某某. So does one behind a person:
  // 区长某某同石渡市副市长、石渡港主任某某.
  const isLast = post?.cue.post === "office" && post.end === end && post.start >= cursor + 2;
  if (items.length > found && !(isLast && text[end] === "、" && WITH.test(text.slice(cursor, post.start)))) return;
  if (post?.cue.post && post.end === end && (cursor === start || isLast) && !isOfMany(text, cursor, end))
    scan.pending.push({ floor: cursor, post });
  else if (scan.pending.length > 0) scan.pending = [];
}

const WITH = /[同与和及应].{2,}$/u;

/** 甲某女士、乙某先生, 甲某（区财政局）、乙某（区水务局）, 甲某、José Silva、乙某 */
function isBehindName(words: string): boolean {
  return words.length <= LONGEST_BEHIND && /^(?:女士|先生|同志|（[^（）]+）|、[A-Z][^、]+)$/u.test(words);
}

const LONGEST_BEHIND = 40;

/** 各镇镇长，区长某某: a post of many is not waiting for one's name. */
function isOfMany(text: string, start: number, end: number): boolean {
  return /^(?:各|部分)|[有相]关|全体|负责人$/u.test(text.slice(start, end));
}

/** A post with a name right behind it, and the names joined to that one. Returns the offset after them, or 0. */
function readAfterPost(scan: Scan, floor: number, index: number, post: Token, end: number): number {
  const { text, known } = scan;
  let at = post.end;
  // 大会执行主席是贺某某.
  if (text[at] === " " || ("是为有".includes(text.charAt(at)) && text.startsWith("执行", post.start - 2))) at++;
  if (!mayBeName(scan, at)) return 0;
  const stop = isVague(post) ? at : verbAfter(scan, index, at, end);
  const reading = readPersonAt(text, at, end, stop, floor, known, post.cue.post === "office");
  if (!reading) return 0;
  scan.pending.push({ floor, post });
  return addPending(scan, at, reading, end);
}

/** 委员会主席、水务局某某局长: after posts that wait, a unit, a name and a post. Returns the offset after it, or the piece's start. */
function readAfterPosts(scan: Scan, piece: Piece): number {
  const after = readUnitNamePost(scan, piece);
  const person = after > piece.start ? scan.items.at(-1) : undefined;
  if (!person) return piece.start;
  const { titles } = takePending(scan);
  person.phraseStart = titles[0]?.start ?? person.phraseStart;
  person.titles = [...titles, ...person.titles];
  return after;
}

/** The posts that wait, which wait no longer. */
function takePending(scan: Scan): { titles: Range[]; isObject: boolean } {
  const titles: Range[] = [];
  let isObject = false;
  for (const { floor, post } of scan.pending) {
    const title = titleStart(scan.text, floor, post.start);
    if (titles.length === 0) isObject = title.isObject;
    titles.push({ start: title.start, end: post.end });
  }
  scan.pending = [];
  return { titles, isObject };
}

/** Adds the person who the posts that wait belong to. */
function addPending(scan: Scan, at: number, reading: NameReading, end: number): number {
  const { titles, isObject } = takePending(scan);
  addPerson(scan, at, reading, titles, titles[0]?.start ?? at, isObject);
  return joinNames(scan, reading.end, end);
}

/** 区长（兼）某某: a word in brackets between the post and the name. Returns the offset after the name, or the piece's start. */
function readAfterBracket(scan: Scan, { start, end }: Piece): number {
  const reading = readPersonAt(scan.text, start, end, start, start, scan.known, true);
  return reading ? addPending(scan, start, reading, end) : start;
}

/** The cheap test to make before a name is read: a dotted name may start with any character. */
function mayBeName(scan: Scan, at: number): boolean {
  return (
    mayStartName(scan.text, at) ||
    UNSURNAMED.isAt(scan.text, at) ||
    scan.known.mayStartAt(scan.text, at) ||
    LIKELY_GIVEN.isAt(scan.text, at + 1) ||
    holds(scan.sentence, KIND.dot)
  );
}

function readPersonAt(
  text: string,
  at: number,
  end: number,
  stop: number,
  floor: number,
  known: KnownNames,
  isOffice: boolean,
): NameReading | null {
  const name = readName(text, at, end, known);
  if (isOffice && name && boundaryAfter(text, name.end, end) === "single") {
    // 石渡国总统费因曼: 因 is of the name where all of it sounds foreign.
    const whole = readTransliteration(text, at, end);
    if (whole && whole.end > name.end + 1) return whole;
  }
  if (name && (name.strength >= 2 || (isOffice && mayEndName(text, at, name.end, end)))) return name;
  const printed = readKnownName(text, at, end, known);
  if (printed) return printed;
  if (!isOffice) return null;
  const foreign = readTransliteration(text, at, end);
  if (foreign && foreign.strength >= 2) return foreign;
  return (
    readNameInPlace(text, at, stop, soundsAbroad(text, titleStart(text, floor, at).start, at)) ??
    readBetweenNames(text, at, end, known)
  );
}

/** Whether a guess at a name behind a post may end at an offset: 代表法等提出 has no name 法等. */
function mayEndName(text: string, start: number, end: number, limit: number): boolean {
  const isParticle = end - start === 2 && (NEVER_GIVEN.isAt(text, end - 1) || text.startsWith("四家", end - 1));
  return !isParticle && boundaryAfter(text, end, limit) !== "none";
}

/** Posts that are verbs or collectives as often: 党领导红军, 代表团结一致. */
const VAGUE = new Set(["领导", "领导人", "代表", "成员", "顾问", "秘书", "干事", "指导员"]);

function isVague(post: Token): boolean {
  return VAGUE.has(post.word);
}

/**
 * Where a name in place must end at the latest: at the verb of its person. `offset` itself, so that none is read, when
 * another word comes first (文史和学习委员会).
 */
function verbAfter(scan: Scan, index: number, offset: number, end: number): number {
  const { tokens } = scan.sentence;
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start > offset + LONGEST_IN_PLACE) break;
    if (token.start < offset || token.cue.post || token.cue.kinds === 0) continue;
    return holds(token.cue, KIND.role | KIND.say | KIND.hold) ? Math.min(end, token.start) : offset;
  }
  return end;
}

const LONGEST_LEAD = 40;

/** A further name of a list: it inherits the titles of the one before, since only 、 stands between. */
function continueList(scan: Scan, { start, end, first }: Piece, last: PersonItem): number {
  const { text, known } = scan;
  if (!mayBeName(scan, start)) return start;
  const { start: from } = scan.sentence;
  const lead = textAfter(text, from, LONGEST_LEAD, start);
  const isBare = last.titles.length === 0 && !ROW_LEAD.test(lead) && !isClosed(text, start);
  const stop = verbAfter(scan, first - 1, start, end);
  const reading =
    readListName(text, start, end, isBare ? start : stop, known) ??
    (isBare ? readListed(text, start, stop) : null) ??
    readBetweenNames(text, start, end, known);
  if (reading?.end === end && end - start === 3 && PLACE_ENDS.isAt(text, end - 1) && !text.startsWith("红旗", end - 2))
    return start;
  if (!reading || isUnitOfNext(scan, reading.end, end)) return start;
  const shared = last.titles.filter((title) => title.start < last.start);
  addPerson(scan, start, reading, shared, start, last.isObject);
  return joinNames(scan, shareAddress(scan, reading.end, end), end);
}

/** 甲某、乙某、丙某副主席出席会议: the post behind a row of bare names is that of them all. Returns the offset after it. */
function shareAddress({ text, items }: Scan, offset: number, end: number): number {
  const after = afterAddress(text, offset, end);
  if (after === offset) return offset;
  for (const item of rowEndingAt(text, items, items.length - 1, /^、$/u))
    if (item.titles.length === 0 || item.end === offset) item.titles = [...item.titles, { start: offset, end: after }];
  return after;
}

/** 甲某、张又某出席会议: with a character that hardly any name has, but up to a mark or the verb of the row. */
function readListed(text: string, start: number, stop: number): NameReading | null {
  const end = text[stop - 1] === "等" ? stop - 1 : stop;
  return mayBeListed(text, start, end) ? { end, strength: 2 } : null;
}

/** 副主席甲某、令某某、乙某: with a surname that no table has, but between names and as long as one. */
function readBetweenNames(text: string, start: number, end: number, known: KnownNames): NameReading | null {
  if (end - start < 2 || end - start > 3 || text[end] !== "、" || PLACE_ENDS.isAt(text, end - 1)) return null;
  if (COMMON_WORDS.at(text, start, end)) return null;
  return readName(text, end + 1, end + 1 + LONGEST_IN_LIST + 2, known) && { end, strength: 2 };
}

function readListName(text: string, start: number, end: number, stop: number, known: KnownNames): NameReading | null {
  const name = readName(text, start, end, known);
  if (name && name.strength >= 2) return name;
  const printed = readKnownName(text, start, end, known);
  if (printed) return printed;
  const foreign = readTransliteration(text, start, end);
  if (foreign && foreign.end - start >= 3) return foreign;
  const inPlace = readNameInPlace(text, start, stop);
  if (inPlace) return inPlace;
  return name && isNameShape(text, start, name.end) && boundaryAfter(text, name.end, end) !== "none" ? name : null;
}

/** （区委书记） behind a name is that person's post; a name in brackets on its own is none of the sentence's persons. */
function readBracket(scan: Scan, piece: Piece, person: PersonItem | undefined): void {
  const post = piece.last > piece.first ? scan.sentence.tokens[piece.last - 1] : undefined;
  const { start, end } = piece;
  if (person && post?.cue.post === "office" && post.end === end) person.titles = [...person.titles, { start, end }];
}
