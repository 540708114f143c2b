import type { Range } from "../layout/layout.ts";
import type { Sentence, Token } from "../sentences.ts";
import { CharSet } from "../text/char-set.ts";
import { wordSet } from "../text/word-table.ts";
import { boundaryAfter, isPunctuation } from "./after-name.ts";
import {
  isNameShape,
  isPlausibleName,
  mayStartName,
  type NameReader,
  type NameReading,
  readName,
  readTransliteration,
} from "./name.ts";
import { ADDRESS_POSTS, UNIT_ENDS } from "./posts.ts";
import { titleStart } from "./title-start.ts";

/** A person as printed in a sentence, with the posts printed beside the name. Offsets are logical. */
export interface PersonItem extends Range {
  name: string;
  /** Posts in print order; those printed once before a list are shared by all of it. */
  titles: Range[];
  /** Where the phrase starts: the first title, or the name. */
  phraseStart: number;
  /** The person suffers the verb before: 会见…, 听取…, 学习…讲话. Such a person takes no part by this mention. */
  isObject: boolean;
  /** The list this person ends is open: 等 follows. */
  isOpen: boolean;
  /** 2 and 3 are sure enough to teach the document's own dictionary. */
  strength: 1 | 2 | 3;
}

interface Scan {
  text: string;
  sentence: Sentence;
  reader: NameReader;
  items: PersonItem[];
  pending: Range[];
  pendingIsObject: boolean;
  pendingStart: number;
}

const NO_TOKENS: Token[] = [];
const CONNECTIVES = wordSet("以及 和 与 及 、 ，");
const DELIMITERS = new CharSet("，、；：（）,;(): \n");

/** Finds the persons named in a sentence, in print order. */
export function scanPersons(text: string, sentence: Sentence, reader: NameReader): PersonItem[] {
  if (!sentence.tokens.some((token) => token.cue.post || token.cue.role || token.cue.say)) return [];
  const scan: Scan = { text, sentence, reader, items: [], pending: [], pendingIsObject: false, pendingStart: -1 };
  let start = sentence.start;
  let token = 0;
  let skip = 0;
  const { opaque } = sentence;
  for (let i = sentence.start; i <= sentence.end; i++) {
    const hidden = opaque[skip];
    if (hidden && i === hidden.start) {
      if (i === start) start = hidden.end;
      i = hidden.end - 1;
      skip++;
      continue;
    }
    if (i < sentence.end && !DELIMITERS.has(text.charCodeAt(i))) continue;
    const first = token;
    while (token < sentence.tokens.length && (sentence.tokens[token]?.start ?? 0) < i) token++;
    readPiece(scan, start, i, first === token ? NO_TOKENS : sentence.tokens.slice(first, token));
    start = i + 1;
  }
  return scan.items;
}

function readPiece(scan: Scan, start: number, end: number, tokens: Token[]): void {
  const { text, items } = scan;
  if (end <= start) return;
  const before = text[start - 1] ?? "";
  const last = items[items.length - 1];
  const followsPerson = last !== undefined && (last.end === start - 1 || (last.isOpen && last.end >= start - 3));
  if (before === "（" || before === "(") {
    readBracket(start, end, tokens, followsPerson ? last : undefined);
    return;
  }
  const found = items.length;
  let cursor = start;
  if (followsPerson && before !== "：") cursor = continueList(scan, start, end, before);
  else cursor = readLeadingName(scan, start, end, tokens);
  for (const token of tokens) {
    if (!token.cue.post || token.start < cursor) continue;
    const next = readAfterPost(scan, cursor, token, end);
    if (next > 0) cursor = next;
  }
  if (items.length > found) return;
  const lastToken = tokens[tokens.length - 1];
  if (lastToken?.cue.post && lastToken.end === end && cursor === start) addPendingTitle(scan, start, lastToken);
  else scan.pending = [];
}

/** A piece that is a post and nothing else waits for the name that follows: 永川区委副书记、区长某某. */
function addPendingTitle(scan: Scan, start: number, post: Token): void {
  const title = titleStart(scan.text, start, post.start);
  if (scan.pending.length === 0) {
    scan.pendingIsObject = title.isObject;
    scan.pendingStart = title.start;
  }
  scan.pending.push({ start: title.start, end: post.end });
}

/** A post with a name right behind it, and the names joined to that one. Returns the offset after them, or 0. */
function readAfterPost(scan: Scan, floor: number, post: Token, end: number): number {
  const { text, reader } = scan;
  let at = post.end;
  if (text[at] === " ") at++;
  const reading = readPersonAt(text, at, end, reader, post.cue.post === "office");
  if (!reading) return 0;
  const title = titleStart(text, floor, post.start);
  const own = { start: title.start, end: post.end };
  const titles = [...scan.pending, own];
  const isObject = scan.pending.length > 0 ? scan.pendingIsObject : title.isObject;
  const phraseStart = scan.pending.length > 0 ? scan.pendingStart : title.start;
  addPerson(scan, at, reading, titles, phraseStart, isObject, end);
  scan.pending = [];
  return joinNames(scan, reading.end, end);
}

function readPersonAt(
  text: string,
  at: number,
  end: number,
  reader: NameReader,
  isOffice: boolean,
): NameReading | null {
  const name = readName(text, at, end, reader);
  if (name && (name.strength >= 2 || (isOffice && boundaryAfter(text, name.end, end) !== "none"))) return name;
  const foreign = isOffice ? readTransliteration(text, at, end) : null;
  if (foreign && foreign.strength >= 2 && (!name || name.end < foreign.end)) return foreign;
  if (isOffice) return readBounded(text, at, end) ?? null;
  return null;
}

/** A name whose characters say little, but which fills the space up to a mark. */
function readBounded(text: string, at: number, end: number): NameReading | null {
  const next = text[end] ?? "。";
  return "、，。\n".includes(next) && isNameShape(text, at, end) ? { end, strength: 1 } : null;
}

/** Names joined to one by 和, 与, 及: they share its titles. Returns the offset after the last of them. */
function joinNames(scan: Scan, from: number, end: number): number {
  const { text, reader, items } = scan;
  let at = from;
  for (;;) {
    const joint = CONNECTIVES.at(text, at)?.word;
    if (!joint || at + joint.length >= end) return at;
    const reading = readName(text, at + joint.length, end, reader);
    const last = items[items.length - 1];
    if (!reading || reading.strength < 2 || !last) return at;
    if (reading.strength < 3 && !isPlausibleName(text, at + joint.length, reading.end)) return at;
    addPerson(scan, at + joint.length, reading, last.titles, at + joint.length, last.isObject, end);
    at = reading.end;
  }
}

/** A further name of a list: it inherits the titles of the one before when only 、 stands between. */
function continueList(scan: Scan, start: number, end: number, before: string): number {
  const { text, reader, items } = scan;
  const last = items[items.length - 1];
  if (!last || (before !== "、" && before !== " ")) return readLeadingName(scan, start, end, []);
  const reading = readListName(text, start, end, reader);
  if (!reading) return start;
  addPerson(scan, start, reading, last.titles, start, last.isObject, end);
  return joinNames(scan, reading.end, end);
}

function readListName(text: string, start: number, end: number, reader: NameReader): NameReading | null {
  const name = readName(text, start, end, reader);
  if (name && name.strength >= 2) return name;
  const foreign = readTransliteration(text, start, end);
  if (foreign && foreign.end - start >= 3) return foreign;
  return name && isNameShape(text, start, name.end) && boundaryAfter(text, name.end, end) !== "none" ? name : null;
}

/** A name at the start of a clause: bare before a verb, with a post behind it, or after a unit without a post. */
function readLeadingName(scan: Scan, start: number, end: number, tokens: Token[]): number {
  const { text, reader, sentence } = scan;
  if (scan.pending.length > 0) return start;
  const lead = skipLead(text, start, end);
  const reading = readName(text, lead, end, reader);
  if (reading) {
    const known = reader.known.has(text.slice(lead, reading.end));
    const address = ADDRESS_POSTS.at(text, reading.end, end);
    if (address && (known || isPlausibleName(text, lead, reading.end))) {
      const after = reading.end + address.word.length;
      if (boundaryAfter(text, after, end) !== "none" || known) {
        addPerson(scan, lead, reading, [{ start: reading.end, end: after }], lead, false, end, after);
        return after;
      }
    }
    const verb = tokens.find((token) => token.start >= reading.end);
    const near =
      verb !== undefined && verb.start - reading.end <= 12 && (verb.cue.role !== undefined || verb.cue.say === true);
    if (
      known ||
      isDotted(text, lead, reading) ||
      (near && reading.strength >= 2 && isBareName(text, lead, reading, verb.start))
    ) {
      addPerson(scan, lead, reading, [], lead, false, end);
      return joinNames(scan, reading.end, end);
    }
    if (reading.end === end && (text[end] === "、" || text[end] === "，") && isNameList(text, lead, sentence)) {
      addPerson(scan, lead, reading, [], lead, false, end);
      return end;
    }
  }
  return readUnitName(scan, start, end, tokens);
}

/** 迪某·某尔: nothing but a name holds a middle dot. */
function isDotted(text: string, start: number, reading: NameReading): boolean {
  return /[·•・‧－]/u.test(text.slice(start, reading.end));
}

/** A bare name needs its verb right behind, or likely characters and little in between. */
function isBareName(text: string, start: number, reading: NameReading, verb: number): boolean {
  return verb === reading.end ? isNameShape(text, start, reading.end) : isPlausibleName(text, start, reading.end);
}

/** Words that may stand before a name at the start of a clause: 会上，由. */
const LEADS = wordSet("会议由 活动由 会议邀请 由 请 随后 会上 会前 会后 最后 同时");

function skipLead(text: string, start: number, end: number): number {
  const lead = LEADS.at(text, start, end - 1);
  return start + (lead?.word.length ?? 0);
}

/** 李某、陈某某、刘某某…出席会议: a row of names and nothing else up to a verb of attendance. */
function isNameList(text: string, start: number, sentence: Sentence): boolean {
  let names = 0;
  let at = start;
  while (at < sentence.end) {
    const stop = nextMark(text, at, sentence.end);
    if (isNameShape(text, at, stop)) {
      names++;
      at = stop + 1;
      continue;
    }
    const verb = sentence.tokens.find(
      (token) => token.cue.role !== undefined && token.start > at && token.start <= stop + 1,
    );
    if (!verb) return false;
    const gap = text.slice(at, verb.start).replace(/等?(同志|领导)?(一同|共同|分别|一起|应邀|也|还)?$/u, "");
    return names >= 1 && (gap.length === 0 || isNameShape(gap, 0, gap.length) || /^.{2,3}[和与及].{2,3}$/u.test(gap));
  }
  return false;
}

function nextMark(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && !isPunctuation(text.charCodeAt(i))) i++;
  return i;
}

/** 区发改委张某某: a person after a unit, without a post. Only where the name fills the piece, or a verb of taking part follows. */
function readUnitName(scan: Scan, start: number, end: number, tokens: Token[]): number {
  const { text, reader } = scan;
  if (end - start > 24 || end - start < 4) return start;
  const isKnown = reader.known.has(text.slice(end - 3, end)) || reader.known.has(text.slice(end - 2, end));
  if (!isKnown && !tokens.some((token) => token.cue.role)) return start;
  for (let i = end - 2; i > start; i--) {
    if (!mayStartName(text.charCodeAt(i)) || !UNIT_ENDS.endingAt(text, i, start)) continue;
    const reading = readName(text, i, end, reader);
    if (!reading || !isPlausibleName(text, i, reading.end)) continue;
    const role = tokens.some(
      (token) => token.cue.role !== undefined && token.start >= reading.end && token.start <= reading.end + 4,
    );
    if (!role && !(isKnown && reading.end === end)) continue;
    addPerson(scan, i, reading, [{ start, end: i }], start, false, end);
    return joinNames(scan, reading.end, end);
  }
  return start;
}

/** （区委书记） behind a name is that person's post; a name in brackets on its own is none of the sentence's persons. */
function readBracket(start: number, end: number, tokens: Token[], person: PersonItem | undefined): void {
  const post = tokens[tokens.length - 1];
  if (person && post?.cue.post === "office" && post.end === end) person.titles = [...person.titles, { start, end }];
}

function addPerson(
  scan: Scan,
  start: number,
  reading: NameReading,
  titles: Range[],
  phraseStart: number,
  isObject: boolean,
  limit: number,
  after = reading.end,
): void {
  const { text } = scan;
  const follows = text.startsWith("的", after) && !text.startsWith("的带领", after);
  const isOpen = text.startsWith("等", after) && after < limit + 1;
  scan.items.push({
    name: text.slice(start, reading.end),
    start,
    end: reading.end,
    titles,
    phraseStart,
    isObject: isObject || follows,
    isOpen,
    strength: reading.strength,
  });
}
