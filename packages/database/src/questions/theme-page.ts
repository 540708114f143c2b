import { Prisma } from "../generated/sqlite/client.ts";
import { type MonthTotal, monthTotals } from "./month-totals.ts";
import type { Reader } from "./reader.ts";
import { strings } from "./stored.ts";
import { type ThemePair, type ThemeSpeaker, themePairs, themeSpeakers } from "./theme-company.ts";
import { mentionSql, mentionTables, type ThemeFilter } from "./theme-filter.ts";
import type { MentionInParagraph } from "./theme-mentions.ts";
import { themeEdge } from "./theme-mentions.ts";
import type { ThemeSentence } from "./theme-sentences.ts";
import { type ThemeMonth, themesByMonth } from "./themes-by-month.ts";

/** Everything the record says about one phrase. */
export interface ThemePage {
  phrase: string;
  aliases: string[];
  /** `lexicon`, or how discovery found it. */
  kind: string;
  group: string | null;
  level: string | null;
  note: string;
  isHidden: boolean;
  meetings: number;
  articles: number;
  mentions: number;
  inHeadlines: number;
  /** Its months, and what there is altogether in each month. */
  months: ThemeMonth[];
  totals: MonthTotal[];
  /** Where it first and last stands, by day; null when no day is known. */
  first: ThemeEdge | null;
  last: ThemeEdge | null;
  /** Bodies at whose meetings it is used most. */
  bodies: { body: string; meetings: number }[];
  /** Persons most often present at the meetings in whose account it stands. */
  people: { key: string; name: string; meetings: number }[];
  /** Everybody who is reported to have said it. */
  speakers: ThemeSpeaker[];
  /** The phrases that come with it. */
  pairs: ThemePair[];
}

export interface ThemeEdge {
  sentence: ThemeSentence;
  mention: MentionInParagraph;
}

/** Bodies and persons listed. */
const LISTED = 8;

const { sql } = Prisma;

/** The phrase that has this printed form; null when the record has none. */
export async function themePage(reader: Reader, form: string, filter: ThemeFilter): Promise<ThemePage | null> {
  const { client } = reader;
  const text = await phraseOf(reader, form);
  const phrase = text === null ? null : await client.phrase.findUnique({ where: { text } });
  if (text === null || phrase === null) return null;
  const meetings = sql`SELECT DISTINCT n."meetingId" FROM ${mentionTables(filter)}
    WHERE n."phraseId" = ${phrase.id} AND n."meetingId" IS NOT NULL AND ${mentionSql(filter)}`;
  const [months, totals, first, last, speakers, pairs, bodies, people] = await Promise.all([
    themesByMonth(reader, [text], filter),
    monthTotals(reader, filter),
    themeEdge(reader, text, filter, "first"),
    themeEdge(reader, text, filter, "last"),
    themeSpeakers(reader, text, filter),
    themePairs(reader, text, filter),
    client.$queryRaw<ThemePage["bodies"]>`
      SELECT m."body", CAST(count(*) AS INTEGER) AS "meetings" FROM (${meetings}) u JOIN "Meeting" m ON m."id" = u."meetingId"
      WHERE m."body" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${LISTED}`,
    client.$queryRaw<ThemePage["people"]>`
      SELECT p."key", p."name", c."meetings" FROM (
        SELECT t."personId", CAST(count(*) AS INTEGER) AS "meetings" FROM (${meetings}) u
        JOIN "Attendance" t ON t."meetingId" = u."meetingId" WHERE NOT t."isAbsent" AND t."personId" IS NOT NULL
        GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${LISTED}
      ) AS c JOIN "Person" p ON p."id" = c."personId" ORDER BY c."meetings" DESC, c."personId"`,
  ]);
  const sum = (count: "meetings" | "articles" | "mentions" | "headlines") =>
    months.reduce((total, row) => total + row[count], 0);
  const { aliases, kind, group, level, note, isHidden } = phrase;
  return {
    phrase: phrase.text,
    aliases: strings(aliases),
    kind,
    group,
    level,
    note,
    isHidden,
    meetings: sum("meetings"),
    articles: sum("articles"),
    mentions: sum("mentions"),
    inHeadlines: sum("headlines"),
    months,
    totals,
    first,
    last,
    bodies,
    people,
    speakers,
    pairs,
  };
}

/** The phrase that has this printed form; null when none has. */
export async function phraseOf({ client }: Reader, form: string): Promise<string | null> {
  const exact = await client.phrase.findUnique({ where: { text: form }, select: { text: true } });
  if (exact !== null) return exact.text;
  const all = await client.phrase.findMany({ select: { text: true, aliases: true } });
  return all.find(({ aliases }) => strings(aliases).includes(form))?.text ?? null;
}
