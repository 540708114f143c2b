import { meetingFilter, type RecordView } from "../filters/record-view.ts";
import type { Prisma } from "../generated/sqlite/client.ts";
import type { Reader } from "../questions/reader.ts";
import { storyIds } from "./articles.ts";
import { inOrderOf } from "./batches.ts";
import { meetingIds } from "./meetings.ts";
import { type ExportTable, MEETING_FILTERS } from "./table.ts";

/** Statements at the meetings of a view; where it says nothing of meetings, those of all its stories, held at a meeting or not. */
export const statements: ExportTable = {
  columns: {
    article: "text",
    meeting: "text",
    meetingName: "text",
    day: "text",
    speaker: "text",
    person: "text",
    verb: "text",
    text: "text",
    start: "integer",
    end: "integer",
  },
  filters: [...MEETING_FILTERS, "speaker"],
  async *rows(reader, view) {
    const spoken = view.speaker === null ? {} : { speaker: view.speaker };
    for await (const { ids, where, ownerOf } of owners(reader, view)) {
      const found = await reader.client.statement.findMany({
        where: { ...where, ...spoken },
        orderBy: [{ articleId: "asc" }, { position: "asc" }],
        include: {
          meeting: { select: { key: true, name: true } },
          article: { select: { key: true, day: true } },
          person: { select: { key: true } },
        },
      });
      for (const s of inOrderOf(ids, found, ownerOf)) {
        yield {
          article: s.article.key,
          meeting: s.meeting?.key ?? null,
          meetingName: s.meeting?.name ?? null,
          day: s.article.day,
          speaker: s.speaker,
          person: s.person?.key ?? null,
          verb: s.verb,
          text: s.text,
          start: s.start,
          end: s.end,
        };
      }
    }
  },
};

interface Owners {
  ids: number[];
  where: Prisma.StatementWhereInput;
  ownerOf: (statement: { articleId: number; meetingId: number | null }) => number;
}

async function* owners(reader: Reader, view: RecordView): AsyncGenerator<Owners> {
  const { type, body, person, theme } = view;
  if ([type, body, person, theme].some(({ length }) => length > 0)) {
    for await (const ids of meetingIds(reader, meetingFilter(view), null)) {
      yield { ids, where: { meetingId: { in: ids } }, ownerOf: ({ meetingId }) => meetingId ?? 0 };
    }
  } else {
    for await (const ids of storyIds(reader, view, null)) {
      yield { ids, where: { articleId: { in: ids } }, ownerOf: ({ articleId }) => articleId };
    }
  }
}
