import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, monthWhere } from "./filter.ts";
import { monthCondition, whereAll } from "./meeting-condition.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";
import { bodySql } from "./theme-filter.ts";
import { themesByMonth } from "./themes-by-month.ts";

/** Which stories a question is about. With phrases and bodies: stories that use the phrase at a meeting of the body. */
export type StoryFilter = Pick<MeetingFilter, "from" | "to" | "undated" | "bodies" | "outlets" | "phrases" | "copies">;

export interface StoryRow {
  key: string;
  textKey: string;
  /** Where it begins in its text. */
  start: number;
  headline: string | null;
  outlet: string | null;
  day: string | null;
  month: number;
  characters: number;
  meetings: { key: string; name: string }[];
  /** True when it repeats an earlier story. */
  isCopy: boolean;
}

export const STORY_ORDERS = ["day", "headline", "outlet", "characters"] as const;

export type StoryOrder = (typeof STORY_ORDERS)[number];

const { sql, raw } = Prisma;

/** More stories than this with a phrase are not gathered and sorted: they are looked through in their order until a page is full. */
const MANY_STORIES = 5_000;

/** @param many stories from which on they are looked through one by one */
export async function storyList(
  reader: Reader,
  filter: StoryFilter,
  order: { by: StoryOrder; direction: Direction },
  { skip, size }: PageRequest,
  many: number = MANY_STORIES,
): Promise<Page<StoryRow>> {
  const { client } = reader;
  const total = await countStories(reader, filter);
  const conditions = storyConditions(reader, filter, { oneByOne: total > many });
  const page = await client.$queryRaw<{ id: number }[]>`
    SELECT a."id" FROM "Article" a ${whereAll(conditions)}
    ORDER BY ${raw(storyOrdering(order))} LIMIT ${size} OFFSET ${skip}`;
  const ids = page.map(({ id }) => id);
  const found = await client.article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      key: true,
      start: true,
      headline: true,
      outlet: true,
      day: true,
      month: true,
      characters: true,
      copyOfId: true,
      sourceText: { select: { key: true } },
      meetings: { orderBy: { index: "asc" }, select: { key: true, name: true } },
    },
  });
  const rowOf = new Map(
    found.map(({ id, sourceText, copyOfId, ...row }) => [
      id,
      { ...row, textKey: sourceText.key, isCopy: copyOfId !== null },
    ]),
  );
  return { rows: ids.flatMap((id) => rowOf.get(id) ?? []), total };
}

/** By the sums where those tell. */
async function countStories(reader: Reader, filter: StoryFilter): Promise<number> {
  const { client } = reader;
  const [phrase, ...more] = filter.phrases ?? [];
  if (filter.bodies?.length || filter.outlets?.length || filter.copies || more.length > 0) {
    const [row] = await client.$queryRaw<{ total: number }[]>`
      SELECT CAST(count(*) AS INTEGER) AS "total" FROM "Article" a ${whereAll(storyConditions(reader, filter))}`;
    return row?.total ?? 0;
  }
  if (phrase === undefined) {
    const { _sum } = await client.coverageMonth.aggregate({ where: monthWhere(filter), _sum: { articles: true } });
    return _sum.articles ?? 0;
  }
  const { phrases: _, ...period } = filter;
  const months = await themesByMonth(reader, [phrase], period);
  return months.reduce((sum, { articles }) => sum + articles, 0);
}

/** What follows ORDER BY for stories (alias `a`). Nothing said is less than anything said, on either engine. */
export function storyOrdering({ by, direction }: { by: StoryOrder; direction: Direction }): string {
  const said = `${direction} NULLS ${direction === "asc" ? "FIRST" : "LAST"}`;
  const first = {
    day: `a."month" ${direction}, a."day" ${said}`,
    headline: `a."headline" ${said}`,
    outlet: `a."outlet" ${said}`,
    characters: `a."characters" ${direction}`,
  };
  return `${first[by]}, a."id" ${direction}`;
}

/**
 * The conditions a filter puts on stories (alias `a`), all of which have to hold; an empty list is no condition. `oneByOne` has each
 * story looked up among the mentions of a phrase; OFFSET keeps PostgreSQL from making one join of it.
 */
export function storyConditions({ client }: Reader, filter: StoryFilter, { oneByOne = false } = {}): Prisma.Sql[] {
  const { bodies, outlets, phrases, copies } = filter;
  const all: Prisma.Sql[] = [];
  const month = monthCondition(raw('a."month"'), filter);
  if (month !== null) all.push(month);
  if (outlets?.length) all.push(sql`a."outlet" IN (${engineOf(client).strings(outlets)})`);
  if (copies === "once") all.push(sql`a."copyOfId" IS NULL`);
  const atBody = bodies?.length
    ? sql`AND n."meetingId" IN (SELECT m."id" FROM "Meeting" m WHERE ${bodySql(filter)})`
    : Prisma.empty;
  for (const text of phrases ?? []) {
    const ofPhrase = sql`n."phraseId" = (SELECT "id" FROM "Phrase" WHERE "text" = ${text}) ${atBody}`;
    all.push(
      oneByOne
        ? sql`EXISTS (SELECT 1 FROM "Mention" n WHERE n."articleId" = a."id" AND ${ofPhrase} LIMIT 1 OFFSET 0)`
        : sql`a."id" IN (SELECT n."articleId" FROM "Mention" n WHERE ${ofPhrase})`,
    );
  }
  if (bodies?.length && !phrases?.length) {
    all.push(sql`a."id" IN (SELECT m."articleId" FROM "Meeting" m WHERE ${bodySql(filter)})`);
  }
  return all;
}
