import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";
import { columnsOf, readRows } from "../read-rows.ts";

/**
 * What the rules over many texts look a text up by. `body`: key is the hash of a story's body. `sketch`: key is the story,
 * value its body's hash, length and sketch. `piece`: key is one of the pieces by which stories like it are found.
 * `name`: key is a printed name with a post, value its posts. `post`: key is a post that one person holds, value the name.
 * `series`: key is what a meeting is numbered in, value the meeting. `outlet`: key is the outlet's name.
 */
export const FACT_KINDS = ["body", "sketch", "piece", "name", "post", "series", "outlet"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing a text is looked up by, and the place a finding about it would have. */
export interface Fact {
  textId: number;
  articleIndex: number;
  kind: FactKind;
  key: string;
  /** ISO day, null where none is known. */
  day: string | null;
  start: number;
  end: number;
  value: string;
}

export const FACT_COLUMNS = ["textId", "articleIndex", "kind", "key", "day", "start", "end", "value"] as const;

/** Days, both ends included. */
export interface Days {
  from: string;
  to: string;
}

/** Values of one query: Prisma gives SQLite at most 999 parameters. */
const VALUES_A_QUERY = 900;

/** Calls a query for parts of a list that it can take as parameters. */
export async function inParts<T, Row>(values: Iterable<T>, query: (part: T[]) => Promise<Row[]>): Promise<Row[]> {
  const list = [...values];
  const rows: Row[] = [];
  for (let start = 0; start < list.length; start += VALUES_A_QUERY) {
    for (const row of await query(list.slice(start, start + VALUES_A_QUERY))) rows.push(row);
  }
  return rows;
}

type FactRow = readonly [
  id: number,
  textId: number,
  articleIndex: number,
  kind: FactKind,
  key: string,
  day: string | null,
  start: number,
  end: number,
  value: string,
];

const COLUMNS = columnsOf("f", ["id", ...FACT_COLUMNS]);

function toFact([, textId, articleIndex, kind, key, day, start, end, value]: FactRow): Fact {
  return { textId, articleIndex, kind, key, day, start, end, value };
}

/** Facts of a kind with any of the keys, the first stored first. */
export async function factsOf(
  client: DatabaseClient,
  kind: FactKind,
  keys: Iterable<string>,
  days?: Days,
): Promise<Fact[]> {
  const within = days === undefined ? Prisma.empty : Prisma.sql`AND f."day" BETWEEN ${days.from} AND ${days.to}`;
  const rows = await readRows<FactRow, string>(client, COLUMNS, keys, (part) => {
    const list = engineOf(client).strings(part);
    return Prisma.sql`"CorpusFact" f WHERE f."kind" = ${kind} AND f."key" IN (${list}) ${within}`;
  });
  return rows.map(toFact);
}

/** Facts of a kind with any of the keys, at most so many of each, the first stored first. */
export async function firstFactsOf(
  client: DatabaseClient,
  kind: FactKind,
  keys: Iterable<string>,
  most: number,
): Promise<Fact[]> {
  const rows = await readRows<FactRow, string>(client, COLUMNS, keys, (part) => {
    const list = engineOf(client).strings(part);
    return Prisma.sql`(
      SELECT c.*, row_number() OVER (PARTITION BY c."key" ORDER BY c."id") AS "place"
      FROM "CorpusFact" c WHERE c."kind" = ${kind} AND c."key" IN (${list})
    ) AS f WHERE f."place" <= ${most}`;
  });
  return rows.map(toFact);
}

/** How many facts of a kind have each of the keys. Counting a key stops one above `most`, however many there are. */
export async function countUpTo(
  client: DatabaseClient,
  kind: FactKind,
  keys: Iterable<string>,
  most: number,
): Promise<Map<string, number>> {
  const count = Prisma.sql`(SELECT count(*) FROM (
    SELECT 1 FROM "CorpusFact" f WHERE f."kind" = ${kind} AND f."key" = k."key" LIMIT ${most + 1}
  ) AS counted)`;
  const columns = [Prisma.sql`k."key"`, count];
  const rows = await readRows<readonly [string, number], string>(client, columns, keys, (part) => {
    const list = part.map((key) => [key]);
    return Prisma.sql`${engineOf(client).rows("CorpusFact", ["key"], list)} AS k`;
  });
  return new Map(rows);
}

/** Facts that were stored for some texts. */
export async function storedFacts(client: DatabaseClient, textIds: readonly number[]): Promise<Fact[]> {
  const rows = await readRows<FactRow, number>(client, COLUMNS, textIds, (part) => {
    return Prisma.sql`"CorpusFact" f WHERE f."textId" IN (${engineOf(client).numbers(part)})`;
  });
  return rows.map(toFact);
}
