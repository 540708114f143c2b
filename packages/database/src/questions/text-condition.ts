import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { needsReading, queryGrams, readQuery } from "../search/grams.ts";
import { printedForms } from "../search/printed-forms.ts";
import type { Reader } from "./reader.ts";

const { sql, raw, join } = Prisma;

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
  const words = readQuery(query).map(printedForms);
  const grams = words.map((forms) => forms.map(queryGrams)).filter(([form = []]) => form.length > 0);
  if (grams.length === 0) return null;
  const matching = engine.hasGrams(grams);
  const holds = (column: string, forms: readonly string[]) =>
    sql`(${join(
      forms.map((form) => engine.holds(raw(column), form)),
      " OR ",
    )})`;
  return {
    matching,
    found: sql`a."id" IN (SELECT rowid FROM "ArticleSearch" WHERE ${matching})`,
    foundOneByOne: sql`EXISTS (SELECT 1 FROM "ArticleSearch" WHERE ${matching} AND rowid = a."id" LIMIT 1 OFFSET 0)`,
    read: words
      .filter((forms) => forms.some(needsReading))
      .map(
        (forms) => sql`(${holds('a."headline"', forms)}
        OR ${holds('CAST(a."subheadlines" AS TEXT)', forms)}
        OR EXISTS (SELECT 1 FROM "Paragraph" p WHERE p."articleId" = a."id" AND ${holds('p."text"', forms)})
        OR EXISTS (SELECT 1 FROM "Meeting" n JOIN "Attendance" t ON t."meetingId" = n."id"
          WHERE n."articleId" = a."id" AND ${holds('t."name"', forms)}))`,
      ),
  };
}
