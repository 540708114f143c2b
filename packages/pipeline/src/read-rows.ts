import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";

/** Values of one query: what it answers with is one string. */
const VALUES_A_QUERY = 5_000;

/**
 * Rows by the values of a list, each as the list of its columns, in the order of the first column within a part of the list. They come
 * as one JSON, as tens of thousands of rows cost more than what they hold.
 *
 * @param from what follows FROM, for a part of the values
 */
export async function readRows<Row extends readonly unknown[], Value>(
  client: DatabaseClient,
  columns: readonly Prisma.Sql[],
  values: Iterable<Value>,
  from: (part: Value[]) => Prisma.Sql,
): Promise<Row[]> {
  const list = [...values];
  const all: Row[] = [];
  for (let start = 0; start < list.length; start += VALUES_A_QUERY) {
    const json = engineOf(client).group(columns, columns[0] ?? Prisma.empty);
    const [answer] = await client.$queryRaw<{ rows: string | null }[]>`
      SELECT ${json} AS "rows" FROM ${from(list.slice(start, start + VALUES_A_QUERY))}`;
    const rows: Row[] = JSON.parse(answer?.rows ?? "[]");
    for (const row of rows) all.push(row);
  }
  return all;
}

/** Columns of a table by the letter it goes by in a statement. */
export function columnsOf(letter: string, names: readonly string[]): Prisma.Sql[] {
  return names.map((name) => Prisma.raw(`${letter}."${name}"`));
}
