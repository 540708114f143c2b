import type { DatabaseClient } from "@huiyao/database";
import type { Article } from "@huiyao/parser";
import type { ThemeText } from "@huiyao/themes";

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
  const articles = await readRows<{
    id: number;
    key: string;
    day: string | null;
    headline: string | null;
    names: unknown;
  }>(
    client,
    `SELECT a."id", a."key", a."day", a."headline", a."names" FROM "Article" a WHERE ${inTexts} ORDER BY a."id"`,
    textIds,
  );
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
  const articles = await readRows<ArticleRow>(
    client,
    `SELECT a."id", a."textId", a."index", a."month", a."start", a."end", a."headline", a."headlineStart", a."headlineEnd",
       a."subheadlines" FROM "Article" a WHERE ${inTexts} ORDER BY a."id"`,
    textIds,
  );
  const meetings = byArticle(
    await readRows<{ articleId: number; id: number; start: number }>(
      client,
      `SELECT m."articleId", m."id", m."nameStart" AS "start" FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id"
       WHERE ${inTexts} ORDER BY m."articleId", m."index"`,
      textIds,
    ),
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
  const rows = await readRows<{ textId: number; text: string }>(
    client,
    'SELECT a."textId", a."text" FROM "SourceContent" a WHERE a."textId" IN (SELECT value FROM json_each(?))',
    textIds,
  );
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

const inTexts = 'a."textId" IN (SELECT value FROM json_each(?))';

/** The paragraphs of each article, one row an article: rows cost more than the JSON they hold. */
async function readParagraphs(
  client: DatabaseClient,
  textIds: readonly number[],
): Promise<Map<number, StoredParagraph[]>> {
  const rows = await readRows<{ articleId: number; paragraphs: string }>(
    client,
    `SELECT p."articleId", json_group_array(json_array(p."text", p."start", p."end") ORDER BY p."index") AS "paragraphs"
     FROM "Article" a JOIN "Paragraph" p ON p."articleId" = a."id" WHERE ${inTexts} GROUP BY p."articleId"`,
    textIds,
  );
  return new Map(
    rows.map(({ articleId, paragraphs }) => {
      const parsed: StoredParagraph[] = JSON.parse(paragraphs);
      return [articleId, parsed];
    }),
  );
}

/** Lists of numbers go as one parameter: a statement takes only some thousand of them. */
function readRows<Row>(client: DatabaseClient, sql: string, textIds: readonly number[]): Promise<Row[]> {
  return client.$queryRawUnsafe<Row[]>(sql, JSON.stringify(textIds));
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

function byArticle<Row extends { articleId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.articleId);
    if (group === undefined) groups.set(row.articleId, [row]);
    else group.push(row);
  }
  return groups;
}

/** The entries of a Json column that holds a list of strings. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
