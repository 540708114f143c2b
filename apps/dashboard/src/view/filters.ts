import { periodFilter } from "@huiyao/database/filters";
import type { PeopleFilter, TextFilter } from "@huiyao/database/questions";
import { createLoader, type LoaderInput } from "nuqs/server";
import { type View, viewParams } from "./params.ts";

const load = createLoader(viewParams);

/** What an address says; of the ends of its period the earlier is the first, whichever way round they stand. */
export async function loadView(address: LoaderInput | Promise<LoaderInput>): Promise<View> {
  const view = load(await address);
  const { from, to } = view;
  return from !== null && to !== null && from > to ? { ...view, from: to, to: from } : view;
}

/** What narrows a page of themes, to be handed on to the lists behind its numbers. */
export function narrowing({ from, to, undated, body, outlet, copies }: View): Partial<View> {
  return { from, to, undated, body, outlet, copies };
}

const USES_OF_PHRASES = ["from", "undated", "body", "outlet", "copies", "speaker"] as const;
const MEETINGS = [
  "from",
  "undated",
  "type",
  "body",
  "outlet",
  "person",
  "unresolved",
  "theme",
  "copies",
  "run",
  "q",
] as const;
const BOARD = ["from", "body", "outlet", "copies", "speaker", "group"] as const;

/** What of an address narrows a page; `from` stands for the period. */
export const FILTERS = {
  overview: ["from"],
  meetings: MEETINGS,
  search: MEETINGS,
  people: ["from", "undated", "new", "q"],
  unresolved: [],
  statements: ["from", "undated"],
  themes: [...USES_OF_PHRASES, "group", "q"],
  theme: USES_OF_PHRASES,
  lines: USES_OF_PHRASES,
  distinctive: USES_OF_PHRASES,
  compare: [...USES_OF_PHRASES, "theme"],
  stories: ["from", "undated", "body", "outlet", "copies", "theme"],
  heat: BOARD,
  movements: BOARD,
  lexicon: ["group", "level", "only", "q"],
  quality: ["score"],
  findings: ["from", "undated", "outlet", "severity", "rule", "run", "status"],
} as const satisfies Record<string, readonly (keyof View)[]>;

/** What narrows a list of people. */
export function peopleFilter(view: View): PeopleFilter {
  return { ...periodFilter(view), isNew: view.new };
}

/** What narrows a list of texts. */
export function textFilter({ score }: View): TextFilter {
  return score === null ? {} : { scoresFrom: score };
}

/** Rows on one page of a list. */
export const PAGE_SIZE = 50;

/** More pages than any list has: what is asked for behind them is not counted. */
const MOST_PAGES = 10_000_000;

/** The part of a list that an address asks for. */
export function pageOf(view: View): { skip: number; size: number } {
  return { skip: (Math.min(MOST_PAGES, Math.max(1, view.page)) - 1) * PAGE_SIZE, size: PAGE_SIZE };
}

/** The order an address asks for, where it names one of the columns; else the first column, largest first. */
export function orderOf<Column extends string>(
  view: View,
  columns: readonly [Column, ...Column[]],
): { by: Column; direction: "asc" | "desc" } {
  const by = columns.find((column) => column === view.sort) ?? columns[0];
  return { by, direction: view.dir ?? "desc" };
}
