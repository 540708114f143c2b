import type { Repeat } from "./repeats.ts";
import type { Row } from "./rows.ts";
import type { PhraseTally } from "./tally.ts";

/** Raised whenever what is counted changes: tallies of different versions cannot be added up. */
const VERSION = 4;

/** A tally as JSON for storing, a fifth as long as the plain object: about 4 MB for 10,000 stories. */
export function packTally(tally: PhraseTally): string {
  const repeats = tally.repeats.map((repeat) => [repeat.text, ...FIELDS.map((field) => repeat[field])]);
  const rows = tally.rows.map(({ text, occurrences, documents, clauses }) => [text, occurrences, documents, clauses]);
  return JSON.stringify({ version: VERSION, texts: tally.texts, names: tally.names, rows, repeats });
}

/**
 * The tally that {@link packTally} wrote; null when another version of this package counted or wrote it, so that the texts
 * must be counted afresh.
 *
 * @throws SyntaxError when the text is no JSON, or a damaged tally
 */
export function unpackTally(text: string): PhraseTally | null {
  const stored: unknown = JSON.parse(text);
  if (!isRecord(stored)) throw new SyntaxError("this is not a stored phrase tally");
  if (stored.version !== VERSION) return null;
  const { texts, names, rows, repeats } = stored;
  if (typeof texts !== "number" || !Array.isArray(names) || !Array.isArray(rows) || !Array.isArray(repeats)) {
    throw new SyntaxError("the stored phrase tally is damaged; count the texts afresh");
  }
  return { texts, names: names.map(String), rows: rows.map(toRow), repeats: repeats.map(toRepeat) };
}

const FIELDS = [
  "occurrences",
  "documents",
  "clauses",
  "hardLeft",
  "hardRight",
  "opened",
  "softLeft",
  "softRight",
  "joinedRight",
  "sameLeft",
  "sameRight",
  "quoted",
  "cut",
] as const satisfies readonly (keyof Repeat)[];

function toRow(cells: unknown): Row {
  const [text, numbers] = split(cells, 3);
  const [occurrences = 0, documents = 0, clauses = 0] = numbers;
  return { text, occurrences, documents, clauses };
}

function toRepeat(cells: unknown): Repeat {
  const [text, numbers] = split(cells, FIELDS.length);
  const [occurrences = 0, documents = 0, clauses = 0, hardLeft = 0, hardRight = 0, opened = 0] = numbers;
  const [softLeft = 0, softRight = 0, joinedRight = 0, sameLeft = 0, sameRight = 0, quoted = 0, cut = 0] =
    numbers.slice(6);
  return {
    text,
    occurrences,
    documents,
    clauses,
    hardLeft,
    hardRight,
    opened,
    softLeft,
    softRight,
    joinedRight,
    sameLeft,
    sameRight,
    quoted,
    cut,
  };
}

function split(cells: unknown, count: number): [string, number[]] {
  const [text, ...numbers] = Array.isArray(cells) ? cells : [];
  const isSound =
    typeof text === "string" && numbers.length === count && numbers.every((cell) => typeof cell === "number");
  if (!isSound) throw new SyntaxError("the stored phrase tally is damaged; count the texts afresh");
  return [text, numbers];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
