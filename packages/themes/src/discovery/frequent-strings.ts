import { SEPARATOR } from "./character-stream.ts";
import { NeighbourTable, numberOf, type Signs } from "./neighbour-table.ts";

/** Where one string stands: `places` and the texts these lie in (numbered from 1), `from` to `to`, in the order of the stream. */
export interface Occurrences {
  places: Int32Array;
  texts: Int32Array;
  from: number;
  to: number;
}

/**
 * Calls `visit` for every string of 2 to `longest` characters that stands in at least `minDocuments` texts, with the signs
 * after it; separators are in none. Strings that start with one that `visit` answers false to are left out. The places of a string are sorted by the sign after it into the places of the strings
 * one longer, and each of these is followed to its end before the next: what is read over and over, the places of one
 * string and the few signs around each, stays in the processor's cache however long the stream is.
 */
export function eachFrequentString(
  stream: Signs,
  textEnds: Int32Array,
  minDocuments: number,
  longest: number,
  visit: (occurrences: Occurrences, length: number, after: NeighbourTable) => boolean,
): void {
  const { signs, kinds } = stream;
  const { places, seconds, starts, most } = sortedBySign(stream);
  const after = new NeighbourTable(kinds);
  /** The sign after each place of the string at hand. */
  const next = new Int32Array(most);

  function visitAndLengthen(string: Occurrences, length: number, spare: Occurrences): void {
    const { places, from, to } = string;
    for (let i = from; i < to; i++) next[i] = signs[(places[i] ?? 0) + length] ?? SEPARATOR;
    lengthen(string, length, spare);
  }

  /** Sorts the places of a string into `spare` by the sign after it, and goes on with each frequent longer string there. */
  function lengthen(string: Occurrences, length: number, spare: Occurrences): void {
    const { places, texts, from, to } = string;
    for (let i = from; i < to; i++) {
      const sign = next[i] ?? SEPARATOR;
      after.note(sign, sign, texts[i] ?? 0);
    }
    const goesOn = (length === 1 || visit(string, length, after)) && length < longest;
    const ends = goesOn ? after.reserve(from, minDocuments) : [];
    if (ends.length > 0) {
      const { places: sorted, texts: textsSorted } = spare;
      for (let i = from; i < to; i++) {
        const slot = after.take(next[i] ?? SEPARATOR);
        if (slot < 0) continue;
        sorted[slot] = places[i] ?? 0;
        textsSorted[slot] = texts[i] ?? 0;
      }
    }
    after.clear();
    let start = from;
    for (const end of ends) {
      visitAndLengthen({ places: spare.places, texts: spare.texts, from: start, to: end }, length + 1, string);
      start = end;
    }
  }

  const texts = new Int32Array(most);
  const spare = { places: new Int32Array(most), texts: new Int32Array(most), from: 0, to: most };
  const textOf = textFinder(textEnds, signs.length);
  for (let sign = SEPARATOR + 1; sign <= kinds; sign++) {
    const own = places.subarray(starts[sign], starts[sign + 1]);
    if (own.length < minDocuments) continue;
    for (let i = 0; i < own.length; i++) texts[i] = textOf(own[i] ?? 0);
    next.set(seconds.subarray(starts[sign], starts[sign + 1]));
    lengthen({ places: own, texts, from: 0, to: own.length }, 1, spare);
  }
}

/**
 * All places by the sign that stands there, those of sign s from `starts[s]` on, with the sign after each in `seconds`;
 * `most` is the frequency of the most frequent.
 */
function sortedBySign({ signs, kinds }: Signs) {
  const starts = new Int32Array(kinds + 2);
  for (let i = 0; i < signs.length; i++) {
    const after = numberOf(signs[i] ?? 0) + 1;
    if (after > SEPARATOR + 1) starts[after] = (starts[after] ?? 0) + 1;
  }
  let most = 0;
  for (let sign = 1; sign < starts.length; sign++) {
    most = Math.max(most, starts[sign] ?? 0);
    starts[sign] = (starts[sign] ?? 0) + (starts[sign - 1] ?? 0);
  }
  const places = new Int32Array(starts[starts.length - 1] ?? 0);
  const seconds = new Int32Array(places.length);
  const next = starts.slice();
  for (let i = 0; i < signs.length; i++) {
    const sign = numberOf(signs[i] ?? 0);
    if (sign === SEPARATOR) continue;
    const slot = next[sign] ?? 0;
    places[slot] = i;
    seconds[slot] = signs[i + 1] ?? SEPARATOR;
    next[sign] = slot + 1;
  }
  return { places, seconds, starts, most };
}

const BLOCK = 8;

/** The number, from 1, of the text a place lies in: from the first text of its block of the stream onwards. */
function textFinder(textEnds: Int32Array, length: number): (place: number) => number {
  const firsts = new Int32Array(Math.ceil(length / 2 ** BLOCK));
  let text = 0;
  for (let block = 0; block < firsts.length; block++) {
    while (block << BLOCK >= (textEnds[text] ?? length)) text++;
    firsts[block] = text;
  }
  return (place) => {
    let found = firsts[place >> BLOCK] ?? 0;
    while (place >= (textEnds[found] ?? length)) found++;
    return found + 1;
  };
}
