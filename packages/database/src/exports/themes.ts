import { themeListFilter } from "../filters/record-view.ts";
import { monthText } from "../filters/words.ts";
import { themePhrases } from "../questions/theme-list.ts";
import { themesByMonth } from "../questions/themes-by-month.ts";
import { inOrderOf } from "./batches.ts";
import { type ExportTable, PERIOD } from "./table.ts";

/** Phrases whose months are read at once. */
const PHRASES_A_READ = 200;

/** Phrases by month. */
export const themes: ExportTable = {
  columns: {
    phrase: "text",
    group: "text",
    level: "text",
    month: "text",
    meetings: "integer",
    articles: "integer",
    mentions: "integer",
    headlines: "integer",
  },
  filters: [...PERIOD, "body", "outlet", "copies", "speaker", "group", "q"],
  async *rows(reader, view) {
    const filter = themeListFilter(view);
    const phrases = await themePhrases(reader, filter);
    for (let start = 0; start < phrases.length; start += PHRASES_A_READ) {
      const part = phrases.slice(start, start + PHRASES_A_READ);
      const names = part.map(({ text }) => text);
      const months = await themesByMonth(reader, names, filter);
      const known = new Map(part.map(({ text, group, level }) => [text, { group, level }]));
      for (const { phrase, month, ...counts } of inOrderOf(names, months, (row) => row.phrase)) {
        const { group = null, level = null } = known.get(phrase) ?? {};
        yield { phrase, group, level, month: month === 0 ? null : monthText(month), ...counts };
      }
    }
  },
};
