import { type DatabaseClient, Prisma } from "@huiyao/database";

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

const select = {
  textId: true,
  articleIndex: true,
  kind: true,
  key: true,
  day: true,
  start: true,
  end: true,
  value: true,
} as const;

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

/** Facts of a kind with any of the keys, the first stored first. */
export async function factsOf(
  client: DatabaseClient,
  kind: FactKind,
  keys: Iterable<string>,
  { days, most }: { days?: Days; most?: number } = {},
): Promise<Fact[]> {
  const rows = await inParts(keys, (part) =>
    client.corpusFact.findMany({
      where: { kind, key: { in: part }, ...(days === undefined ? {} : { day: { gte: days.from, lte: days.to } }) },
      select,
      orderBy: { id: "asc" },
      ...(most === undefined ? {} : { take: most }),
    }),
  );
  return rows.map((row) => ({ ...row, kind }));
}

/** How many facts of a kind have each of the keys. Counting a key stops one above `most`, however many there are. */
export async function countUpTo(
  client: DatabaseClient,
  kind: FactKind,
  keys: Iterable<string>,
  most: number,
): Promise<Map<string, number>> {
  const rows = await inParts(keys, (part) => {
    const values = Prisma.join(part.map((key) => Prisma.sql`(${key})`));
    return client.$queryRaw<{ key: string; facts: number | bigint }[]>`
      SELECT k.column1 AS "key", (SELECT count(*) FROM (
        SELECT 1 FROM "CorpusFact" f WHERE f."kind" = ${kind} AND f."key" = k.column1 LIMIT ${most + 1}
      ) AS counted) AS "facts" FROM (VALUES ${values}) AS k`;
  });
  return new Map(rows.map(({ key, facts }) => [key, Number(facts)]));
}

/** Facts that were stored for some texts. */
export async function storedFacts(client: DatabaseClient, textIds: readonly number[]): Promise<Fact[]> {
  const rows = await client.corpusFact.findMany({ where: { textId: { in: [...textIds] } }, select });
  return rows.flatMap((row) => {
    const kind = FACT_KINDS.find((known) => known === row.kind);
    return kind === undefined ? [] : [{ ...row, kind }];
  });
}
