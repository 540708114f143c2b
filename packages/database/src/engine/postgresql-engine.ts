import { Prisma } from "../generated/sqlite/client.ts";
import { gramNumbers } from "../search/gram-numbers.ts";
import type { Engine, Grams } from "./engine.ts";
import { likePattern } from "./like-pattern.ts";
import { storableJson } from "./storable-json.ts";

const { sql, raw, join } = Prisma;

/** Any number that the other programs of a server do not use for the same purpose. */
const SHARED_LOCK = 4_807_526_976;

/** PostgreSQL: lists are arrays, rows are JSON that takes the types of its table. */
export const postgresqlEngine: Engine = {
  name: "postgresql",

  numbers: (values) => sql`SELECT unnest(${[...values]}::integer[])`,
  strings: (values) => sql`SELECT unnest(${[...values]}::text[])`,

  rows(table, columns, rows) {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    return sql`jsonb_populate_recordset(NULL::${raw(`"${table}"`)}, ${storableJson(objects)}::jsonb)`;
  },

  /** A condition that can be hashed, which IS NOT DISTINCT FROM cannot. */
  same: (a, b) => sql`coalesce(${a}, '') = coalesce(${b}, '')`,

  group: (columns, order) => sql`json_agg(json_build_array(${join([...columns])}) ORDER BY ${order})::text`,

  contains(words) {
    const anyCase = { contains: words, mode: "insensitive" };
    return /[a-z]/i.test(words) ? anyCase : { contains: words };
  },

  // Without Latin letters there is no case, and LIKE is many times as fast as ILIKE.
  holds: (column, words) =>
    /[a-z]/i.test(words)
      ? sql`${column} ILIKE ${likePattern(words)} ESCAPE '\\'`
      : sql`${column} LIKE ${likePattern(words)} ESCAPE '\\'`,

  gramColumn: (grams) => (grams === "" ? [] : gramNumbers(grams.split(" "))),

  // As a subquery, so that the plan does not depend on how frequent the grams are: reading every row for a frequent one is slow.
  hasGrams(words) {
    const all = (grams: Grams) => sql`"grams" @> (SELECT ${gramNumbers(grams)}::integer[])`;
    const sole = words.flatMap(([form = [], ...others]) => (others.length === 0 ? form : []));
    const several = words.filter(({ length }) => length > 1);
    const conditions = several.map((forms) => sql`(${join(forms.map(all), " OR ")})`);
    return join(sole.length > 0 ? [all([...new Set(sole)]), ...conditions] : conditions, " AND ");
  },

  async reserveIds(client, counts) {
    const wanted = Object.entries(counts).filter(([, count]) => count > 0);
    if (wanted.length === 0) return takeFrom(new Map());
    const columns = wanted.map(
      ([table, count]) =>
        sql`(SELECT json_agg(nextval('${raw(`"${table}_id_seq"`)}')) FROM generate_series(1, ${count}::integer)) AS ${raw(`"${table}"`)}`,
    );
    const [row] = await client.$queryRaw<Record<string, number[]>[]>`SELECT ${join(columns)}`;
    return takeFrom(new Map(Object.entries(row ?? {})));
  },

  async lockShared(client) {
    await client.$executeRaw`SELECT pg_advisory_xact_lock(${SHARED_LOCK}::bigint)`;
  },
};

function takeFrom(reserved: Map<string, number[]>) {
  const used = new Map<string, number>();
  return {
    next(table: string) {
      const index = used.get(table) ?? 0;
      const id = reserved.get(table)?.[index];
      if (id === undefined) throw new RangeError(`More rows of "${table}" than were reserved.`);
      used.set(table, index + 1);
      return id;
    },
  };
}
