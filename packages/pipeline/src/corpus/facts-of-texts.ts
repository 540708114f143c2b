import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";
import {
  isSinglePost,
  lookedUp,
  outletSpan,
  SHORTEST_BODY,
  SHORTEST_LIKE,
  seriesOf,
  sketchOf,
} from "@huiyao/validation/corpus";
import { columnsOf, readRows } from "../read-rows.ts";
import { readParagraphs, readSources } from "../themes/stored-articles.ts";
import { type Fact, inParts } from "./fact.ts";
import { writeSketch } from "./sketch-value.ts";

const ARTICLE_COLUMNS = ["id", "textId", "index", "headline", "outlet", "day", "start", "end"] as const;

type ArticleRow = readonly [
  id: number,
  textId: number,
  index: number,
  headline: string | null,
  outlet: string | null,
  day: string | null,
  start: number,
  end: number,
];

type Article = ReturnType<typeof toArticle>;

function toArticle([id, textId, index, headline, outlet, day, start, end]: ArticleRow) {
  return { id, textId, index, headline, outlet, day, start, end };
}

/** What the rules over many texts look some texts up by, worked out from their stored rows. */
export async function factsOfTexts(client: DatabaseClient, textIds: readonly number[]): Promise<Fact[]> {
  const rows = await readRows<ArticleRow, number>(client, columnsOf("a", ARTICLE_COLUMNS), textIds, (part) => {
    return Prisma.sql`"Article" a WHERE a."textId" IN (${engineOf(client).numbers(part)})`;
  });
  const articles = rows.map(toArticle);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [...(await bodyFacts(client, articles)), ...(await meetingFacts(client, byId))];
}

async function bodyFacts(client: DatabaseClient, articles: readonly Article[]): Promise<Fact[]> {
  const paragraphs = await readParagraphs(client, [...new Set(articles.map(({ textId }) => textId))]);
  const withOutlet = new Set(articles.flatMap(({ textId, outlet }) => (outlet === null ? [] : [textId])));
  const sources = await readSources(client, [...withOutlet]);
  return articles.flatMap((article) => {
    const own = paragraphs.get(article.id) ?? [];
    const [, start, end] = own[0] ?? ["", article.start, article.end];
    const at = { textId: article.textId, articleIndex: article.index, day: null, start, end };
    const facts: Fact[] = [];
    const { outlet } = article;
    if (outlet !== null) {
      const span = outletSpan(sources.get(article.textId) ?? "", outlet, article, { start, end });
      facts.push({ ...at, ...span, kind: "outlet", key: outlet, value: "" });
    }
    const { hash, sketch, characters } = sketchOf(own.map(([text]) => text).join("\n"));
    if (characters < SHORTEST_BODY) return facts;
    const headline = article.headline ?? "";
    facts.push({ ...at, kind: "body", key: hash, value: headline });
    if (characters < SHORTEST_LIKE) return facts;
    facts.push({
      ...at,
      kind: "sketch",
      key: storyKey(article.textId, article.index),
      value: writeSketch({ hash, characters, sketch, headline }),
    });
    for (const piece of lookedUp(sketch)) facts.push({ ...at, kind: "piece", key: String(piece), value: "" });
    return facts;
  });
}

async function meetingFacts(client: DatabaseClient, articles: ReadonlyMap<number, Article>): Promise<Fact[]> {
  const meetings = await inParts(articles.keys(), (part) =>
    client.meeting.findMany({
      where: { articleId: { in: part } },
      select: {
        id: true,
        articleId: true,
        name: true,
        nameStart: true,
        nameEnd: true,
        type: true,
        ordinal: true,
        body: true,
        day: true,
      },
    }),
  );
  const facts: Fact[] = [];
  const placeOf = new Map<number, Pick<Fact, "textId" | "articleIndex" | "day">>();
  for (const meeting of meetings) {
    const article = articles.get(meeting.articleId);
    if (article === undefined) continue;
    const at = { textId: article.textId, articleIndex: article.index, day: meeting.day ?? article.day };
    placeOf.set(meeting.id, at);
    const key = seriesOf(meeting);
    if (key === null || at.day === null) continue;
    const { nameStart: start, nameEnd: end, ordinal } = meeting;
    facts.push({ ...at, kind: "series", key, start, end, value: String(ordinal) });
  }
  const people = await inParts(placeOf.keys(), (part) =>
    client.attendance.findMany({
      where: { meetingId: { in: part } },
      select: { meetingId: true, name: true, start: true, end: true, titles: true },
    }),
  );
  for (const { meetingId, name, start, end, titles } of people) {
    const at = placeOf.get(meetingId);
    const posts = Array.isArray(titles) ? titles.filter((title) => typeof title === "string") : [];
    if (at === undefined || posts.length === 0) continue;
    facts.push({ ...at, kind: "name", key: name, start, end, value: JSON.stringify(posts) });
    if (at.day === null) continue;
    for (const post of posts) {
      if (isSinglePost(post)) facts.push({ ...at, kind: "post", key: post, start, end, value: name });
    }
  }
  return facts;
}

/** What a story is known by among the facts. */
export const storyKey = (textId: number, articleIndex: number): string => `${textId}:${articleIndex}`;
