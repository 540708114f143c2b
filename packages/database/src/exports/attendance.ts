import { meetingFilter } from "../filters/record-view.ts";
import { strings } from "../questions/stored.ts";
import { inOrderOf } from "./batches.ts";
import { meetingIds } from "./meetings.ts";
import { type ExportTable, MEETING_FILTERS } from "./table.ts";

export const attendance: ExportTable = {
  columns: {
    meeting: "text",
    day: "text",
    meetingName: "text",
    position: "integer",
    name: "text",
    titles: "list",
    chair: "flag",
    attendee: "flag",
    observer: "flag",
    speaker: "flag",
    absent: "flag",
    person: "text",
    start: "integer",
    end: "integer",
  },
  filters: MEETING_FILTERS,
  async *rows(reader, view) {
    for await (const ids of meetingIds(reader, meetingFilter(view), null)) {
      const found = await reader.client.attendance.findMany({
        where: { meetingId: { in: ids } },
        orderBy: { position: "asc" },
        include: { meeting: { select: { key: true, day: true, name: true } }, person: { select: { key: true } } },
      });
      for (const a of inOrderOf(ids, found, ({ meetingId }) => meetingId)) {
        yield {
          meeting: a.meeting.key,
          day: a.meeting.day,
          meetingName: a.meeting.name,
          position: a.position + 1,
          name: a.name,
          titles: strings(a.titles),
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
    }
  },
};
