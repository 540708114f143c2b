import { meetingFilter } from "../filters/record-view.ts";
import { monthText } from "../filters/words.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { MeetingFilter } from "../questions/filter.ts";
import { meetingConditions, whereAll } from "../questions/meeting-condition.ts";
import { type MeetingOrder, meetingOrdering } from "../questions/meeting-list.ts";
import type { Direction, Reader } from "../questions/reader.ts";
import { idBatches, inOrderOf } from "./batches.ts";
import { type ExportTable, MEETING_FILTERS } from "./table.ts";

const { sql, raw } = Prisma;

export interface MeetingExportOrder {
  by: MeetingOrder;
  direction: Direction;
}

export const meetings: ExportTable<MeetingExportOrder> = {
  columns: {
    key: "text",
    day: "text",
    month: "text",
    type: "text",
    name: "text",
    ordinal: "integer",
    body: "text",
    outlet: "text",
    headline: "text",
    chairs: "list",
    attendees: "integer",
    listOpen: "flag",
    findings: "integer",
    source: "text",
  },
  filters: MEETING_FILTERS,
  async *rows(reader, view, { order }) {
    for await (const ids of meetingIds(reader, meetingFilter(view), order)) {
      const found = await reader.client.meeting.findMany({
        where: { id: { in: ids } },
        include: {
          attendances: { where: { isChair: true }, orderBy: { position: "asc" }, select: { name: true } },
          article: {
            select: {
              headline: true,
              sourceText: { select: { name: true } },
              _count: { select: { findings: { where: { status: "open" } } } },
            },
          },
        },
      });
      for (const m of inOrderOf(ids, found, ({ id }) => id)) {
        yield {
          key: m.key,
          day: m.day,
          month: m.month === 0 ? null : monthText(m.month),
          type: m.type,
          name: m.name,
          ordinal: m.ordinal,
          body: m.body,
          outlet: m.outlet,
          headline: m.article.headline,
          chairs: m.attendances.map(({ name }) => name),
          attendees: m.attendees,
          listOpen: m.listOpen,
          findings: m.article._count.findings,
          source: m.article.sourceText.name,
        };
      }
    }
  },
};

/** The numbers of the meetings that a filter finds. */
export function meetingIds(
  reader: Reader,
  filter: MeetingFilter,
  order: MeetingExportOrder | null,
): AsyncGenerator<number[]> {
  const conditions = meetingConditions(reader, filter);
  return idBatches(({ after, skip, size }) =>
    order === null
      ? reader.client.$queryRaw<{ id: number }[]>`SELECT m."id" FROM "Meeting" m
          ${whereAll([...conditions, sql`m."id" > ${after}`])} ORDER BY m."id" LIMIT ${size}`
      : reader.client.$queryRaw<{ id: number }[]>`SELECT m."id" FROM "Meeting" m
          ${whereAll(conditions)} ORDER BY ${raw(meetingOrdering(order))} LIMIT ${size} OFFSET ${skip}`,
  );
}
