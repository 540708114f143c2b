import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { readQuery } from "../search/grams.ts";
import { type MarkedPart, markWords, passageOf } from "../search/passage.ts";
import { printedForms } from "../search/printed-forms.ts";
import type { MeetingFilter } from "./filter.ts";
import { meetingConditions } from "./meeting-condition.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";
import { storyConditions } from "./story-list.ts";
import { textCondition } from "./text-condition.ts";

/** A story in whose headline, text or names all the words stand. */
export interface StoryHit {
  key: string;
  headline: MarkedPart[] | null;
  outlet: string | null;
  day: string | null;
  month: number;
  textKey: string;
  meetings: { key: string; name: string }[];
  /** The passage around the first words found in the text; without them its beginning. */
  passage: MarkedPart[];
}

/** What narrows a search: months, outlets, imports and copies of the story; all else one of its meetings. */
export type SearchFilter = Omit<MeetingFilter, "text">;

/** More hits than this are not gathered and sorted: the latest stories are looked through until a page is full. */
const MANY_HITS = 20_000;

/** Stories that hold some words, latest first. Words apart are each to be found; those in quotation marks are one. */
export async function searchStories(
  reader: Reader,
  query: string,
  { skip, size }: PageRequest,
  filter: SearchFilter = {},
): Promise<Page<StoryHit>> {
  const { client } = reader;
  const text = textCondition(reader, query);
  if (text === null) return { rows: [], total: 0 };
  // What reads the text comes last: the other conditions leave less to read.
  const others = [...searchConditions(reader, filter), ...text.read];
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "total" FROM ${
      others.length === 0
        ? Prisma.sql`"ArticleSearch" WHERE ${text.matching}`
        : Prisma.sql`"Article" a WHERE ${Prisma.join([text.found, ...others], " AND ")}`
    }`;
  const total = row?.total ?? 0;
  if (total === 0 || size === 0) return { rows: [], total };
  const narrowed = Prisma.join([total > MANY_HITS ? text.foundOneByOne : text.found, ...others], " AND ");
  const page = await client.$queryRaw<{ id: number }[]>`
    SELECT a."id" FROM "Article" a WHERE ${narrowed}
    ORDER BY a."month" DESC, a."day" DESC NULLS LAST, a."id" DESC LIMIT ${size} OFFSET ${skip}`;
  return {
    rows: await readHits(
      reader,
      page.map(({ id }) => id),
      readQuery(query).flatMap(printedForms),
    ),
    total,
  };
}

function searchConditions(reader: Reader, filter: SearchFilter): Prisma.Sql[] {
  const { bodies: _bodies, phrases: _phrases, ...ofStory } = filter;
  const { from: _from, to: _to, undated: _undated, outlets: _outlets, copies: _copies, runs, ...ofMeeting } = filter;
  const all = storyConditions(reader, ofStory);
  if (runs?.length) {
    const imports = engineOf(reader.client).numbers(runs);
    all.push(Prisma.sql`a."textId" IN (SELECT s."id" FROM "SourceText" s WHERE s."runId" IN (${imports}))`);
  }
  const meetings = meetingConditions(reader, ofMeeting);
  if (meetings.length > 0) {
    const joined = Prisma.join(meetings, " AND ");
    all.push(Prisma.sql`EXISTS (SELECT 1 FROM "Meeting" m WHERE m."articleId" = a."id" AND ${joined})`);
  }
  return all;
}

async function readHits({ client }: Reader, ids: readonly number[], words: readonly string[]): Promise<StoryHit[]> {
  const found = await client.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      key: true,
      headline: true,
      outlet: true,
      day: true,
      month: true,
      sourceText: { select: { key: true } },
      meetings: { orderBy: { index: "asc" }, select: { key: true, name: true } },
      paragraphs: { orderBy: { index: "asc" }, select: { text: true } },
    },
  });
  const hits = new Map(
    found.map(({ id, sourceText, paragraphs, headline, ...row }) => [
      id,
      {
        ...row,
        textKey: sourceText.key,
        headline: headline === null ? null : markWords(headline, words),
        passage: passageOf(
          paragraphs.map(({ text }) => text),
          words,
        ),
      },
    ]),
  );
  return ids.flatMap((id) => hits.get(id) ?? []);
}
