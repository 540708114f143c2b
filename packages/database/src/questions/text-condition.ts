import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { needsReading, queryGrams, readQuery } from "../search/grams.ts";
import type { Reader } from "./reader.ts";

const { sql, raw } = Prisma;

/** Conditions on stories (alias `a`): all words of a query stand in headline, subheadlines, text or names. */
export interface TextCondition {
  /** Rows of "ArticleSearch" with the grams of the words. */
  matching: Prisma.Sql;
  /** The story has them; looked up at once for all stories. */
  found: Prisma.Sql;
  /**
   * The same, looked up story by story: quicker where many stories have them and few are wanted. OFFSET keeps PostgreSQL from
   * making one join of it.
   */
  foundOneByOne: Prisma.Sql;
  /** Words that grams do not settle are read in what `found` lets through. */
  read: Prisma.Sql[];
}

/** Null when the query has no letter and no digit: nothing is found by marks alone. */
export function textCondition({ client }: Reader, query: string): TextCondition | null {
  const engine = engineOf(client);
  const words = readQuery(query);
  const grams = [...new Set(words.flatMap(queryGrams))];
  if (grams.length === 0) return null;
  const matching = engine.hasGrams(grams);
  return {
    matching,
    found: sql`a."id" IN (SELECT rowid FROM "ArticleSearch" WHERE ${matching})`,
    foundOneByOne: sql`EXISTS (SELECT 1 FROM "ArticleSearch" WHERE ${matching} AND rowid = a."id" LIMIT 1 OFFSET 0)`,
    read: words.filter(needsReading).map(
      (word) => sql`(${engine.holds(raw('a."headline"'), word)}
        OR ${engine.holds(raw('CAST(a."subheadlines" AS TEXT)'), word)}
        OR EXISTS (SELECT 1 FROM "Paragraph" p WHERE p."articleId" = a."id" AND ${engine.holds(raw('p."text"'), word)})
        OR EXISTS (SELECT 1 FROM "Meeting" n JOIN "Attendance" t ON t."meetingId" = n."id"
          WHERE n."articleId" = a."id" AND ${engine.holds(raw('t."name"'), word)}))`,
    ),
  };
}
