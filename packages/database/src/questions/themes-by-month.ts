import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { Reader } from "./reader.ts";
import type { ThemeFilter } from "./theme-filter.ts";
import { monthsSql } from "./theme-sums.ts";

export interface ThemeMonth {
  phrase: string;
  /** YYYYMM; 0 when nothing settles it. */
  month: number;
  meetings: number;
  articles: number;
  mentions: number;
  /** Mentions that stand in headlines. */
  headlines: number;
}

/**
 * The months of some phrases, or of all that are shown (`null`); months in which a phrase is not used have no row. Meetings
 * count in their own month, everything else in the month of the story.
 */
export function themesByMonth(
  { client }: Reader,
  phrases: readonly string[] | null,
  filter: ThemeFilter,
): Promise<ThemeMonth[]> {
  if (phrases?.length === 0) return Promise.resolve([]);
  const wanted =
    phrases === null
      ? sql`1 = 1`
      : sql`"phraseId" IN (SELECT "id" FROM "Phrase" WHERE "text" IN (${engineOf(client).strings([...phrases])}))`;
  return client.$queryRaw<ThemeMonth[]>`
    SELECT f."text" AS "phrase", c."month", c."meetings", c."articles", c."mentions", c."headlines"
    FROM (${monthsSql(wanted, filter)}) c
    JOIN "Phrase" f ON f."id" = c."phraseId" ${phrases === null ? sql`WHERE NOT f."isHidden"` : Prisma.empty} ORDER BY c."month", c."phraseId"`;
}

const { sql } = Prisma;
