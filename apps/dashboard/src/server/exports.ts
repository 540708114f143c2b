import {
  findingList,
  MEETING_ORDERS,
  meetingList,
  PEOPLE_ORDERS,
  peopleList,
  STORY_ORDERS,
  storyList,
  TEXT_ORDERS,
  THEME_ORDERS,
  textList,
  themeList,
} from "@huiyao/database/questions";
import { wordFinding } from "@huiyao/validation";
import type { Cell } from "@/format/csv.ts";
import { monthText } from "@/format/month.ts";
import type { Locale } from "@/i18n/locales.ts";
import { findingFilter, meetingFilter, orderOf, periodFilter, storyFilter, themeListFilter } from "@/view/filters.ts";
import type { View } from "@/view/params.ts";
import { distinctivePage } from "./distinctive.ts";
import { record } from "./record.ts";
import { themeLines } from "./theme-lines.ts";

/** Rows of a list as they are saved: the keys are the columns, the same for every row. */
export type ExportRow = Record<string, Cell>;

const ALL = { skip: 0, size: 1_000_000 };

const month = (value: number | null) => (value === null || value === 0 ? null : monthText(value));

/** Every list that can be saved, by its name in the address: all rows of a view, in the view's order. */
export const exportable: Record<string, (view: View, locale: Locale) => Promise<ExportRow[]>> = {
  async meetings(view) {
    const { rows } = await meetingList(await record(), meetingFilter(view), orderOf(view, MEETING_ORDERS), ALL);
    return rows.map((row) => ({
      key: row.key,
      day: row.day,
      month: month(row.month),
      name: row.name,
      type: row.type,
      body: row.body,
      outlet: row.outlet,
      headline: row.headline,
      chairs: row.chairs.join("、"),
      attendees: row.attendees,
      listOpen: row.listOpen,
      findings: row.findings,
    }));
  },
  async people(view) {
    const { rows } = await peopleList(await record(), periodFilter(view), orderOf(view, PEOPLE_ORDERS), ALL);
    return rows.map((row) => ({ ...row, first: month(row.first), last: month(row.last) }));
  },
  async themes(view) {
    const { rows } = await themeList(await record(), themeListFilter(view), orderOf(view, THEME_ORDERS), ALL);
    return rows.map((row) => ({ ...row, first: month(row.first), last: month(row.last) }));
  },
  async sentences(view) {
    const { rows } = await themeLines(view.theme[0] ?? "", view, ALL);
    return rows.map((row) => ({
      day: row.day,
      month: month(row.month),
      before: row.before,
      words: row.words,
      after: row.after,
      inHeadline: row.inHeadline,
      meeting: row.meeting?.name ?? null,
      meetingKey: row.meeting?.key ?? null,
      textKey: row.textKey,
    }));
  },
  async stories(view) {
    const { rows } = await storyList(await record(), storyFilter(view), orderOf(view, STORY_ORDERS), ALL);
    return rows.map(({ meetings, start, ...row }) => ({
      ...row,
      month: month(row.month),
      meetings: meetings.map(({ name }) => name).join("、"),
    }));
  },
  async distinctive(view) {
    return (await distinctivePage(view))?.rows.map((row) => ({ ...row })) ?? [];
  },
  async texts(view) {
    const chosen = orderOf(view, TEXT_ORDERS);
    const order = view.sort === "" ? { ...chosen, direction: view.dir ?? ("asc" as const) } : chosen;
    const { rows } = await textList(await record(), {}, order, ALL);
    return rows.map((row) => ({ ...row, month: month(row.month) }));
  },
  async findings(view, locale) {
    const { rows } = await findingList(await record(), findingFilter(view), ALL);
    return rows.map((row) => ({
      rule: row.ruleId,
      severity: row.severity,
      status: row.status,
      message: wordFinding(row, locale),
      actual: row.actual,
      expected: row.expected.join(" / "),
      start: row.start,
      end: row.end,
      textKey: row.textKey,
      textName: row.textName,
      outlet: row.outlet,
      month: month(row.month),
      headline: row.headline,
      fingerprint: row.fingerprint,
    }));
  },
};
