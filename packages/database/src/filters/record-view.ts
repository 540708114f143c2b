import type { MeetingType, Role } from "@huiyao/parser";
import type { MeetingFilter } from "../questions/filter.ts";
import type { FindingFilter } from "../questions/finding-list.ts";
import type { FindingStatus, StoredSeverity } from "../questions/finding-row.ts";
import type { SearchFilter } from "../questions/search.ts";
import type { StoryFilter } from "../questions/story-list.ts";
import type { ThemeFilter } from "../questions/theme-filter.ts";
import type { ThemeListFilter } from "../questions/theme-list.ts";

/**
 * The part of the record that a page of the dashboard, one of its downloads, or `huiyao export` is about: one set of words with one
 * meaning, in an address as in the options of a command. An empty list, an empty string and null do not narrow.
 */
export interface RecordView {
  /** Months YYYYMM, both ends included. */
  from: number | null;
  to: number | null;
  /** Only what no month settles. */
  undated: boolean;
  type: MeetingType[];
  /** Bodies as printed; the empty string stands for "not said". */
  body: string[];
  outlet: string[];
  /** Keys of persons who must all have been present. */
  person: string[];
  /** Role of those persons. */
  role: Role | null;
  /** Post of those persons, as printed. */
  post: string | null;
  /** Printed name of somebody present of whom it is not settled which person that is. */
  unresolved: string | null;
  /** Phrases that must all have been used. */
  theme: string[];
  /** `once`: without stories that repeat an earlier one. */
  copies: "once" | null;
  /** Field of policy; the empty string stands for "none". */
  group: string | null;
  speaker: string | null;
  /** Words to be found. */
  q: string;
  rule: string[];
  severity: StoredSeverity[];
  /** Numbers of imports. */
  run: number[];
  status: FindingStatus | null;
}

/** The view of everything. */
export const WHOLE_RECORD: RecordView = {
  from: null,
  to: null,
  undated: false,
  type: [],
  body: [],
  outlet: [],
  person: [],
  role: null,
  post: null,
  unresolved: null,
  theme: [],
  copies: null,
  group: null,
  speaker: null,
  q: "",
  rule: [],
  severity: [],
  run: [],
  status: null,
};

/** The question about meetings that a view asks. */
export function meetingFilter(view: RecordView): MeetingFilter {
  return {
    ...period(view),
    ...(view.type.length > 0 ? { types: view.type } : {}),
    ...(view.body.length > 0 ? { bodies: view.body } : {}),
    ...(view.outlet.length > 0 ? { outlets: view.outlet } : {}),
    ...(view.person.length > 0 ? { people: view.person } : {}),
    ...(view.role === null ? {} : { role: view.role }),
    ...(view.post === null ? {} : { post: view.post }),
    ...(view.unresolved === null ? {} : { unresolved: view.unresolved }),
    ...(view.theme.length > 0 ? { phrases: view.theme } : {}),
    ...(view.copies === null ? {} : { copies: view.copies }),
    ...(view.run.length > 0 ? { runs: view.run } : {}),
    ...words(view),
  };
}

/** What a view narrows a search for its words by. */
export function searchFilter(view: RecordView): SearchFilter {
  const { text: _, ...filter } = meetingFilter(view);
  return filter;
}

/** The question about uses of phrases that a view asks. */
export function themeFilter(view: RecordView): ThemeFilter {
  return {
    ...period(view),
    ...(view.body.length > 0 ? { bodies: view.body } : {}),
    ...(view.outlet.length > 0 ? { outlets: view.outlet } : {}),
    ...(view.copies === null ? {} : { copies: view.copies }),
    ...(view.speaker === null ? {} : { speaker: view.speaker }),
  };
}

/** The question about a list of phrases that a view asks. */
export function themeListFilter(view: RecordView): ThemeListFilter {
  return { ...themeFilter(view), ...(view.group === null ? {} : { group: view.group }), ...words(view) };
}

/** The question about stories that a view asks. */
export function storyFilter(view: RecordView): StoryFilter {
  const { speaker: _, ...filter } = themeFilter(view);
  return { ...filter, ...(view.theme.length > 0 ? { phrases: view.theme } : {}) };
}

/** The part of a view that says when, with the words looked for. */
export function periodFilter(view: RecordView): Pick<MeetingFilter, "from" | "to" | "undated" | "text"> {
  return { ...period(view), ...words(view) };
}

/** The question about findings that a view asks. */
export function findingFilter(view: RecordView): FindingFilter {
  return {
    ...period(view),
    ...(view.rule.length > 0 ? { rules: view.rule } : {}),
    ...(view.severity.length > 0 ? { severities: view.severity } : {}),
    ...(view.outlet.length > 0 ? { outlets: view.outlet } : {}),
    ...(view.run.length > 0 ? { runs: view.run } : {}),
    ...(view.status === null ? {} : { status: view.status }),
  };
}

function period(view: RecordView): Pick<MeetingFilter, "from" | "to" | "undated"> {
  return {
    ...(view.from === null ? {} : { from: view.from }),
    ...(view.to === null ? {} : { to: view.to }),
    ...(view.undated ? { undated: true } : {}),
  };
}

/** The words a view looks for. */
export function words({ q }: RecordView): { text?: string } {
  const text = q.trim();
  return text === "" ? {} : { text };
}
