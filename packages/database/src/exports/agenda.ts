import { meetingFilter } from "../filters/record-view.ts";
import { inOrderOf } from "./batches.ts";
import { meetingIds } from "./meetings.ts";
import { type ExportTable, MEETING_FILTERS } from "./table.ts";

export const agenda: ExportTable = {
  columns: {
    meeting: "text",
    day: "text",
    meetingName: "text",
    position: "integer",
    action: "text",
    title: "text",
    isDocument: "flag",
    start: "integer",
    end: "integer",
  },
  filters: MEETING_FILTERS,
  async *rows(reader, view) {
    for await (const ids of meetingIds(reader, meetingFilter(view), null)) {
      const found = await reader.client.agendaItem.findMany({
        where: { meetingId: { in: ids } },
        orderBy: { position: "asc" },
        include: { meeting: { select: { key: true, day: true, name: true } } },
      });
      for (const item of inOrderOf(ids, found, ({ meetingId }) => meetingId)) {
        const { key, day, name } = item.meeting;
        const { position, action, title, isDocument, start, end } = item;
        yield { meeting: key, day, meetingName: name, position: position + 1, action, title, isDocument, start, end };
      }
    }
  },
};
