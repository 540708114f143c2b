import type {
  FindingFilter,
  MeetingFilter,
  StoryFilter,
  ThemeFilter,
  ThemeListFilter,
} from "@huiyao/database/questions";
import { createLoader } from "nuqs/server";
import { type View, viewParams } from "./params.ts";

export const loadView = createLoader(viewParams);

/** The question about meetings that an address asks. */
export function meetingFilter(view: View): MeetingFilter {
  return {
    ...period(view),
    ...(view.type.length > 0 ? { types: view.type } : {}),
    ...(view.body.length > 0 ? { bodies: view.body } : {}),
    ...(view.outlet.length > 0 ? { outlets: view.outlet } : {}),
    ...(view.person.length > 0 ? { people: view.person } : {}),
    ...(view.role === null ? {} : { role: view.role }),
    ...(view.theme.length > 0 ? { phrases: view.theme } : {}),
    ...(view.copies === null ? {} : { copies: view.copies }),
    ...(view.q.trim() === "" ? {} : { text: view.q.trim() }),
  };
}

/** The question about uses of phrases that an address asks. */
export function themeFilter(view: View): ThemeFilter {
  return {
    ...period(view),
    ...(view.body.length > 0 ? { bodies: view.body } : {}),
    ...(view.outlet.length > 0 ? { outlets: view.outlet } : {}),
    ...(view.copies === null ? {} : { copies: view.copies }),
    ...(view.speaker === null ? {} : { speaker: view.speaker }),
  };
}

/** The question about a list of phrases that an address asks. */
export function themeListFilter(view: View): ThemeListFilter {
  return {
    ...themeFilter(view),
    ...(view.group === null ? {} : { group: view.group }),
    ...(view.q.trim() === "" ? {} : { text: view.q.trim() }),
  };
}

/** The question about stories that an address asks. */
export function storyFilter(view: View): StoryFilter {
  const { speaker: _, ...filter } = themeFilter(view);
  return { ...filter, ...(view.theme.length > 0 ? { phrases: view.theme } : {}) };
}

/** What narrows a page of themes, to be handed on to the lists behind its numbers. */
export function narrowing({ from, to, undated, body, outlet, copies }: View): Partial<View> {
  return { from, to, undated, body, outlet, copies };
}

/** The part of an address that says when, with the words looked for. */
export function periodFilter(view: View): Pick<MeetingFilter, "from" | "to" | "undated" | "text"> {
  return { ...period(view), ...(view.q.trim() === "" ? {} : { text: view.q.trim() }) };
}

/** The question about findings that an address asks. */
export function findingFilter(view: View): FindingFilter {
  return {
    ...period(view),
    ...(view.rule.length > 0 ? { rules: view.rule } : {}),
    ...(view.severity.length > 0 ? { severities: view.severity } : {}),
    ...(view.outlet.length > 0 ? { outlets: view.outlet } : {}),
    ...(view.run.length > 0 ? { runs: view.run } : {}),
    ...(view.status === null ? {} : { status: view.status }),
  };
}

function period(view: View): Pick<MeetingFilter, "from" | "to" | "undated"> {
  return {
    ...(view.from === null ? {} : { from: view.from }),
    ...(view.to === null ? {} : { to: view.to }),
    ...(view.undated ? { undated: true } : {}),
  };
}

/** Rows on one page of a list. */
export const PAGE_SIZE = 50;

/** The part of a list that an address asks for. */
export function pageOf(view: View): { skip: number; size: number } {
  return { skip: (Math.max(1, view.page) - 1) * PAGE_SIZE, size: PAGE_SIZE };
}

/** The order an address asks for, where it names one of the columns; else the first column, largest first. */
export function orderOf<Column extends string>(
  view: View,
  columns: readonly [Column, ...Column[]],
): { by: Column; direction: "asc" | "desc" } {
  const by = columns.find((column) => column === view.sort) ?? columns[0];
  return { by, direction: view.dir ?? "desc" };
}
