import { type ColumnType, type ExportRow, tables } from "@huiyao/database/exports";
import { monthText, themeListFilter } from "@huiyao/database/filters";
import {
  type Direction,
  MEETING_ORDERS,
  type Page,
  type PageRequest,
  PEOPLE_ORDERS,
  peopleList,
  STORY_ORDERS,
  TEXT_ORDERS,
  THEME_ORDERS,
  textList,
  themeList,
} from "@huiyao/database/questions";
import type { Locale } from "@/i18n/locales.ts";
import { orderOf, peopleFilter, textFilter } from "@/view/filters.ts";
import type { View } from "@/view/params.ts";
import { distinctivePage } from "./distinctive.ts";
import { movedPhrases } from "./movements.ts";
import { record } from "./record.ts";
import { themeLines } from "./theme-lines.ts";

/** A list that can be saved: all rows of a view, in the view's order. */
export interface Exportable {
  columns: Readonly<Record<string, ColumnType>>;
  rows(view: View, locale: Locale): AsyncGenerator<ExportRow>;
}

const SIZE = 5_000;

const month = (value: number | null) => (value === null || value === 0 ? null : monthText(value));

/** All rows of a list that is read page by page. */
async function* allOf<Row>(read: (page: PageRequest) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let skip = 0; ; skip += SIZE) {
    const { rows } = await read({ skip, size: SIZE });
    yield* rows;
    if (rows.length < SIZE) return;
  }
}

/** Every list that can be saved, by its name in the address. */
export const exportable: Readonly<Record<string, Exportable>> = {
  meetings: {
    columns: tables.meetings.columns,
    async *rows(view, locale) {
      yield* tables.meetings.rows(await record(), view, { locale, order: orderOf(view, MEETING_ORDERS) });
    },
  },
  stories: {
    columns: tables.articles.columns,
    async *rows(view, locale) {
      // Its page has no words to look for.
      yield* tables.articles.rows(await record(), { ...view, q: "" }, { locale, order: orderOf(view, STORY_ORDERS) });
    },
  },
  findings: {
    columns: tables.findings.columns,
    async *rows(view, locale) {
      yield* tables.findings.rows(await record(), view, { locale, order: "latest" });
    },
  },
  people: {
    columns: {
      key: "text",
      name: "text",
      jurisdiction: "text",
      meetings: "integer",
      chaired: "integer",
      attended: "integer",
      observed: "integer",
      spoke: "integer",
      first: "text",
      last: "text",
    },
    async *rows(view) {
      const reader = await record();
      const order = orderOf(view, PEOPLE_ORDERS);
      for await (const row of allOf((page) => peopleList(reader, peopleFilter(view), order, page))) {
        yield { ...row, first: month(row.first), last: month(row.last) };
      }
    },
  },
  themes: {
    columns: {
      phrase: "text",
      group: "text",
      level: "text",
      meetings: "integer",
      articles: "integer",
      mentions: "integer",
      first: "text",
      last: "text",
    },
    async *rows(view) {
      const all = { skip: 0, size: Number.MAX_SAFE_INTEGER };
      const { rows } = await themeList(await record(), themeListFilter(view), orderOf(view, THEME_ORDERS), all);
      for (const row of rows) yield { ...row, first: month(row.first), last: month(row.last) };
    },
  },
  sentences: {
    columns: {
      day: "text",
      month: "text",
      before: "text",
      words: "text",
      after: "text",
      inHeadline: "flag",
      meeting: "text",
      meetingKey: "text",
      textKey: "text",
    },
    async *rows(view) {
      for await (const row of allOf((page) => themeLines(view.theme[0] ?? "", view, page))) {
        yield {
          day: row.day,
          month: month(row.month),
          before: row.before,
          words: row.words,
          after: row.after,
          inHeadline: row.inHeadline,
          meeting: row.meeting?.name ?? null,
          meetingKey: row.meeting?.key ?? null,
          textKey: row.textKey,
        };
      }
    },
  },
  movements: {
    columns: {
      movement: "text",
      phrase: "text",
      n: "integer",
      N: "integer",
      before: "integer",
      allBefore: "integer",
      expected: "decimal",
      probability: "decimal",
      first: "text",
      last: "text",
    },
    async *rows(view) {
      for (const { movement, phrases } of (await movedPhrases(view))?.kinds ?? []) {
        if (view.movement !== null && view.movement !== movement) continue;
        for (const { phraseId, n, N, baselineN, baselineTotal, expected, probability, first, last } of phrases) {
          const counts = { n, N, before: baselineN, allBefore: baselineTotal, expected, probability };
          yield { movement, phrase: String(phraseId), ...counts, first: month(first), last: month(last) };
        }
      }
    },
  },
  distinctive: {
    columns: { phrase: "text", n: "integer", restN: "integer", rate: "decimal", restRate: "decimal", g2: "decimal" },
    async *rows(view) {
      for (const row of (await distinctivePage(view))?.rows ?? []) yield { ...row };
    },
  },
  texts: {
    columns: {
      key: "text",
      name: "text",
      outlet: "text",
      published: "text",
      month: "text",
      characters: "integer",
      score: "decimal",
      isComplete: "flag",
      errors: "integer",
      warnings: "integer",
      infos: "integer",
      headline: "text",
    },
    async *rows(view) {
      const reader = await record();
      const chosen = orderOf(view, TEXT_ORDERS);
      const direction: Direction = view.sort === "" ? (view.dir ?? "asc") : chosen.direction;
      for await (const row of allOf((page) => textList(reader, textFilter(view), { ...chosen, direction }, page))) {
        yield { ...row, month: month(row.month) };
      }
    },
  },
};
