import {
  type CharacterStream,
  CLOSES,
  ENUMERATION_COMMA,
  MIDDLE_DOT,
  OPENS,
  QUOTED,
  REPRINTED,
} from "./character-stream.ts";
import { HARD_AFTER, HARD_BEFORE, SOFT_AFTER, SOFT_BEFORE } from "./edges.ts";
import { eachFrequentString, type Occurrences } from "./frequent-strings.ts";
import { flagsOf, isJoint, NeighbourTable, signsOf } from "./neighbour-table.ts";

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
const NEVER_AT_AN_END = new Set([ENUMERATION_COMMA, MIDDLE_DOT, "+".charCodeAt(0)]);
/** A string with the same neighbour more often than this is a part of a longer one. */
const CONTINUED = 0.95;

/**
 * Every string of 2 to 30 characters that occurs in at least `minDocuments` texts and is neither always continued by the
 * same character nor always preceded by it. The edges of the stream must be marked.
 */
export function findRepeats(stream: CharacterStream, minDocuments: number): Repeat[] {
  const read = signsOf(stream);
  const { signs } = read;
  const repeats: Repeat[] = [];
  const before = new NeighbourTable(read.kinds);
  eachFrequentString(read, stream.textEnds, minDocuments, LONGEST_PHRASE, (occurrences, length, after) => {
    const start = occurrences.places[occurrences.from] ?? 0;
    const end = start + length;
    if (NEVER_AT_AN_END.has(stream.codes[start] ?? 0) || !mayStartWord(signs, occurrences)) return false;
    const total = occurrences.to - occurrences.from;
    const sameRight = after.most(minDocuments);
    // So often continued, it cannot be a slogan either: what follows one stands behind a quotation mark and is not counted.
    if (NEVER_AT_AN_END.has(stream.codes[end - 1] ?? 0) || sameRight > CONTINUED * total) return true;
    const counts = countEdges(signs, occurrences, length);
    if (counts.hardRight + counts.softRight === 0) return true;
    const isPart = (same: number) => same > CONTINUED * counts.clauses;
    const isSlogan = counts.quoted >= 2 && counts.quoted >= total / 10;
    if (!isSlogan && (isPart(sameRight) || counts.cut > total / 2)) return true;
    const { sameLeft, documents } = lookLeft(signs, before, occurrences, minDocuments);
    if (!isSlogan && isPart(sameLeft)) return true;
    const text = String.fromCharCode(...stream.codes.subarray(start, end));
    repeats.push({ text, occurrences: total, documents, ...counts, sameLeft, sameRight });
    return true;
  });
  return repeats;
}

/** Whether a word may start with the string anywhere; else none starts with a longer one either. */
function mayStartWord(signs: Int32Array, { places, from, to }: Occurrences): boolean {
  for (let i = from; i < to; i++) {
    const first = flagsOf(signs[places[i] ?? 0] ?? 0);
    if ((first & (HARD_BEFORE | SOFT_BEFORE)) !== 0 && (first & REPRINTED) === 0) return true;
  }
  return false;
}

function lookLeft(signs: Int32Array, before: NeighbourTable, occurrences: Occurrences, minDocuments: number) {
  const { places, texts, from, to } = occurrences;
  let documents = 0;
  for (let i = from; i < to; i++) {
    const place = places[i] ?? 0;
    if (i === from || texts[i] !== texts[i - 1]) documents++;
    before.note(signs[place - 1] ?? 0, signs[place] ?? 0, texts[i] ?? 0);
  }
  const sameLeft = before.most(minDocuments);
  before.clear();
  return { sameLeft, documents };
}

type EdgeCounts = Omit<Repeat, "text" | "occurrences" | "documents" | "sameLeft" | "sameRight">;

function countEdges(signs: Int32Array, { places, from, to }: Occurrences, length: number): EdgeCounts {
  let clauses = 0;
  let hardLeft = 0;
  let hardRight = 0;
  let opened = 0;
  let softLeft = 0;
  let softRight = 0;
  let joinedRight = 0;
  let quoted = 0;
  let cut = 0;
  for (let i = from; i < to; i++) {
    const place = places[i] ?? 0;
    const end = place + length;
    const first = flagsOf(signs[place] ?? 0);
    const last = flagsOf(signs[end - 1] ?? 0);
    const opens = (first & OPENS) !== 0;
    const closes = (last & CLOSES) !== 0;
    if (opens && closes) quoted++;
    const startsInside = (first & QUOTED) !== 0 && !opens;
    const endsInside = (last & QUOTED) !== 0 && !closes;
    if (startsInside !== endsInside || (opens && endsInside)) cut++;
    if ((first & REPRINTED) !== 0) continue;
    clauses++;
    if (opens) opened++;
    if ((first & HARD_BEFORE) !== 0) hardLeft++;
    else if ((first & SOFT_BEFORE) !== 0) softLeft++;
    if ((last & HARD_AFTER) !== 0) hardRight++;
    else if ((last & SOFT_AFTER) !== 0) softRight++;
    if ((last & HARD_AFTER) === 0 && isJoint(signs[end] ?? 0)) joinedRight++;
  }
  return { clauses, hardLeft, hardRight, opened, softLeft, softRight, joinedRight, quoted, cut };
}
