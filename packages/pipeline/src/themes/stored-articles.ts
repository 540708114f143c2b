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
  const articles = await client.article.findMany({
    where: { textId: { in: [...textIds] } },
    select: { id: true, key: true, day: true, headline: true, names: true },
    orderBy: { id: "asc" },
  });
  const paragraphs = await readParagraphs(client, textIds);
  return articles.map(({ id, key, day, headline, names }) => ({
    id: key,
    day,
    headline,
    paragraphs: (paragraphs.get(id) ?? []).map(({ text }) => text),
    exclude: strings(names),
  }));
}

/** The stories of some texts as matching reads them. */
export async function readStoredArticles(client: DatabaseClient, textIds: readonly number[]): Promise<StoredArticle[]> {
  const articles = await client.article.findMany({
    where: { textId: { in: [...textIds] } },
    select: {
      id: true,
      textId: true,
      index: true,
      month: true,
      start: true,
      end: true,
      headline: true,
      headlineStart: true,
      headlineEnd: true,
      subheadlines: true,
      meetings: { select: { id: true, nameStart: true }, orderBy: { index: "asc" } },
    },
    orderBy: { id: "asc" },
  });
  const paragraphs = await readParagraphs(client, textIds);
  return articles.map((row) => ({
    id: row.id,
    textId: row.textId,
    month: row.month,
    meetings: row.meetings.map(({ id, nameStart }) => ({ id, start: nameStart })),
    article: {
      index: row.index,
      kind: "other",
      span: { start: row.start, end: row.end },
      headline: row.headline,
      headlineSpan:
        row.headlineStart === null || row.headlineEnd === null
          ? null
          : { start: row.headlineStart, end: row.headlineEnd },
      subheadlines: strings(row.subheadlines),
      outlet: null,
      reporters: [],
      date: null,
      dateText: null,
      dateSpan: null,
      yearFrom: null,
      paragraphs: (paragraphs.get(row.id) ?? []).map(({ text, start, end }) => ({ text, span: { start, end } })),
      meetings: [],
      statements: [],
    },
  }));
}

interface ParagraphRow {
  articleId: number;
  text: string;
  start: number;
  end: number;
}

async function readParagraphs(
  client: DatabaseClient,
  textIds: readonly number[],
): Promise<Map<number, ParagraphRow[]>> {
  const rows = await client.$queryRawUnsafe<ParagraphRow[]>(
    `SELECT p."articleId", p."text", p."start", p."end" FROM "Article" a JOIN "Paragraph" p ON p."articleId" = a."id"
     WHERE a."textId" IN (SELECT value FROM json_each(?)) ORDER BY p."articleId", p."index"`,
    JSON.stringify(textIds),
  );
  const byArticle = new Map<number, ParagraphRow[]>();
  for (const row of rows) {
    const list = byArticle.get(row.articleId);
    if (list === undefined) byArticle.set(row.articleId, [row]);
    else list.push(row);
  }
  return byArticle;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
