import { Prisma } from "../generated/sqlite/client.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";
import { strings } from "./stored.ts";
import { isNarrowed, mentionSql, type ThemeFilter } from "./theme-filter.ts";
import { mentionSelect, type ThemeSentence, themeSentence } from "./theme-sentences.ts";
import { themesByMonth } from "./themes-by-month.ts";

/** A place where a phrase stands, in the paragraph or headline it stands in. */
export interface MentionInParagraph {
  id: number;
  day: string | null;
  text: string;
  /** UTF-16 offsets in `text`. */
  start: number;
  end: number;
}

interface StoredMention {
  id: number;
  day: string | null;
  paragraph: number;
  start: number;
  end: number;
  text: string | null;
  subheadlines: unknown;
}

const { sql } = Prisma;
/** CROSS JOIN keeps SQLite to the order written: the mentions of the phrase by month, from the end that is asked for. */
const source = sql`FROM "Mention" n CROSS JOIN "Article" a LEFT JOIN "Meeting" m ON m."id" = n."meetingId"`;
const ofPhrase = (
  phrase: string,
  filter: ThemeFilter,
) => sql`n."phraseId" = (SELECT "id" FROM "Phrase" WHERE "text" = ${phrase})
  AND a."id" = n."articleId" AND ${mentionSql(filter)}`;
const withText = sql`SELECT n."id", a."day", n."paragraph", n."textStart" AS "start", n."textEnd" AS "end",
    CASE WHEN n."paragraph" = -1 THEN a."headline" ELSE p."text" END AS "text",
    CASE WHEN n."paragraph" < -1 THEN a."subheadlines" END AS "subheadlines"
  ${source} LEFT JOIN "Paragraph" p ON p."articleId" = n."articleId" AND p."index" = n."paragraph"`;
const latestFirst = sql`ORDER BY n."month" DESC, coalesce(a."day", '') DESC, a."key", n."start"`;

/** Every place where a phrase stands with the text around it, latest first: what a concordance is sorted by. */
export async function themeMentions(
  { client }: Reader,
  phrase: string,
  filter: ThemeFilter,
): Promise<MentionInParagraph[]> {
  const rows = await client.$queryRaw<StoredMention[]>`
    ${withText}
    WHERE ${ofPhrase(phrase, filter)} ${latestFirst}`;
  return rows.map(inParagraph);
}

function inParagraph({ id, day, paragraph, start, end, text, subheadlines }: StoredMention): MentionInParagraph {
  const list = strings(typeof subheadlines === "string" ? JSON.parse(subheadlines) : subheadlines);
  return { id, day, text: text ?? list[-2 - paragraph] ?? "", start, end };
}

/** Mentions by their numbers, in that order, with the characters of the source around them. */
export async function sentencesOf({ client }: Reader, ids: readonly number[]): Promise<ThemeSentence[]> {
  const found = await client.mention.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, ...mentionSelect },
  });
  const byId = new Map(found.map(({ id, ...mention }) => [id, themeSentence(mention)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The places where a phrase stands, latest first, with the number of all of them. */
export async function themeSentences(
  reader: Reader,
  phrase: string,
  filter: ThemeFilter,
  { skip, size }: PageRequest,
): Promise<Page<ThemeSentence>> {
  const [total, found] = await Promise.all([
    countMentions(reader, phrase, filter),
    reader.client.$queryRaw<{ id: number }[]>`
      SELECT n."id" ${source} WHERE ${ofPhrase(phrase, filter)} ${latestFirst} LIMIT ${size} OFFSET ${skip}`,
  ]);
  const rows = await sentencesOf(
    reader,
    found.map(({ id }) => id),
  );
  return { rows, total };
}

/** By the monthly sums where those tell. */
async function countMentions(reader: Reader, phrase: string, filter: ThemeFilter): Promise<number> {
  if (!isNarrowed(filter)) {
    const months = await themesByMonth(reader, [phrase], filter);
    return months.reduce((sum, { mentions }) => sum + mentions, 0);
  }
  const [row] = await reader.client.$queryRaw<{ total: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "total" ${source} WHERE ${ofPhrase(phrase, filter)}`;
  return row?.total ?? 0;
}

/**
 * The first or the last place of a phrase in a story whose day is known, which is in the month it is filed under, and the
 * paragraph it stands in.
 */
export async function themeEdge(
  reader: Reader,
  phrase: string,
  filter: ThemeFilter,
  edge: "first" | "last",
): Promise<{ sentence: ThemeSentence; mention: MentionInParagraph } | null> {
  const order =
    edge === "first"
      ? sql`n."month", a."day", a."key", n."start"`
      : sql`n."month" DESC, a."day" DESC, a."key" DESC, n."start" DESC`;
  const rows = await reader.client.$queryRaw<StoredMention[]>`
    ${withText}
    WHERE ${ofPhrase(phrase, filter)} AND a."day" IS NOT NULL ORDER BY ${order} LIMIT 1`;
  const [row] = rows;
  if (row === undefined) return null;
  const [sentence] = await sentencesOf(reader, [row.id]);
  return sentence === undefined ? null : { sentence, mention: inParagraph(row) };
}
