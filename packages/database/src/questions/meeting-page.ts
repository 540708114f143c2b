import type { ArticleKind, MeetingType, Role, YearSource } from "@huiyao/parser";
import { type FindingRow, findingRow, findingSelect } from "./finding-row.ts";
import { meetingType } from "./meetings-by-month.ts";
import type { Reader } from "./reader.ts";
import { rolesOf, strings } from "./stored.ts";

/** Everything the record knows of one meeting, with the story it was read from. Offsets are into the imported text. */
export interface MeetingPage {
  key: string;
  name: string;
  nameStart: number;
  nameEnd: number;
  type: MeetingType;
  ordinal: number | null;
  body: string | null;
  day: string | null;
  month: number;
  listOpen: boolean;
  attendances: AttendanceRow[];
  groups: { text: string; role: Role; start: number; end: number }[];
  agenda: { title: string; action: string; isDocument: boolean; start: number; end: number }[];
  statements: StatementRow[];
  mentions: { phrase: string; start: number; end: number }[];
  article: ArticleFacts;
  findings: FindingRow[];
  text: { key: string; name: string; outlet: string | null; published: string | null; isSample: boolean };
  /** The characters of the story as imported, the first at offset `article.start`. */
  source: string;
  /** Other meetings told in the same story. */
  siblings: { key: string; name: string }[];
}

export interface AttendanceRow {
  name: string;
  /** Key of the person; null while it is not settled who this is. */
  person: string | null;
  titles: string[];
  roles: Role[];
  start: number;
  end: number;
}

export interface StatementRow {
  speaker: string;
  person: string | null;
  verb: string;
  text: string;
  start: number;
  end: number;
}

export interface ArticleFacts {
  key: string;
  kind: ArticleKind;
  start: number;
  end: number;
  headline: string | null;
  headlineStart: number | null;
  headlineEnd: number | null;
  subheadlines: string[];
  outlet: string | null;
  reporters: string[];
  day: string | null;
  dateText: string | null;
  dateStart: number | null;
  dateEnd: number | null;
  yearFrom: YearSource;
}

/** The meeting with a key, null when the record has none. */
export async function meetingPage({ client }: Reader, key: string): Promise<MeetingPage | null> {
  const byPosition = { orderBy: { position: "asc" } } as const;
  const found = await client.meeting.findUnique({
    where: { key },
    include: {
      attendances: { ...byPosition, include: { person: { select: { key: true } } } },
      groups: byPosition,
      agenda: byPosition,
      article: {
        include: {
          statements: { ...byPosition, include: { person: { select: { key: true } } } },
          mentions: { where: { phrase: { isHidden: false } }, orderBy: { start: "asc" }, include: { phrase: true } },
          findings: { orderBy: { start: "asc" }, select: findingSelect },
          meetings: { orderBy: { index: "asc" }, select: { id: true, key: true, name: true } },
          sourceText: { include: { content: true } },
        },
      },
    },
  });
  if (found === null) return null;
  const { article } = found;
  const { sourceText } = article;
  const own = <Row extends { meetingId: number | null }>(row: Row) =>
    row.meetingId === null || row.meetingId === found.id;
  return {
    key: found.key,
    name: found.name,
    nameStart: found.nameStart,
    nameEnd: found.nameEnd,
    type: meetingType(found.type),
    ordinal: found.ordinal,
    body: found.body,
    day: found.day,
    month: found.month,
    listOpen: found.listOpen,
    attendances: found.attendances.map((row) => ({
      name: row.name,
      person: row.person?.key ?? null,
      titles: strings(row.titles),
      roles: rolesOf(row),
      start: row.start,
      end: row.end,
    })),
    groups: found.groups.map(({ text, role, start, end }) => ({ text, role: storedRole(role), start, end })),
    agenda: found.agenda.map(({ title, action, isDocument, start, end }) => ({
      title,
      action,
      isDocument,
      start,
      end,
    })),
    statements: article.statements.filter(own).map(({ speaker, person, verb, text, start, end }) => ({
      speaker,
      person: person?.key ?? null,
      verb,
      text,
      start,
      end,
    })),
    mentions: article.mentions.filter(own).map(({ phrase, start, end }) => ({ phrase: phrase.text, start, end })),
    article: {
      key: article.key,
      kind: storedKind(article.kind),
      start: article.start,
      end: article.end,
      headline: article.headline,
      headlineStart: article.headlineStart,
      headlineEnd: article.headlineEnd,
      subheadlines: strings(article.subheadlines),
      outlet: article.outlet,
      reporters: strings(article.reporters),
      day: article.day,
      dateText: article.dateText,
      dateStart: article.dateStart,
      dateEnd: article.dateEnd,
      yearFrom: storedYearSource(article.yearFrom),
    },
    findings: article.findings.map(findingRow),
    text: {
      key: sourceText.key,
      name: sourceText.name,
      outlet: sourceText.outlet,
      published: sourceText.published,
      isSample: sourceText.isSample,
    },
    source: sourceText.content?.text.slice(article.start, article.end) ?? "",
    siblings: article.meetings.filter(({ id }) => id !== found.id).map(({ key, name }) => ({ key, name })),
  };
}

function storedRole(word: string): Role {
  const roles: Role[] = ["chair", "attendee", "observer", "speaker", "absent"];
  return roles.find((role) => role === word) ?? "attendee";
}

function storedKind(word: string): ArticleKind {
  return word === "meeting" || word === "fragment" ? word : "other";
}

function storedYearSource(word: string | null): YearSource {
  return word === "text" || word === "published" || word === "context" ? word : null;
}
