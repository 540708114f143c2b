"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useOptimistic, useRef, useTransition } from "react";
import { type View, viewHref, viewParams } from "@/view/params.ts";
import styles from "./filter-bar.module.css";

export interface Choice {
  value: string;
  label: string;
}

interface Props {
  /** What the address says now. */
  view: View;
  /** Every month there is, `value` as a whole number YYYYMM, latest first. */
  months: Choice[];
  /** First and last month of the record and of the last twelve; null without dated meetings. */
  span: { first: number; last: number; yearAgo: number; january: number } | null;
  bodies?: Choice[];
  types?: Choice[];
  outlets?: Choice[];
  people?: Choice[];
  themes?: Choice[];
  rules?: Choice[];
  severities?: Choice[];
  statuses?: Choice[];
  /** Whether words can be looked for, and in what. */
  words?: string;
}

type Lists = "body" | "type" | "outlet" | "person" | "theme" | "rule" | "severity";

export function FilterBar(props: Props) {
  const t = useTranslations("client.filters");
  const [isLoading, startTransition] = useTransition();
  const label = useId();
  const router = useRouter();
  const path = usePathname();
  const { span, months } = props;
  // What has been chosen, while the page that answers is on its way: the next choice adds to it.
  const [view, setView] = useOptimistic(props.view);

  const set = (change: Partial<View>) =>
    startTransition(() => {
      const next = { ...view, ...change, page: 1 };
      setView(next);
      router.push(viewHref(path, next), { scroll: false });
    });
  function add(list: Lists, value: string) {
    const now: readonly string[] = view[list];
    const next = value === "~" ? "" : value;
    if (!now.includes(next)) set(viewParamsWith(list, [...now, next]));
  }

  const presets =
    span === null
      ? []
      : [
          { name: "all", from: null, to: null },
          { name: "year", from: span.yearAgo, to: span.last },
          { name: "thisYear", from: span.january, to: span.last },
        ];
  const pressed = view.undated ? undefined : presets.find(({ from, to }) => view.from === from && view.to === to)?.name;

  return (
    <search
      className={styles.bar}
      aria-labelledby={label}
      aria-busy={isLoading}
      tabIndex={-1}
      data-loading={isLoading || undefined}
      data-filters
    >
      <span id={label} className="visually-hidden">
        {t("label")}
      </span>
      {span === null ? null : (
        <div className={styles.group}>
          <fieldset className={styles.presets}>
            <legend className="visually-hidden">{t("period")}</legend>
            {presets.map(({ name, from, to }) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === pressed}
                onClick={() => set({ from, to, undated: false })}
              >
                {t(name === "all" ? "all" : name === "year" ? "year" : "thisYear")}
              </button>
            ))}
          </fieldset>
          <span className={styles.months}>
            <MonthSelect
              label={t("from")}
              value={view.from}
              months={months}
              onChange={(from) => set({ from, undated: false })}
            />
            <span aria-hidden="true">–</span>
            <MonthSelect
              label={t("to")}
              value={view.to}
              months={months}
              onChange={(to) => set({ to, undated: false })}
            />
          </span>
        </div>
      )}
      <div className={styles.group}>
        <Adder label={t("body")} choices={props.bodies} onChoose={(value) => add("body", value)} />
        <Adder label={t("type")} choices={props.types} onChoose={(value) => add("type", value)} />
        <Adder label={t("outlet")} choices={props.outlets} onChoose={(value) => add("outlet", value)} />
        <Adder label={t("person")} choices={props.people} onChoose={(value) => add("person", value)} />
        <Adder label={t("theme")} choices={props.themes} onChoose={(value) => add("theme", value)} />
        <Adder label={t("severity")} choices={props.severities} onChoose={(value) => add("severity", value)} />
        <Adder label={t("rule")} choices={props.rules} onChoose={(value) => add("rule", value)} />
        <Adder
          label={t("status")}
          choices={props.statuses}
          onChoose={(value) => set({ status: viewParams.status.parse(value) })}
        />
        {props.words === undefined ? null : (
          <WordsField label={props.words} value={props.view.q} onSearch={(q) => set({ q })} />
        )}
      </div>
    </search>
  );
}

/** A change of one of the list filters, its values checked as if they came from the address. */
function viewParamsWith(list: Lists, values: string[]): Partial<View> {
  switch (list) {
    case "type":
      return { type: values.flatMap((value) => viewParams.type.parse(value) ?? []) };
    case "severity":
      return { severity: values.flatMap((value) => viewParams.severity.parse(value) ?? []) };
    default:
      return { [list]: values };
  }
}

function MonthSelect(props: {
  label: string;
  value: number | null;
  months: Choice[];
  onChange: (month: number | null) => void;
}) {
  const t = useTranslations("client.filters");
  return (
    <select
      aria-label={props.label}
      value={props.value ?? ""}
      onChange={(event) => props.onChange(event.target.value === "" ? null : Number(event.target.value))}
    >
      <option value="">{t("any")}</option>
      {props.months.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Shows a list at an arrow key, which would else choose its next entry unseen. */
function openByArrow(event: KeyboardEvent<HTMLSelectElement>) {
  if ((event.key !== "ArrowDown" && event.key !== "ArrowUp") || !("showPicker" in event.currentTarget)) return;
  event.preventDefault();
  event.currentTarget.showPicker();
}

/** A list to add a filter from; what is on is shown as chips elsewhere. */
function Adder(props: { label: string; choices: Choice[] | undefined; onChoose: (value: string) => void }) {
  if (props.choices === undefined || props.choices.length === 0) return null;
  return (
    <select
      aria-label={props.label}
      value=""
      onKeyDown={openByArrow}
      onChange={(event) => {
        if (event.target.value !== "") props.onChoose(event.target.value);
      }}
    >
      <option value="">{props.label}</option>
      {props.choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** Words to be looked for once Enter is pressed; when they are changed elsewhere, the field follows. */
function WordsField(props: { label: string; value: string; onSearch: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current !== null) field.current.value = props.value;
  }, [props.value]);
  return (
    <form
      className={styles.words}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch(field.current?.value.trim() ?? "");
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        defaultValue={props.value}
        placeholder={props.label}
        aria-label={props.label}
      />
    </form>
  );
}
