import { withoutQuotes } from "../text/quotes.ts";
import type { ThemeText } from "../text/theme-text.ts";
import { characterStream } from "./character-stream.ts";
import { markEdges } from "./edges.ts";
import { findRepeats, type Repeat } from "./repeats.ts";
import { findRows, type Row } from "./rows.ts";

/** What discovery keeps of a batch of texts: plain data that can be stored as JSON and added to that of other batches. */
export interface PhraseTally {
  /** Texts counted. */
  texts: number;
  /** Strings that repeat, longest kept 30 characters, ordered by text. */
  repeats: Repeat[];
  /** Rows of parallel parts, such as 稳进增效、改革创新. */
  rows: Row[];
  /** Names the parse of the texts knew. */
  names: string[];
}

export interface TallyOptions {
  /** Texts of the batch a string must occur in to be kept; by default 2, and one more for each doubling above 16 texts. */
  minDocuments?: number;
}

/** Counts what repeats in a batch of texts. Time is linear in their length; memory is about 20 bytes a character. */
export function tally(texts: Iterable<ThemeText>, options: TallyOptions = {}): PhraseTally {
  const names = new Set<string>();
  const stream = markEdges(characterStream(noting(texts, names)));
  const count = stream.textEnds.length;
  const minDocuments = options.minDocuments ?? defaultMinDocuments(count);
  if (!Number.isInteger(minDocuments) || minDocuments < 1) {
    throw new RangeError(`minDocuments is ${minDocuments}; it must be a whole number of at least 1`);
  }
  const repeats = findRepeats(stream, minDocuments);
  repeats.sort(byText);
  return { texts: count, repeats, rows: findRows(stream, minDocuments).sort(byText), names: [...names].sort() };
}

/** Texts a string must stand in to be a phrase, out of so many: 2, and one more for each doubling above 16. */
export function defaultMinDocuments(texts: number): number {
  return 2 + Math.max(0, Math.floor(Math.log2(Math.max(1, texts) / 16)));
}

/**
 * The tally of two batches together, without counting either again. A string that stayed below the threshold of one
 * batch brings only the counts of the other; the counts a page shows come from matching, which is exact.
 */
export function mergeTallies(a: PhraseTally, b: PhraseTally): PhraseTally {
  return {
    texts: a.texts + b.texts,
    repeats: mergeSorted(a.repeats, b.repeats, addRepeats),
    rows: mergeSorted(a.rows, b.rows, (x, y) => ({
      text: x.text,
      occurrences: x.occurrences + y.occurrences,
      documents: x.documents + y.documents,
      clauses: x.clauses + y.clauses,
    })),
    names: [...new Set([...a.names, ...b.names])].sort(),
  };
}

function addRepeats(a: Repeat, b: Repeat): Repeat {
  return {
    text: a.text,
    occurrences: a.occurrences + b.occurrences,
    documents: a.documents + b.documents,
    clauses: a.clauses + b.clauses,
    opened: a.opened + b.opened,
    hardLeft: a.hardLeft + b.hardLeft,
    hardRight: a.hardRight + b.hardRight,
    softLeft: a.softLeft + b.softLeft,
    softRight: a.softRight + b.softRight,
    joinedRight: a.joinedRight + b.joinedRight,
    sameLeft: a.sameLeft + b.sameLeft,
    sameRight: a.sameRight + b.sameRight,
    quoted: a.quoted + b.quoted,
    cut: a.cut + b.cut,
  };
}

function* noting(texts: Iterable<ThemeText>, names: Set<string>): Iterable<ThemeText> {
  for (const text of texts) {
    for (const name of text.exclude ?? []) {
      const plain = withoutQuotes(name);
      if (plain !== "") names.add(plain);
    }
    yield text;
  }
}

function byText(a: { text: string }, b: { text: string }): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

function mergeSorted<T extends { text: string }>(a: readonly T[], b: readonly T[], add: (x: T, y: T) => T): T[] {
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x !== undefined || y !== undefined; x = a[i], y = b[j]) {
    if (y === undefined || (x !== undefined && x.text < y.text)) {
      if (x !== undefined) merged.push(x);
      i++;
    } else if (x === undefined || y.text < x.text) {
      merged.push(y);
      j++;
    } else {
      merged.push(add(x, y));
      i++;
      j++;
    }
  }
  return merged;
}
