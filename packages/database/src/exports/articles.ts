import { type RecordView, storyFilter, words } from "../filters/record-view.ts";
import { monthText } from "../filters/words.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { whereAll } from "../questions/meeting-condition.ts";
import type { Direction, Reader } from "../questions/reader.ts";
import { strings } from "../questions/stored.ts";
import { type StoryOrder, storyConditions, storyOrdering } from "../questions/story-list.ts";
import { textCondition } from "../questions/text-condition.ts";
import { idBatches, inOrderOf } from "./batches.ts";
import { type ExportTable, PERIOD } from "./table.ts";

export interface StoryExportOrder {
  by: StoryOrder;
  direction: Direction;
}

export const articles: ExportTable<StoryExportOrder> = {
  columns: {
    key: "text",
    textKey: "text",
    kind: "text",
    headline: "text",
    subheadlines: "list",
    outlet: "text",
    reporters: "list",
    day: "text",
    month: "text",
    characters: "integer",
    meetings: "list",
    isCopy: "flag",
    copyOf: "text",
    source: "text",
    start: "integer",
    end: "integer",
    text: "text",
  },
  filters: [...PERIOD, "body", "outlet", "theme", "copies", "q"],
  async *rows(reader, view, { order }) {
    for await (const ids of storyIds(reader, view, order)) {
      const found = await reader.client.article.findMany({
        where: { id: { in: ids } },
        include: {
          sourceText: { select: { key: true, name: true } },
          meetings: { orderBy: { index: "asc" }, select: { name: true } },
          copyOf: { select: { key: true } },
          paragraphs: { orderBy: { index: "asc" }, select: { text: true } },
        },
      });
      for (const a of inOrderOf(ids, found, ({ id }) => id)) {
        yield {
          key: a.key,
          textKey: a.sourceText.key,
          kind: a.kind,
          headline: a.headline,
          subheadlines: strings(a.subheadlines),
          outlet: a.outlet,
          reporters: strings(a.reporters),
          day: a.day,
          month: a.month === 0 ? null : monthText(a.month),
          characters: a.characters,
          meetings: a.meetings.map(({ name }) => name),
          isCopy: a.copyOf !== null,
          copyOf: a.copyOf?.key ?? null,
          source: a.sourceText.name,
          start: a.start,
          end: a.end,
          text: a.paragraphs.map(({ text }) => text).join("\n"),
        };
      }
    }
  },
};

/** The numbers of the stories of a view; with words, of those that have them. */
export async function* storyIds(
  reader: Reader,
  view: RecordView,
  order: StoryExportOrder | null,
): AsyncGenerator<number[]> {
  const { sql, raw } = Prisma;
  const { text } = words(view);
  const condition = text === undefined ? undefined : textCondition(reader, text);
  if (condition === null) return;
  const found = condition === undefined ? [] : [condition.found, ...condition.read];
  const conditions = [...storyConditions(reader, storyFilter(view)), ...found];
  yield* idBatches(({ after, skip, size }) =>
    order === null || text !== undefined
      ? reader.client.$queryRaw<{ id: number }[]>`
          SELECT a."id" FROM "Article" a ${whereAll([...conditions, sql`a."id" > ${after}`])} ORDER BY a."id" LIMIT ${size}`
      : reader.client.$queryRaw<{ id: number }[]>`
          SELECT a."id" FROM "Article" a ${whereAll(conditions)} ORDER BY ${raw(storyOrdering(order))} LIMIT ${size} OFFSET ${skip}`,
  );
}
