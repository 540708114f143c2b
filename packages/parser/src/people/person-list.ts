import type { Range } from "../layout/layout.ts";
import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { textAfter } from "../text/near.ts";
import { wordSet } from "../text/word-table.ts";
import { boundaryAfter } from "./after-name.ts";
import type { KnownNames } from "./known-names.ts";
import { isNameShape, isPlausibleName, type NameReading, readName } from "./name.ts";
import { ADDRESS_POSTS, POSTS } from "./posts.ts";

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

/** What is known of the sentence being scanned. */
export interface Scan {
  text: string;
  sentence: Sentence;
  known: KnownNames;
  items: PersonItem[];
  /** Posts that wait for the name that follows, each with the start of its piece. */
  pending: { floor: number; post: Token }[];
}

/** A stretch of a sentence between two marks, with its tokens: those from `first` up to `last` of the sentence. */
export interface Piece extends Range {
  first: number;
  last: number;
}

/** 甲某、乙某和丙某; and a row over commas. */
export const JOINT = /^\s*(?:[、和与]|以?及)?\s*$/u;
export const ROW_JOINT = /^\s*(?:[、，和与]|以?及)?\s*$/u;

/** The persons of a row that ends with the one at `index`: those that nothing but a joint parts from the next. */
export function rowEndingAt(text: string, persons: readonly PersonItem[], index: number, joint: RegExp): PersonItem[] {
  let from = index;
  while (from > 0 && joint.test(text.slice(persons[from - 1]?.end ?? 0, persons[from]?.phraseStart ?? 0))) from--;
  return persons.slice(from, index + 1);
}

/** 甲集团董事长甲某、方正电董事长乙某: what looks like a name has a post and a name behind it, and is where that one works. */
export function isUnitOfNext({ text, known }: Scan, offset: number, end: number): boolean {
  const post = POSTS.at(text, offset, end);
  return post !== undefined && (readName(text, offset + post.word.length, end, known)?.strength ?? 0) >= 2;
}

const CONNECTIVES = wordSet("以及 和 与 及 、 ，");

/** Names joined to one by 和, 与, 及: they share its titles. Returns the offset after the last of them. */
export function joinNames(scan: Scan, from: number, end: number): number {
  const { text, known, items } = scan;
  let at = from;
  for (;;) {
    const joint = CONNECTIVES.at(text, at)?.word;
    if (!joint || at + joint.length >= end) return at;
    const reading = readName(text, at + joint.length, end, known);
    const last = items.at(-1);
    if (!reading || reading.strength < 2 || !last || isUnitOfNext(scan, reading.end, end)) return at;
    const start = at + joint.length;
    if (reading.strength < 3 && !isPlausibleName(text, start, reading.end) && !isDoing(scan, start, reading.end))
      return at;
    at = afterAddress(text, reading.end, end);
    const titles = at > reading.end ? [{ start: reading.end, end: at }] : last.titles;
    addPerson(scan, start, reading, titles, start, last.isObject);
  }
}

/** 甲某副主席出席会议: the offset after the post of address behind a name, which is none of the next name's. */
export function afterAddress(text: string, offset: number, end: number): number {
  const after = offset + (ADDRESS_POSTS.at(text, offset, end)?.word.length ?? 0);
  const boundary = boundaryAfter(text, after, end);
  return boundary === "none" ? offset : after;
}

/** …和蒋某某出席会议: the verb of the row stands right behind what has the shape of a name. */
function isDoing({ text, sentence }: Scan, start: number, end: number): boolean {
  const verb = sentence.tokens[tokenIndex(sentence, end)];
  return verb?.start === end && verb.cue.role !== undefined && isNameShape(text, start, end);
}

/** …总书记在座谈会上的重要讲话精神, …同志近期重要批示: what a person said is dealt with, not said. */
const SPEECH_OF =
  /^(?:同志)?(?:(?:[在对就致]|关于)[^，。；：、]{1,40}[的上]|近期|最近|近日|一?系列|重要){1,4}(?:讲话|[指批]示|论述|[贺回]信|文章){1,2}(?:精神|[和、及]|(?<=^[^了宣作]*)，|(?<=^关于.*)。|$)/u;
const LONGEST_SPEECH = 64;
/** 在同某某总统会谈时: with whom somebody met. */
const MET = /^(?:总统|总理|主席|先生)?(?:会[谈见晤面]|通电?话|座谈|交谈)/u;
const LONGEST_MET = 5;

/** Adds the person whose name was read at `start` to what the scan has found. */
export function addPerson(
  scan: Scan,
  start: number,
  reading: NameReading,
  titles: Range[] = [],
  phraseStart = start,
  isObject = false,
): void {
  const { text } = scan;
  const after = Math.max(reading.end, titles.at(-1)?.end ?? 0);
  const follows =
    /^的(?!带领)|^特(?:使|别代)/u.test(textAfter(text, after, 3)) ||
    "对向".includes(text[phraseStart - 1] ?? " ") ||
    (MET.test(textAfter(text, after, LONGEST_MET)) && "同与和".includes(text.charAt(phraseStart - 1))) ||
    SPEECH_OF.test(textAfter(text, after, LONGEST_SPEECH));
  const isOpen = text.startsWith("等", after);
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
