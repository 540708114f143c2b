import { Prisma } from "../generated/sqlite/client.ts";
import { monthWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";
import { bodySql, isNarrowed, mentionSql, monthSql, speakerSql, storySql, type ThemeFilter } from "./theme-filter.ts";

export interface ThemeMonth {
  phrase: string;
  /** YYYYMM; 0 when nothing settles it. */
  month: number;
  meetings: number;
  articles: number;
  mentions: number;
  /** Mentions that stand in headlines. */
  headlines: number;
}

/**
 * The months of some phrases, or of all that are shown (`null`); months in which a phrase is not used have no row. Meetings
 * count in their own month, everything else in the month of the story.
 */
export async function themesByMonth(
  reader: Reader,
  phrases: readonly string[] | null,
  filter: ThemeFilter,
): Promise<ThemeMonth[]> {
  const known = await reader.client.phrase.findMany({
    where: phrases === null ? { isHidden: false } : { text: { in: [...phrases] } },
    select: { id: true, text: true },
  });
  const textOf = new Map(known.map(({ id, text }) => [id, text]));
  const ids = phrases === null ? null : [...textOf.keys()];
  if (ids?.length === 0) return [];
  const rows = isNarrowed(filter) ? await countMentions(reader, ids, filter) : await readSums(reader, ids, filter);
  return rows.flatMap(({ phraseId, month, meetings, articles, mentions, headlines }) => {
    const phrase = textOf.get(phraseId);
    return phrase === undefined ? [] : [{ phrase, month, meetings, articles, mentions, headlines }];
  });
}

type Sums = Omit<ThemeMonth, "phrase"> & { phraseId: number };

function readSums({ client }: Reader, ids: number[] | null, filter: ThemeFilter): Promise<Sums[]> {
  return client.phraseMonth.findMany({
    where: { AND: [monthWhere(filter), ids === null ? {} : { phraseId: { in: ids } }] },
    orderBy: [{ month: "asc" }, { phraseId: "asc" }],
  });
}

const { sql } = Prisma;

/** What the monthly sums do not hold is counted from the mentions. */
function countMentions({ client }: Reader, ids: number[] | null, filter: ThemeFilter): Promise<Sums[]> {
  const phrase = ids === null ? sql`1 = 1` : sql`n."phraseId" IN (${Prisma.join(ids)})`;
  return client.$queryRaw<Sums[]>`
    SELECT "month", "phraseId", CAST(sum("articles") AS INTEGER) AS "articles", CAST(sum("meetings") AS INTEGER) AS "meetings",
      CAST(sum("mentions") AS INTEGER) AS "mentions", CAST(sum("headlines") AS INTEGER) AS "headlines" FROM (
      SELECT n."month", n."phraseId", count(DISTINCT n."articleId") AS "articles", 0 AS "meetings", count(*) AS "mentions",
          sum(CASE WHEN n."inHeadline" THEN 1 ELSE 0 END) AS "headlines"
        FROM "Mention" n JOIN "Article" a ON a."id" = n."articleId" LEFT JOIN "Meeting" m ON m."id" = n."meetingId"
        WHERE ${phrase} AND ${mentionSql(filter)} GROUP BY 1, 2
      UNION ALL
      SELECT m."month", n."phraseId", 0, count(DISTINCT m."id"), 0, 0
        FROM "Mention" n JOIN "Article" a ON a."id" = n."articleId" JOIN "Meeting" m ON m."id" = n."meetingId"
        WHERE ${phrase} AND ${monthSql(sql`m."month"`, filter)} AND ${storySql(filter)} AND ${bodySql(filter)}
          AND ${speakerSql(filter)} GROUP BY 1, 2
    ) AS counted GROUP BY 1, 2 ORDER BY 1, 2`;
}
