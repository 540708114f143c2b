import type { Meeting, Participant, Role, Statement } from "@huiyao/parser";
import type { Finding } from "@huiyao/validation";
import type { Engine, RowIds } from "../engine/engine.ts";
import type { ColumnValue, RowBatch } from "./bulk-insert.ts";
import { isStoryDay, monthOfFirst, monthOfMeeting } from "./month.ts";
import type { BodyPlace, DerivedArticle, TextToStore } from "./text-to-store.ts";

/** Columns of each table; a table comes after those its rows refer to. */
const tables = {
  Article:
    "id key textId index kind start end headline headlineStart headlineEnd subheadlines outlet reporters day month dateText dateStart dateEnd yearFrom headlinePlace openingMissing endingMissing names characters signature",
  Paragraph: "id articleId index text start end",
  ArticleSearch: "rowid grams",
  Meeting:
    "id key articleId index name nameStart nameEnd type ordinal body place unit outlet day month listOpen attendees",
  Attendance: "id meetingId position name start end titles isChair isAttendee isObserver isSpeaker isAbsent month",
  MeetingGroup: "id meetingId position text start end role",
  AgendaItem: "id meetingId position title start end isDocument action",
  Statement: "id articleId meetingId position speaker verb text start end",
  Finding:
    "id textId articleId ruleId severity messageId data start end line column actual expected fix fingerprint status month",
} as const;

type TableName = keyof typeof tables;

const tableNames: TableName[] = [
  "Article",
  "Paragraph",
  "ArticleSearch",
  "Meeting",
  "Attendance",
  "MeetingGroup",
  "AgendaItem",
  "Statement",
  "Finding",
];

/** How many rows of each table {@link TextRows} makes of some texts. */
export function countRows(texts: Iterable<TextToStore>): Record<Exclude<TableName, "ArticleSearch">, number> {
  const counts = {
    Article: 0,
    Paragraph: 0,
    Meeting: 0,
    Attendance: 0,
    MeetingGroup: 0,
    AgendaItem: 0,
    Statement: 0,
    Finding: 0,
  };
  for (const { derived } of texts) {
    counts.Finding += derived.findings.length;
    for (const { article } of derived.articles) {
      counts.Article++;
      counts.Paragraph += article.paragraphs.length;
      counts.Statement += article.statements.length;
      for (const { participants, groups, agenda } of article.meetings) {
        counts.Meeting++;
        counts.Attendance += participants.length;
        counts.MeetingGroup += groups.length;
        counts.AgendaItem += agenda.length;
      }
    }
  }
  return counts;
}

/** Collects the derived rows of any number of texts, a batch a table, in the order they have to be written. */
export class TextRows {
  readonly #ids: RowIds;
  readonly #gramColumn: Engine["gramColumn"];
  readonly #rows = new Map<TableName, (readonly ColumnValue[])[]>();

  constructor(ids: RowIds, { gramColumn }: Pick<Engine, "gramColumn">) {
    this.#ids = ids;
    this.#gramColumn = gramColumn;
  }

  get batches(): RowBatch[] {
    return tableNames.flatMap((table) => {
      const rows = this.#rows.get(table);
      return rows === undefined ? [] : [{ table, columns: tables[table].split(" "), rows }];
    });
  }

  add(textId: number, { source, derived }: TextToStore): void {
    const articles = derived.articles.map((article) => this.#addArticle(textId, source.key, source.published, article));
    const textMonth = monthOfText({ source, derived });
    for (const finding of derived.findings) {
      const article = finding.articleIndex === null ? undefined : articles[finding.articleIndex];
      this.#addFinding(textId, article?.id ?? null, article?.month ?? textMonth, finding);
    }
  }

  #addArticle(textId: number, textKey: string, published: string | null, derived: DerivedArticle) {
    const { article, facts, characters, signature, grams, names, bodies } = derived;
    const key = `${textKey}-${article.index}`;
    const isOfDay = published === null || (article.date !== null && isStoryDay(article.date, published));
    const day = isOfDay ? article.date : published;
    const month = monthOfFirst(day);
    const id = this.#add("Article", (own) => [
      own,
      key,
      textId,
      article.index,
      article.kind,
      article.span.start,
      article.span.end,
      article.headline,
      article.headlineSpan?.start ?? null,
      article.headlineSpan?.end ?? null,
      article.subheadlines,
      article.outlet,
      article.reporters,
      day,
      month,
      isOfDay ? article.dateText : null,
      isOfDay ? (article.dateSpan?.start ?? null) : null,
      isOfDay ? (article.dateSpan?.end ?? null) : null,
      isOfDay ? article.yearFrom : null,
      facts.headlinePlace,
      facts.openingMissing,
      facts.endingMissing,
      names,
      characters,
      signature,
    ]);
    this.#rowsOf("ArticleSearch").push([id, this.#gramColumn(grams)]);
    article.paragraphs.forEach(({ text, span }, index) => {
      this.#add("Paragraph", (own) => [own, id, index, text, span.start, span.end]);
    });
    const meetings = article.meetings.map((meeting, index) =>
      this.#addMeeting(
        { articleId: id, key: `${key}-${index}`, index, outlet: article.outlet, articleMonth: month, published },
        meeting,
        bodies[index] ?? { place: null, unit: null },
      ),
    );
    article.statements.forEach((statement, position) => {
      this.#addStatement(id, position, statement, meetings);
    });
    return { id, month };
  }

  #addMeeting(
    place: {
      articleId: number;
      key: string;
      index: number;
      outlet: string | null;
      articleMonth: number;
      published: string | null;
    },
    meeting: Meeting,
    body: BodyPlace,
  ) {
    const month = monthOfMeeting(meeting.date, place.published, place.articleMonth);
    const present = meeting.participants.filter(({ roles }) => !roles.includes("absent")).length;
    const id = this.#add("Meeting", (own) => [
      own,
      place.key,
      place.articleId,
      place.index,
      meeting.name,
      meeting.nameSpan.start,
      meeting.nameSpan.end,
      meeting.type,
      meeting.ordinal,
      meeting.body,
      body.place,
      body.unit,
      place.outlet,
      meeting.date,
      month,
      meeting.listOpen,
      present,
    ]);
    meeting.participants.forEach((participant, position) => {
      this.#addAttendance(id, position, participant, month);
    });
    meeting.groups.forEach(({ text, span, role }, position) => {
      this.#add("MeetingGroup", (own) => [own, id, position, text, span.start, span.end, role]);
    });
    meeting.agenda.forEach(({ title, span, isDocument, action }, position) => {
      this.#add("AgendaItem", (own) => [own, id, position, title, span.start, span.end, isDocument, action]);
    });
    return { id, start: meeting.nameSpan.start };
  }

  #addAttendance(meetingId: number, position: number, { name, span, titles, roles }: Participant, month: number): void {
    const has = (role: Role) => roles.includes(role);
    this.#add("Attendance", (own) => [
      own,
      meetingId,
      position,
      name,
      span.start,
      span.end,
      titles,
      has("chair"),
      has("attendee"),
      has("observer"),
      has("speaker"),
      has("absent"),
      month,
    ]);
  }

  #addStatement(
    articleId: number,
    position: number,
    { speaker, verb, text, span }: Statement,
    meetings: readonly { id: number; start: number }[],
  ): void {
    this.#add("Statement", (own) => [
      own,
      articleId,
      meetingAt(meetings, span.start)?.id ?? null,
      position,
      speaker,
      verb,
      text,
      span.start,
      span.end,
    ]);
  }

  #addFinding(textId: number, articleId: number | null, month: number, finding: Finding): void {
    this.#add("Finding", (own) => [
      own,
      textId,
      articleId,
      finding.ruleId,
      finding.severity,
      finding.messageId,
      finding.data,
      finding.span.start,
      finding.span.end,
      finding.line,
      finding.column,
      finding.actual,
      finding.expected,
      finding.fix,
      finding.fingerprint,
      finding.decision?.verdict ?? "open",
      month,
    ]);
  }

  #add(table: TableName, row: (id: number) => readonly ColumnValue[]): number {
    const id = this.#ids.next(table);
    this.#rowsOf(table).push(row(id));
    return id;
  }

  #rowsOf(table: TableName): (readonly ColumnValue[])[] {
    const rows = this.#rows.get(table) ?? [];
    this.#rows.set(table, rows);
    return rows;
  }
}

/** The meeting last named at or before an offset, else the first. */
export function meetingAt<T extends { start: number }>(meetings: readonly T[], offset: number): T | undefined {
  return meetings.findLast(({ start }) => start <= offset) ?? meetings[0];
}

/** A text's month: that of its publication, else of its first article with a day. */
export function monthOfText({ source, derived }: TextToStore): number {
  return monthOfFirst(source.published, ...derived.articles.map(({ article }) => article.date));
}
