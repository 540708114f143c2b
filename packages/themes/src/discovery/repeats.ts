import {
  type CharacterStream,
  CLOSES,
  ENUMERATION_COMMA,
  MIDDLE_DOT,
  OPENS,
  QUOTED,
  REPRINTED,
  SEPARATOR,
} from "./character-stream.ts";
import { HARD_AFTER, HARD_BEFORE, SOFT_AFTER, SOFT_BEFORE } from "./edges.ts";
import { PairTable } from "./pair-table.ts";

/**
 * What is known of one repeated string. What stands beside it is counted once for each different clause it is printed in,
 * so that a standing sentence has one say and not a hundred.
 */
export interface Repeat {
  text: string;
  occurrences: number;
  /** Texts it occurs in. */
  documents: number;
  /** Different clauses it is printed in: what the following are counted over. */
  clauses: number;
  /** Preceded, followed by punctuation, a quotation mark or the end of a paragraph. */
  hardLeft: number;
  hardRight: number;
  /** Preceded by an opening quotation mark; counted among `hardLeft` too. */
  opened: number;
  /** Preceded, followed by a grammatical or another plain word, such as 的, 推进. */
  softLeft: number;
  softRight: number;
  /** Followed by what joins words (的, 和, 在 …) and is no part of them; counted among `softRight` too. */
  joinedRight: number;
  /** The most often met neighbour on either side, outside quotation marks. */
  sameLeft: number;
  sameRight: number;
  /** Occurrences printed whole between quotation marks. */
  quoted: number;
  /** Occurrences that start or end in the middle of something in quotation marks. */
  cut: number;
}

export const LONGEST_PHRASE = 30;
/** What joins words and is no part of them. */
const JOINTS = new Uint8Array(65536);
for (const sign of "、的在和与及等") JOINTS[sign.charCodeAt(0)] = 1;
const NEVER_AT_AN_END = new Set([ENUMERATION_COMMA, MIDDLE_DOT, "+".charCodeAt(0)]);

/**
 * Every string of 2 to 30 characters that occurs in at least `minDocuments` texts and is neither always continued by the
 * same character nor always preceded by it. Counted in one pass a length: a string of n + 1 characters can only be
 * frequent where the two of n characters in it are, so each pass visits what the one before left over, and a string is
 * counted as the pair of numbers of its two halves. The edges of the stream must be marked.
 */
export function findRepeats(stream: CharacterStream, minDocuments: number): Repeat[] {
  const repeats: Repeat[] = [];
  /** The number of the frequent string of the present length that starts here; 0 for none. */
  const numbers = Int32Array.from(stream.codes);
  let places = startingPlaces(stream);
  let level: Level | null = null;
  for (let length = 2; length <= LONGEST_PHRASE + 1 && places.length > 0; length++) {
    const next: Level = countLevel(stream, numbers, places, length, minDocuments, level);
    if (level !== null) collect(stream, level, repeats);
    level = next;
    places = stillFrequent(places, numbers);
  }
  return repeats;
}

function startingPlaces(stream: CharacterStream): Int32Array {
  const places = new Int32Array(stream.length);
  let count = 0;
  for (let i = 0; i < stream.length; i++) if (stream.codes[i] !== SEPARATOR) places[count++] = i;
  return places.subarray(0, count);
}

/** The places where a frequent string of the present length starts, written over those of the length before. */
function stillFrequent(places: Int32Array, numbers: Int32Array): Int32Array {
  let kept = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (numbers[place] !== 0) places[kept++] = place;
  }
  return places.subarray(0, kept);
}

const PLACE = 0;
const TOTAL = 1;
const TEXTS = 2;
const HARD_LEFT = 3;
const HARD_RIGHT = 4;
const SOFT_LEFT = 5;
const SOFT_RIGHT = 6;
const SAME_LEFT = 7;
const SAME_RIGHT = 8;
const WHOLE_QUOTE = 9;
const CUT = 10;
const OPEN_LEFT = 11;
const OPEN_RIGHT = 12;
const CLAUSES = 13;
const OPENED = 14;
const JOINED_RIGHT = 15;
/** 64 bytes: what is counted together lies in one line of the processor's cache. */
const FIELDS = 16;

/** The frequent strings of one length, numbered from 1, {@link FIELDS} numbers each. */
interface Level {
  length: number;
  size: number;
  counts: Int32Array;
}

/** Replaces the numbers of the strings one shorter by those of `length`, and tells the shorter ones their neighbours. */
function countLevel(
  stream: CharacterStream,
  numbers: Int32Array,
  places: Int32Array,
  length: number,
  minDocuments: number,
  shorter: Level | null,
): Level {
  const table = new PairTable(places.length, minDocuments);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const next = numbers[place + 1] ?? 0;
    if (next !== 0) table.foresee(numbers[place] ?? 0, next);
  }
  let text = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const next = numbers[place + 1] ?? 0;
    while (place >= (stream.textEnds[text] ?? stream.length)) text++;
    numbers[place] = next === 0 ? 0 : table.count(numbers[place] ?? 0, next, text + 1);
  }
  const renumbered = new Int32Array(table.size + 1);
  let size = 1;
  for (let pair = 1; pair <= table.size; pair++) {
    if (table.texts(pair) >= minDocuments) renumbered[pair] = size++;
  }
  const counts = new Int32Array(size * FIELDS);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const number = renumbered[numbers[place] ?? 0] ?? 0;
    numbers[place] = number;
    if (number !== 0) countPlace(stream, place, length, counts, number * FIELDS);
  }
  for (let pair = 1; pair <= table.size; pair++) {
    const at = (renumbered[pair] ?? 0) * FIELDS;
    if (at === 0) continue;
    counts[at + TOTAL] = table.occurrences(pair);
    counts[at + TEXTS] = table.texts(pair);
    if (shorter === null) continue;
    raise(shorter.counts, table.first(pair) * FIELDS + SAME_RIGHT, counts[at + OPEN_RIGHT] ?? 0);
    raise(shorter.counts, table.second(pair) * FIELDS + SAME_LEFT, counts[at + OPEN_LEFT] ?? 0);
  }
  return { length, size, counts };
}

function countPlace(stream: CharacterStream, place: number, length: number, counts: Int32Array, at: number): void {
  const { codes: signs, flags } = stream;
  const end = place + length;
  counts[at + PLACE] = place;
  const first = flags[place] ?? 0;
  const last = flags[end - 1] ?? 0;
  const opens = (first & OPENS) !== 0;
  const closes = (last & CLOSES) !== 0;
  if (opens && closes) add(counts, at + WHOLE_QUOTE);
  const startsInside = (first & QUOTED) !== 0 && !opens;
  const endsInside = (last & QUOTED) !== 0 && !closes;
  if (startsInside !== endsInside || (opens && endsInside)) add(counts, at + CUT);
  if ((first & REPRINTED) !== 0) return;
  add(counts, at + CLAUSES);
  if (opens) add(counts, at + OPENED);
  if ((first & HARD_BEFORE) !== 0) add(counts, at + HARD_LEFT);
  else if ((first & SOFT_BEFORE) !== 0) add(counts, at + SOFT_LEFT);
  if ((last & HARD_AFTER) !== 0) add(counts, at + HARD_RIGHT);
  else if ((last & SOFT_AFTER) !== 0) add(counts, at + SOFT_RIGHT);
  if ((last & HARD_AFTER) === 0 && isJoint(signs[end])) add(counts, at + JOINED_RIGHT);
  // What counts as a neighbour of the string one shorter: not across a quotation mark, and none of the joints.
  const second = flags[place + 1] ?? 0;
  const lastButOne = flags[end - 2] ?? 0;
  if (((first & CLOSES) | (second & OPENS)) === 0 && !isJoint(signs[place])) add(counts, at + OPEN_LEFT);
  if (((lastButOne & CLOSES) | (last & OPENS)) === 0 && !isJoint(signs[end - 1])) add(counts, at + OPEN_RIGHT);
}

function isJoint(code: number | undefined): boolean {
  return code !== undefined && JOINTS[code] === 1;
}

function add(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function raise(counts: Int32Array, at: number, value: number): void {
  if (value > (counts[at] ?? 0)) counts[at] = value;
}

/** A string with the same neighbour more often than this is a part of a longer one. */
const CONTINUED = 0.95;

function collect(stream: CharacterStream, level: Level, into: Repeat[]): void {
  const { counts } = level;
  for (let at = FIELDS; at < counts.length; at += FIELDS) {
    const occurrences = counts[at + TOTAL] ?? 0;
    const row = {
      occurrences,
      documents: counts[at + TEXTS] ?? 0,
      clauses: counts[at + CLAUSES] ?? 0,
      hardLeft: counts[at + HARD_LEFT] ?? 0,
      hardRight: counts[at + HARD_RIGHT] ?? 0,
      opened: counts[at + OPENED] ?? 0,
      softLeft: counts[at + SOFT_LEFT] ?? 0,
      softRight: counts[at + SOFT_RIGHT] ?? 0,
      joinedRight: counts[at + JOINED_RIGHT] ?? 0,
      sameLeft: counts[at + SAME_LEFT] ?? 0,
      sameRight: counts[at + SAME_RIGHT] ?? 0,
      quoted: counts[at + WHOLE_QUOTE] ?? 0,
      cut: counts[at + CUT] ?? 0,
    };
    const slogan = row.quoted >= 2 && row.quoted >= occurrences / 10;
    const whole =
      slogan || (Math.max(row.sameLeft, row.sameRight) <= CONTINUED * row.clauses && row.cut <= occurrences / 2);
    const free = row.hardLeft + row.softLeft > 0 && row.hardRight + row.softRight > 0;
    if (!whole || !free) continue;
    const place = counts[at + PLACE] ?? 0;
    const first = stream.codes[place] ?? 0;
    const last = stream.codes[place + level.length - 1] ?? 0;
    if (NEVER_AT_AN_END.has(first) || NEVER_AT_AN_END.has(last)) continue;
    into.push({ text: String.fromCharCode(...stream.codes.subarray(place, place + level.length)), ...row });
  }
}
