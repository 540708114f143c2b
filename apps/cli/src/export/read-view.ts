import { COPIES, type RecordView, ROLES, readName, SEVERITIES, STATUSES, WHOLE_RECORD } from "@huiyao/database/filters";
import { MEETING_TYPES } from "@huiyao/parser/result";
import type { Context } from "../context.ts";
import { UsageError } from "../failure.ts";
import { readCount } from "../read-count.ts";
import { readMonth } from "../read-month.ts";
import type { FilterOptions } from "./export-options.ts";

type FilterName = keyof RecordView;

/** The filters of the options given. Throws UsageError for a value or a combination that says nothing. */
export function readView(options: FilterOptions, context: Context): RecordView {
  const { usage } = context.words;
  const oneOf = <Choice extends string>(name: FilterName, choices: readonly Choice[], value: string): Choice => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new UsageError(usage.badChoice(`--${name}`, value, choices));
    return found;
  };
  const name = (option: FilterName, value: string): string => {
    const read = readName(value.trim());
    if (read === null) throw new UsageError(usage.emptyValue(`--${option}`));
    return read;
  };
  const names = (option: "body" | "outlet" | "person" | "theme" | "rule") =>
    (options[option] ?? []).map((value) => name(option, value));
  const view: RecordView = {
    ...WHOLE_RECORD,
    ...readMonth("from", options.from, context),
    ...readMonth("to", options.to, context),
    undated: options.undated ?? false,
    type: (options.type ?? []).map((value) => oneOf("type", MEETING_TYPES, value)),
    body: names("body"),
    outlet: names("outlet"),
    person: names("person"),
    role: options.role === undefined ? null : oneOf("role", ROLES, options.role),
    post: options.post === undefined ? null : name("post", options.post),
    unresolved: options.unresolved === undefined ? null : name("unresolved", options.unresolved),
    theme: names("theme"),
    copies: options.copies !== undefined && oneOf("copies", COPIES, options.copies) === "once" ? "once" : null,
    group: options.group === undefined ? null : name("group", options.group),
    speaker: options.speaker === undefined ? null : name("speaker", options.speaker),
    q: options.q === undefined ? "" : name("q", options.q),
    rule: names("rule"),
    severity: (options.severity ?? []).map((value) => oneOf("severity", SEVERITIES, value)),
    run: (options.run ?? []).map((value) => readCount("--run", value, context) ?? 0),
    status: options.status === undefined ? null : oneOf("status", STATUSES, options.status),
  };
  if (view.from !== null && view.to !== null && view.from > view.to) {
    throw new UsageError(usage.emptyPeriod(options.from ?? "", options.to ?? ""));
  }
  if (view.undated && (view.from !== null || view.to !== null)) throw new UsageError(usage.undatedPeriod);
  for (const option of ["role", "post"] as const) {
    if (view[option] !== null && view.person.length === 0) throw new UsageError(usage.needsPerson(`--${option}`));
  }
  return view;
}

/** The first option that was given and narrows nothing of a table. */
export function uselessFilter(options: FilterOptions, useful: readonly FilterName[]): string | undefined {
  const given = new Map<string, unknown>(Object.entries(options));
  const narrowing = new Set<string>(useful);
  return Object.keys(WHOLE_RECORD).find((name) => given.get(name) !== undefined && !narrowing.has(name));
}
