import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";
import type { Article } from "@huiyao/parser";
import type { ThemeText } from "@huiyao/themes";
import { grouped } from "../grouped.ts";
import { columnsOf, readRows } from "../read-rows.ts";

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
  const columns = [...columnsOf("a", ["id", "key", "day", "headline"]), Prisma.sql`CAST(a."names" AS TEXT)`];
  const articles = await readRows<
    readonly [id: number, key: string, day: string | null, headline: string | null, names: string],
    number
  >(client, columns, textIds, (part) => Prisma.sql`"Article" a WHERE ${inTexts(client, part)}`);
  const paragraphs = await readParagraphs(client, textIds);
  return articles.map(([id, key, day, headline, names]) => ({
    id: key,
    day,
    headline,
    paragraphs: (paragraphs.get(id) ?? []).map(([text]) => text),
    exclude: strings(JSON.parse(names)),
  }));
}

/** The stories of some texts as matching reads them. */
export async function readStoredArticles(client: DatabaseClient, textIds: readonly number[]): Promise<StoredArticle[]> {
  const columns = columnsOf("a", [
    "id",
    "textId",
    "index",
    "month",
    "start",
    "end",
    "headline",
    "headlineStart",
    "headlineEnd",
  ]);
  const articles = await readRows<ArticleRow, number>(
    client,
    [...columns, Prisma.sql`CAST(a."subheadlines" AS TEXT)`],
    textIds,
    (part) => Prisma.sql`"Article" a WHERE ${inTexts(client, part)}`,
  );
  const meetings = grouped(
    await client.$queryRaw<{ articleId: number; id: number; start: number }[]>`
      SELECT m."articleId", m."id", m."nameStart" AS "start" FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id"
      WHERE ${inTexts(client, textIds)} ORDER BY m."articleId", m."index"`,
    ({ articleId }) => articleId,
  );
  const paragraphs = await readParagraphs(client, textIds);
  return articles.map((row) => {
    const [id, textId, , month] = row;
    return { id, textId, month, meetings: meetings.get(id) ?? [], article: toArticle(row, paragraphs.get(id) ?? []) };
  });
}

/** The characters of some texts, by their number. */
export async function readSources(client: DatabaseClient, textIds: readonly number[]): Promise<Map<number, string>> {
  const rows = await client.$queryRaw<{ textId: number; text: string }[]>`
    SELECT a."textId", a."text" FROM "SourceContent" a WHERE ${inTexts(client, textIds)}`;
  return new Map(rows.map(({ textId, text }) => [textId, text]));
}

type ArticleRow = readonly [
  id: number,
  textId: number,
  index: number,
  month: number,
  start: number,
  end: number,
  headline: string | null,
  headlineStart: number | null,
  headlineEnd: number | null,
  subheadlines: string,
];

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
  const [, , index, , start, end, headline, headlineStart, headlineEnd, subheadlines] = row;
  return {
    index,
    kind: "other",
    span: { start, end },
    headline,
    headlineSpan: headlineStart === null || headlineEnd === null ? null : { start: headlineStart, end: headlineEnd },
    subheadlines: strings(JSON.parse(subheadlines)),
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
