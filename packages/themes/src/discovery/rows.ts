import { type CharacterStream, CLOSES, ENUMERATION_COMMA, OPENS, REPRINTED, SEPARATOR } from "./character-stream.ts";
import { HARD_AFTER, HARD_BEFORE, SOFT_AFTER, SOFT_BEFORE } from "./edges.ts";
import { LONGEST_PHRASE } from "./repeats.ts";

/** A row of parallel parts (排比): equal in length, joined by 、, three parts or more: 甲乙丙丁、戊己庚辛、… */
export interface Row {
  text: string;
  occurrences: number;
  documents: number;
  /** Different clauses it is printed in. */
  clauses: number;
}

const BEFORE = HARD_BEFORE | SOFT_BEFORE;
const AFTER = HARD_AFTER | SOFT_AFTER;
const SHORTEST_PART = 3;
const LONGEST_PART = 8;

/**
 * The rows of parallel parts that stand in at least `minDocuments` texts. The parts between two commas settle the length;
 * of what stands before the first comma and after the last one, as much belongs to the row; somewhere a word must begin and end there. The edges of the stream
 * must be marked.
 */
export function findRows(stream: CharacterStream, minDocuments: number): Row[] {
  const rows = new Map<string, Omit<Row, "text"> & { lastText: number; edges: number }>();
  let text = 0;
  const note = (start: number, end: number) => {
    const row = String.fromCharCode(...stream.codes.subarray(start, end));
    const known = rows.get(row);
    const edges = ((stream.flags[start] ?? 0) & BEFORE) | ((stream.flags[end - 1] ?? 0) & AFTER);
    const clause = ((stream.flags[start] ?? 0) & REPRINTED) === 0 ? 1 : 0;
    if (known === undefined) rows.set(row, { occurrences: 1, documents: 1, clauses: clause, lastText: text, edges });
    else {
      known.occurrences++;
      known.clauses += clause;
      known.edges |= edges;
      if (known.lastText !== text) known.documents++;
      known.lastText = text;
    }
  };
  const commas: number[] = [];
  for (let i = 0; i < stream.length; i++) {
    while (i >= (stream.textEnds[text] ?? stream.length)) text++;
    const code = stream.codes[i];
    if (code === ENUMERATION_COMMA) commas.push(i);
    else if (code === SEPARATOR && commas.length > 0) {
      for (const [start, end] of rowsOf(stream, commas, i)) note(start, end);
      commas.length = 0;
    }
  }
  return [...rows]
    .filter(([, row]) => row.documents >= minDocuments && (row.edges & BEFORE) !== 0 && (row.edges & AFTER) !== 0)
    .map(([row, { occurrences, documents, clauses }]) => ({ text: row, occurrences, documents, clauses }));
}

/** The rows of one clause, as ranges of the stream; `clauseEnd` is the separator after it. */
function* rowsOf(stream: CharacterStream, commas: readonly number[], clauseEnd: number): Iterable<[number, number]> {
  let first = 0;
  while (first + 1 < commas.length) {
    const part = (commas[first + 1] ?? 0) - (commas[first] ?? 0);
    let last = first + 1;
    while (last + 1 < commas.length && (commas[last + 1] ?? 0) - (commas[last] ?? 0) === part) last++;
    const length = part - 1;
    const start = (commas[first] ?? 0) - length;
    const end = (commas[last] ?? 0) + part;
    const fits = length >= SHORTEST_PART && length <= LONGEST_PART && end - start <= LONGEST_PHRASE * 2;
    if (
      fits &&
      end <= clauseEnd &&
      isUnbroken(stream, start, commas[first] ?? 0) &&
      isUnbroken(stream, (commas[last] ?? 0) + 1, end)
    ) {
      yield [start, end];
    }
    first = last;
  }
}

/** No separator and no comma from `start` to `end`, and no quotation mark that opens or closes without its other half. */
function isUnbroken(stream: CharacterStream, start: number, end: number): boolean {
  if (start < 0) return false;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = stream.codes[i];
    if (code === SEPARATOR || code === ENUMERATION_COMMA) return false;
    const flags = stream.flags[i] ?? 0;
    if ((flags & OPENS) !== 0) depth++;
    if ((flags & CLOSES) !== 0) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
