import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";
import type { Article } from "@huiyao/parser";
import type { ThemeText } from "@huiyao/themes";
import { grouped } from "../grouped.ts";

/** A stored story with what matching needs: its words, where they stand, and its meetings. */
export interface StoredArticle {
  id: number;
  textId: number;
  month: number;
  article: Article;
  meetings: { id: number; start: number }[];
}

/** The stories of some texts as discovery counts them. */
export async function readThemeTexts(client: DatabaseClient, textIds: readonly number[]): Promise<ThemeText[]> {
  const articles = await client.$queryRaw<
    { id: number; key: string; day: string | null; headline: string | null; names: unknown }[]
  >`SELECT a."id", a."key", a."day", a."headline", a."names" FROM "Article" a
    WHERE ${inTexts(client, textIds)} ORDER BY a."id"`;
  const paragraphs = await readParagraphs(client, textIds);
  return articles.map(({ id, key, day, headline, names }) => ({
    id: key,
    day,
    headline,
    paragraphs: (paragraphs.get(id) ?? []).map(([text]) => text),
    exclude: strings(names),
  }));
}

/** The stories of some texts as matching reads them. */
export async function readStoredArticles(client: DatabaseClient, textIds: readonly number[]): Promise<StoredArticle[]> {
  const articles = await client.$queryRaw<ArticleRow[]>`
    SELECT a."id", a."textId", a."index", a."month", a."start", a."end", a."headline", a."headlineStart", a."headlineEnd",
      a."subheadlines" FROM "Article" a WHERE ${inTexts(client, textIds)} ORDER BY a."id"`;
  const meetings = grouped(
    await client.$queryRaw<{ articleId: number; id: number; start: number }[]>`
      SELECT m."articleId", m."id", m."nameStart" AS "start" FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id"
      WHERE ${inTexts(client, textIds)} ORDER BY m."articleId", m."index"`,
    ({ articleId }) => articleId,
  );
  const paragraphs = await readParagraphs(client, textIds);
  return articles.map((row) => ({
    id: row.id,
    textId: row.textId,
    month: row.month,
    meetings: meetings.get(row.id) ?? [],
    article: toArticle(row, paragraphs.get(row.id) ?? []),
  }));
}

/** The characters of some texts, by their number. */
export async function readSources(client: DatabaseClient, textIds: readonly number[]): Promise<Map<number, string>> {
  const rows = await client.$queryRaw<{ textId: number; text: string }[]>`
    SELECT a."textId", a."text" FROM "SourceContent" a WHERE ${inTexts(client, textIds)}`;
  return new Map(rows.map(({ textId, text }) => [textId, text]));
}

interface ArticleRow {
  id: number;
  textId: number;
  index: number;
  month: number;
  start: number;
  end: number;
  headline: string | null;
  headlineStart: number | null;
  headlineEnd: number | null;
  subheadlines: unknown;
}

/** Text, start and end. */
type StoredParagraph = readonly [text: string, start: number, end: number];

/** Lists of numbers go as one parameter: a statement takes only some thousand of them. */
const inTexts = (client: DatabaseClient, textIds: readonly number[]) =>
  Prisma.sql`a."textId" IN (${engineOf(client).numbers(textIds)})`;

/** The paragraphs of each article, one row an article: rows cost more than the JSON they hold. */
export async function readParagraphs(
  client: DatabaseClient,
  textIds: readonly number[],
): Promise<Map<number, StoredParagraph[]>> {
  const columns = ["text", "start", "end"].map((column) => Prisma.raw(`p."${column}"`));
  const paragraphs = engineOf(client).group(columns, Prisma.raw('p."index"'));
  const rows = await client.$queryRaw<{ articleId: number; paragraphs: string }[]>`
    SELECT p."articleId", ${paragraphs} AS "paragraphs"
    FROM "Article" a JOIN "Paragraph" p ON p."articleId" = a."id" WHERE ${inTexts(client, textIds)} GROUP BY p."articleId"`;
  return new Map(
    rows.map(({ articleId, paragraphs }) => {
      const parsed: StoredParagraph[] = JSON.parse(paragraphs);
      return [articleId, parsed];
    }),
  );
}

function toArticle(row: ArticleRow, paragraphs: readonly StoredParagraph[]): Article {
  const { index, start, end, headline, headlineStart, headlineEnd } = row;
  return {
    index,
    kind: "other",
    span: { start, end },
    headline,
    headlineSpan: headlineStart === null || headlineEnd === null ? null : { start: headlineStart, end: headlineEnd },
    subheadlines: strings(row.subheadlines),
    outlet: null,
    reporters: [],
    date: null,
    dateText: null,
    dateSpan: null,
    yearFrom: null,
    paragraphs: paragraphs.map(([text, from, to]) => ({ text, span: { start: from, end: to } })),
    meetings: [],
    statements: [],
  };
}

/** The entries of a Json column that holds a list of strings. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
