import { Prisma } from "../generated/sqlite/client.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";
import { strings } from "./stored.ts";
import { mentionSql, type ThemeFilter } from "./theme-filter.ts";
import { mentionSelect, type ThemeSentence, themeSentence } from "./theme-sentences.ts";

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
const source = sql`FROM "Mention" n JOIN "Phrase" f ON f."id" = n."phraseId" JOIN "Article" a ON a."id" = n."articleId"
  LEFT JOIN "Meeting" m ON m."id" = n."meetingId"`;
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
    WHERE f."text" = ${phrase} AND ${mentionSql(filter)} ${latestFirst}`;
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
  const where = sql`WHERE f."text" = ${phrase} AND ${mentionSql(filter)}`;
  const [[count], found] = await Promise.all([
    reader.client.$queryRaw<{ total: number }[]>`SELECT CAST(count(*) AS INTEGER) AS "total" ${source} ${where}`,
    reader.client.$queryRaw<{ id: number }[]>`
      SELECT n."id" ${source} ${where} ${latestFirst} LIMIT ${size} OFFSET ${skip}`,
  ]);
  const rows = await sentencesOf(
    reader,
    found.map(({ id }) => id),
  );
  return { rows, total: count?.total ?? 0 };
}

/** The first or the last place of a phrase in a story whose day is known, and the paragraph it stands in. */
export async function themeEdge(
  reader: Reader,
  phrase: string,
  filter: ThemeFilter,
  edge: "first" | "last",
): Promise<{ sentence: ThemeSentence; mention: MentionInParagraph } | null> {
  const order = edge === "first" ? sql`a."day", a."key", n."start"` : sql`a."day" DESC, a."key" DESC, n."start" DESC`;
  const rows = await reader.client.$queryRaw<StoredMention[]>`
    ${withText}
    WHERE f."text" = ${phrase} AND a."day" IS NOT NULL AND ${mentionSql(filter)} ORDER BY ${order} LIMIT 1`;
  const [row] = rows;
  if (row === undefined) return null;
  const [sentence] = await sentencesOf(reader, [row.id]);
  return sentence === undefined ? null : { sentence, mention: inParagraph(row) };
}
