import { Prisma } from "../generated/sqlite/client.ts";
import type { Reader } from "./reader.ts";
import { mentionSql, mentionTables, type ThemeFilter } from "./theme-filter.ts";
import { themeSums } from "./theme-sums.ts";

/** Meetings and stories that use a phrase together with another, and all that use the other. */
export interface ThemePair {
  phrase: string;
  meetings: number;
  articles: number;
  allMeetings: number;
  allArticles: number;
}

const { sql } = Prisma;
const ofPhrase = (phrase: string, filter: ThemeFilter) =>
  sql`n."phraseId" = (SELECT "id" FROM "Phrase" WHERE "text" = ${phrase}) AND ${mentionSql(filter)}`;

/** The other phrases at the same meetings and in the same stories; those it holds or is held in are left out. */
export async function themePairs({ client }: Reader, phrase: string, filter: ThemeFilter): Promise<ThemePair[]> {
  const uses = sql`FROM ${mentionTables(filter)} WHERE ${ofPhrase(phrase, filter)}`;
  const pairs = await client.$queryRaw<ThemePair[]>`
    SELECT o."text" AS "phrase", c."meetings", c."articles", s."meetings" AS "allMeetings", s."articles" AS "allArticles"
    FROM (
      SELECT "phraseId", CAST(sum("meetings") AS INTEGER) AS "meetings", CAST(sum("articles") AS INTEGER) AS "articles" FROM (
        SELECT x."phraseId", 0 AS "meetings", count(DISTINCT x."articleId") AS "articles"
          FROM (SELECT DISTINCT n."articleId" ${uses}) u JOIN "Mention" x ON x."articleId" = u."articleId" GROUP BY 1
        UNION ALL
        SELECT x."phraseId", count(DISTINCT x."meetingId"), 0
          FROM (SELECT DISTINCT n."meetingId" ${uses} AND n."meetingId" IS NOT NULL) u JOIN "Mention" x ON x."meetingId" = u."meetingId" GROUP BY 1
      ) AS counted GROUP BY 1
    ) c JOIN "Phrase" o ON o."id" = c."phraseId" JOIN (${themeSums(filter)}) s ON s."phraseId" = c."phraseId"
    WHERE NOT o."isHidden" AND o."text" <> ${phrase} ORDER BY o."id"`;
  return pairs.filter((other) => !other.phrase.includes(phrase) && !phrase.includes(other.phrase));
}

/** How often a speaker says a phrase. */
export interface ThemeSpeaker {
  speaker: string;
  /** The person it is, where that is settled. */
  personKey: string | null;
  mentions: number;
  /** Statements with the phrase, of all statements of that speaker in the same stories' selection. */
  statements: number;
  allStatements: number;
}

/** Everybody who is reported to have said a phrase, by the name as printed. */
export function themeSpeakers({ client }: Reader, phrase: string, filter: ThemeFilter): Promise<ThemeSpeaker[]> {
  // CROSS JOIN keeps SQLite to the order written, from the mentions of the phrase to the statements of their stories.
  return client.$queryRaw<ThemeSpeaker[]>`
    SELECT c.*, a."statements" AS "allStatements" FROM (
      SELECT s."speaker", min(p."key") AS "personKey", CAST(count(DISTINCT n."id") AS INTEGER) AS "mentions",
        CAST(count(DISTINCT s."id") AS INTEGER) AS "statements"
      FROM ${mentionTables(filter)} CROSS JOIN "Statement" s LEFT JOIN "Person" p ON p."id" = s."personId"
      WHERE s."articleId" = n."articleId" AND s."start" <= n."start" AND n."end" <= s."end" AND ${ofPhrase(phrase, filter)}
      GROUP BY 1
    ) AS c JOIN "SpeakerSum" a ON a."speaker" = c."speaker"`;
}
