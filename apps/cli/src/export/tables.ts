import type { Database, Prisma } from "@huiyao/database";
import type { ExportTable } from "./export-options.ts";

/** A value of an exported cell; lists become one cell parted by `|` in CSV. */
export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** Months YYYYMM, both ends included. */
export interface Period {
  from?: number;
  to?: number;
}

const BATCH = 500;

const within = ({ from, to }: Period): { month?: { gte?: number; lte?: number } } =>
  from === undefined && to === undefined ? {} : { month: { gte: from ?? 1, ...(to === undefined ? {} : { lte: to }) } };

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

/** Rows of one batch after another, by rising id, so that memory does not grow with the table. */
async function* batches<T extends { id: number }>(read: (after: number) => Promise<T[]>): AsyncGenerator<T> {
  for (let after = 0; ; ) {
    const found = await read(after);
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < BATCH) return;
    after = last.id;
  }
}

const PAGE = { orderBy: { id: "asc" as const }, take: BATCH };

const MEETING = {
  select: { key: true, name: true, type: true, body: true, day: true, outlet: true },
} satisfies { select: Prisma.MeetingSelect };

/** The rows of a table of the record, each with the key of its meeting. */
export const TABLES: Record<ExportTable, (database: Database, period: Period) => AsyncGenerator<Row>> = {
  async *meetings({ client }, period) {
    const read = (after: number) =>
      client.meeting.findMany({
        ...PAGE,
        where: { id: { gt: after }, ...within(period) },
        include: {
          attendances: { where: { isChair: true }, orderBy: { position: "asc" }, select: { name: true } },
          article: { select: { headline: true, sourceText: { select: { name: true } } } },
        },
      });
    for await (const m of batches(read)) {
      yield {
        key: m.key,
        day: m.day,
        month: m.month,
        type: m.type,
        name: m.name,
        ordinal: m.ordinal,
        body: m.body,
        chairs: m.attendances.map((a) => a.name),
        present: m.attendees,
        listOpen: m.listOpen,
        outlet: m.outlet,
        headline: m.article.headline,
        source: m.article.sourceText.name,
      };
    }
  },
  async *attendance({ client }, period) {
    const read = (after: number) =>
      client.attendance.findMany({
        ...PAGE,
        where: { id: { gt: after }, ...within(period) },
        include: { meeting: MEETING, person: { select: { key: true } } },
      });
    for await (const a of batches(read)) {
      yield {
        meeting: a.meeting.key,
        day: a.meeting.day,
        meetingName: a.meeting.name,
        position: a.position + 1,
        name: a.name,
        titles: texts(a.titles),
        chair: a.isChair,
        attendee: a.isAttendee,
        observer: a.isObserver,
        speaker: a.isSpeaker,
        absent: a.isAbsent,
        person: a.person?.key ?? null,
        start: a.start,
        end: a.end,
      };
    }
  },
  async *agenda({ client }, period) {
    const read = (after: number) =>
      client.agendaItem.findMany({
        ...PAGE,
        where: { id: { gt: after }, meeting: within(period) },
        include: { meeting: MEETING },
      });
    for await (const item of batches(read)) {
      const { key, day, name } = item.meeting;
      const { action, title, isDocument, start, end } = item;
      yield { meeting: key, day, meetingName: name, action, title, isDocument, start, end };
    }
  },
  async *statements({ client }, period) {
    const read = (after: number) =>
      client.statement.findMany({
        ...PAGE,
        where: { id: { gt: after }, article: within(period) },
        include: { meeting: MEETING, article: { select: { key: true, day: true } } },
      });
    for await (const s of batches(read)) {
      const { speaker, verb, text, start, end } = s;
      const { key, day } = s.article;
      yield { article: key, meeting: s.meeting?.key ?? null, day, speaker, verb, text, start, end };
    }
  },
  async *themes({ client }, period) {
    const read = (after: number) =>
      client.phrase.findMany({
        ...PAGE,
        where: { id: { gt: after }, isHidden: false },
        select: { id: true, text: true },
      });
    for await (const { id, text } of batches(read)) {
      const months = await client.phraseMonth.findMany({
        where: { phraseId: id, ...within(period) },
        orderBy: { month: "asc" },
      });
      for (const { month, articles, meetings, mentions, headlines } of months) {
        yield { phrase: text, month, articles, meetings, mentions, headlines };
      }
    }
  },
  async *findings({ client }, period) {
    const read = (after: number) =>
      client.finding.findMany({
        ...PAGE,
        where: { id: { gt: after }, sourceText: within(period) },
        include: { sourceText: { select: { name: true } } },
      });
    for await (const f of batches(read)) {
      yield {
        source: f.sourceText.name,
        line: f.line,
        column: f.column,
        rule: f.ruleId,
        severity: f.severity,
        status: f.status,
        actual: f.actual,
        expected: texts(f.expected),
        start: f.start,
        end: f.end,
        fingerprint: f.fingerprint,
      };
    }
  },
};
