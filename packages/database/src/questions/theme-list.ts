import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { compareChinese, type Initial, initialsOfPage } from "./chinese-order.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";
import { type PhraseFilter, shownPhrases, type ThemeFilter } from "./theme-filter.ts";
import { themeSums } from "./theme-sums.ts";

export interface ThemeRow {
  phrase: string;
  /** Field of policy; null when none is known. */
  group: string | null;
  /** centre, city or district; null when not known. */
  level: string | null;
  meetings: number;
  articles: number;
  mentions: number;
  /** First and last known month of a story that uses it, YYYYMM; null when none is known. */
  first: number | null;
  last: number | null;
}

export interface ThemeListFilter extends ThemeFilter, PhraseFilter {}

export const THEME_ORDERS = ["meetings", "articles", "mentions", "phrase", "first", "last"] as const;

export type ThemeOrder = (typeof THEME_ORDERS)[number];

/** Phrases used in a period, by the number of meetings unless ordered otherwise. */
export async function themeList(
  { client }: Reader,
  filter: ThemeListFilter,
  { by, direction }: { by: ThemeOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<ThemeRow>> {
  const from = sql`FROM (${themeSums(filter)}) AS s JOIN "Phrase" f ON f."id" = s."phraseId"
    WHERE ${shownPhrases(client, filter)}`;
  const columns = sql`f."text" AS "phrase", f."group", f."level", s."meetings", s."articles", s."mentions", s."first", s."last"`;
  if (by === "phrase") {
    const counted = await client.$queryRaw<Initial[]>`
      SELECT substr(f."text", 1, 1) AS "initial", CAST(count(*) AS INTEGER) AS "entries" ${from} GROUP BY 1`;
    const page = initialsOfPage(counted, direction, { skip, size });
    const rows = await client.$queryRaw<ThemeRow[]>`
      SELECT ${columns} ${from} AND substr(f."text", 1, 1) IN (${engineOf(client).strings(page.initials)})`;
    const sign = direction === "asc" ? 1 : -1;
    rows.sort((a, b) => sign * compareChinese(a.phrase, b.phrase));
    return { rows: rows.slice(page.skip, page.skip + size), total: page.total };
  }
  const ordering = raw(
    `s."${by}" ${direction === "asc" ? "ASC NULLS FIRST" : "DESC NULLS LAST"}, s."meetings" DESC, s."mentions" DESC, f."text"`,
  );
  const [counted, rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`SELECT CAST(count(*) AS INTEGER) AS "total" ${from}`,
    client.$queryRaw<ThemeRow[]>`SELECT ${columns} ${from} ORDER BY ${ordering} LIMIT ${size} OFFSET ${skip}`,
  ]);
  return { rows, total: counted[0]?.total ?? 0 };
}

/** In how many places each shown phrase stands; one that stands in none has no row. */
export function themeMentionCounts({ client }: Reader, filter: ThemeFilter) {
  return client.$queryRaw<{ phrase: string; mentions: number }[]>`
    SELECT f."text" AS "phrase", s."mentions" FROM (${themeSums(filter)}) AS s JOIN "Phrase" f ON f."id" = s."phraseId"
    WHERE s."mentions" > 0 AND NOT f."isHidden" ORDER BY s."phraseId"`;
}

const { sql, raw } = Prisma;

/** The shown phrases that a filter's words and field of policy leave. */
export function themePhrases({ client }: Reader, filter: PhraseFilter) {
  return client.$queryRaw<{ id: number; text: string; group: string | null; level: string | null }[]>`
    SELECT f."id", f."text", f."group", f."level" FROM "Phrase" f WHERE ${shownPhrases(client, filter)} ORDER BY f."id"`;
}
