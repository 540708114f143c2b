import type { DatabaseClient } from "../client.ts";
import { type ColumnValue, engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { type Rollup, type RollupConditions, rollups } from "./rollup-tables.ts";

const { sql, raw, join } = Prisma;

type Sql = Prisma.Sql;

const everyPhrase = () => sql`1 = 1`;
const everything: RollupConditions = {
  text: (column) => sql`${column} IN (SELECT "id" FROM "SourceText" WHERE "replacedById" IS NULL)`,
  phrase: everyPhrase,
};

/** Adds (`sign` 1) or takes away (-1) what the rows of some texts come to. Take away before the rows change. */
export async function changeRollups(
  client: DatabaseClient,
  sign: 1 | -1,
  textIds: readonly number[],
  tables: readonly Rollup[] = rollups,
): Promise<void> {
  await apply(client, tables, sign, { text: ofTexts(client, textIds), phrase: everyPhrase });
}

/** Adds what is known to be new to a rollup: rows of its keys and its sums, one a key. */
export async function addToRollup(
  client: DatabaseClient,
  { table, keys, sums }: Rollup,
  rows: readonly (readonly ColumnValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const { rows: asTable, lockShared } = engineOf(client);
  await lockShared(client);
  const columns = [...keys, ...sums];
  await client.$executeRaw`
    INSERT INTO ${quoted([table])} (${quoted(columns)})
    SELECT ${quoted(columns)} FROM ${asTable(table, columns, rows)} AS r WHERE 1 = 1
    ON CONFLICT (${quoted(keys)}) DO UPDATE SET ${added(table, sums)}`;
}

function ofTexts(client: DatabaseClient, textIds: readonly number[]): RollupConditions["text"] {
  const list = engineOf(client).numbers(textIds);
  return (column) => sql`${column} IN (${list})`;
}

const quoted = (columns: readonly string[]) => raw(columns.map((column) => `"${column}"`).join(", "));
const added = (table: string, sums: readonly string[]) =>
  raw(sums.map((sum) => `"${sum}" = "${table}"."${sum}" + excluded."${sum}"`).join(", "));

async function apply(
  client: DatabaseClient,
  tables: readonly Rollup[],
  sign: 1 | -1,
  conditions: RollupConditions,
): Promise<void> {
  await engineOf(client).lockShared(client);
  for (const rollup of tables) {
    const { table, keys, sums, select } = rollup;
    const signed = raw(sums.map((sum) => `${sign} * "${sum}"`).join(", "));
    await client.$executeRaw`
      INSERT INTO ${quoted([table])} (${quoted([...keys, ...sums])})
      SELECT ${quoted(keys)}, ${signed} FROM (${select(conditions)}) AS summed WHERE 1 = 1
      ON CONFLICT (${quoted(keys)}) DO UPDATE SET ${added(table, sums)}`;
    const touched = sql`(${quoted(keys)}) IN (SELECT ${quoted(keys)} FROM (${select(conditions)}) AS summed)`;
    if (sign < 0) {
      const isNothing = sums.map((sum) => raw(`"${sum}" = 0`));
      await client.$executeRaw`DELETE FROM ${quoted([table])} WHERE ${join(isNothing, " AND ")} AND ${touched}`;
    }
    await lookUp(client, rollup, touched);
  }
}

/** Sets anew what the rows that meet a condition cannot be added to. */
async function lookUp(client: DatabaseClient, { table, lookUps = {} }: Rollup, condition: Sql): Promise<void> {
  const values = Object.entries(lookUps).map(([column, value]) => sql`${quoted([column])} = ${value}`);
  if (values.length > 0) await client.$executeRaw`UPDATE ${quoted([table])} SET ${join(values)} WHERE ${condition}`;
}

/** Makes every rollup anew from the rows. */
export async function recountRollups(client: DatabaseClient): Promise<void> {
  await engineOf(client).lockShared(client);
  for (const rollup of rollups) {
    const { table, keys, sums, select } = rollup;
    await client.$executeRaw`DELETE FROM ${quoted([table])}`;
    await client.$executeRaw`
      INSERT INTO ${quoted([table])} (${quoted([...keys, ...sums])})
      SELECT ${quoted([...keys, ...sums])} FROM (${select(everything)}) AS counted`;
    await lookUp(client, rollup, sql`1 = 1`);
  }
}

/** One sum that is not what its rows come to; null where one side has no such key. */
export interface RollupDifference {
  table: string;
  key: string;
  stored: string | null;
  counted: string | null;
}

/** Recounts every rollup from the rows and returns what differs, at most `limit` a table. */
export async function compareRollups(client: DatabaseClient, limit = 20): Promise<RollupDifference[]> {
  const differences: RollupDifference[] = [];
  for (const { table, keys, sums, lookUps = {}, select } of rollups) {
    const columns = [...sums, ...Object.keys(lookUps)];
    const key = raw(keys.map((column) => `"${column}"`).join(` || ' · ' || `));
    const value = raw(columns.map((column) => `coalesce(CAST("${column}" AS TEXT), '–')`).join(` || ', ' || `));
    const rows = await client.$queryRaw<Omit<RollupDifference, "table">[]>`
      SELECT "key", max("stored") AS "stored", max("counted") AS "counted" FROM (
        SELECT ${key} AS "key", ${value} AS "stored", NULL AS "counted" FROM ${quoted([table])}
        UNION ALL
        SELECT ${key}, NULL, ${value} FROM (${select(everything)}) AS recount
      ) AS sides GROUP BY "key" HAVING coalesce(max("stored"), '') <> coalesce(max("counted"), '')
      ORDER BY "key" LIMIT ${limit}`;
    differences.push(...rows.map((row) => ({ table, ...row })));
  }
  return differences;
}
