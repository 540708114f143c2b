import { Prisma } from "../generated/sqlite/client.ts";
import type { Engine, Grams } from "./engine.ts";
import { likePattern } from "./like-pattern.ts";
import { storableJson } from "./storable-json.ts";

const { sql, raw, join } = Prisma;

const valuesOf = (list: readonly unknown[]) => sql`SELECT value FROM json_each(${storableJson(list)})`;

/** SQLite by way of libSQL: lists and rows are JSON, read by `json_each`. */
export const sqliteEngine: Engine = {
  name: "sqlite",

  numbers: valuesOf,
  strings: valuesOf,

  rows(_table, columns, rows) {
    const values = columns.map((column, index) => `json_extract(value, '$[${index}]') AS "${column}"`);
    return sql`(SELECT ${raw(values.join(", "))} FROM json_each(${storableJson(rows)}))`;
  },

  same: (a, b) => sql`${a} IS ${b}`,

  group: (columns, order) => sql`json_group_array(json_array(${join([...columns])}) ORDER BY ${order})`,

  contains: (words) => ({ contains: words }),

  holds: (column, words) => sql`${column} LIKE ${likePattern(words)} ESCAPE '\\'`,

  // As words of a text, which is quicker than as a list: it is read as one string.
  gramColumn: (grams) => grams,

  // One MATCH: FTS5 takes no second one behind OR.
  hasGrams(words) {
    const all = (grams: Grams) => `(${grams.map((gram) => `"${gram}"`).join(" AND ")})`;
    return sql`"ArticleSearch" MATCH ${words.map((forms) => `(${forms.map(all).join(" OR ")})`).join(" AND ")}`;
  },

  /** AUTOINCREMENT keeps the highest number ever given; a writer is alone in the file. */
  async reserveIds(client) {
    const rows = await client.$queryRaw<
      { name: string; seq: number | bigint }[]
    >`SELECT name, seq FROM sqlite_sequence`;
    const last = new Map(rows.map(({ name, seq }) => [name, Number(seq)]));
    return {
      next(table) {
        const id = (last.get(table) ?? 0) + 1;
        last.set(table, id);
        return id;
      },
    };
  },

  /** A transaction is the lock: it starts as the only writer. */
  lockShared: () => Promise.resolve(),
};
