import { themeFilter } from "@huiyao/database/filters";
import { monthTotals, phraseOf, themesByMonth } from "@huiyao/database/questions";
import { compare, MOST_COMPARED } from "@huiyao/themes";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { MonthLines } from "@/charts/month-lines.tsx";
import { monthText } from "@/format/month.ts";
import { record } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { ThemeFilters, themeChoices } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { ThemeHead, ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import { listHref, themeHref } from "@/view/places.ts";
import { AddForm } from "./add-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("compare"))("title") };
}

const PATH = "/themes/compare";

/** Phrases offered to begin with. */
const SUGGESTED = 3;

/** Up to six phrases, each as its share of the meetings or stories of every month. */
export default async function ComparePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = await loadView(searchParams);
  const words = asked.q.trim();
  const database = await record();
  const compared = asked.theme.slice(0, MOST_COMPARED);
  const known = await Promise.all(compared.map((theme) => phraseOf(database, theme)));
  const view = { ...asked, q: "", theme: [...new Set(known.filter((phrase) => phrase !== null))] };
  const added = words === "" ? null : await phraseOf(database, words);
  if (added !== null) redirect(viewHref(PATH, { ...view, theme: [...new Set([...view.theme, added])] }));
  const unknown = [...compared.filter((_, at) => known[at] === null), words].filter((text) => text !== "");
  const [offered, t] = await Promise.all([themeChoices(view), getTranslations("compare")]);
  const chosen = view.theme;
  const suggestion = offered.slice(0, SUGGESTED).map(({ value }) => value);
  return (
    <>
      <ThemeHead at="compare" title={t("title")} lead={t("lead", { most: MOST_COMPARED })} view={narrowing(view)} />
      <ThemeFilters view={view} offered={chosen.length >= MOST_COMPARED ? [] : offered} />
      <ListHead path={PATH} view={view} filters={FILTERS.compare}>
        <ThemeSwitches path={PATH} view={view} />
      </ListHead>
      {chosen.length < MOST_COMPARED ? <AddForm path={PATH} view={view} unknown={unknown.join("、")} /> : null}
      {chosen.length > 0 ? (
        <Lines view={view} phrases={chosen} />
      ) : (
        <Empty title={t("askTitle")} reason={t("askReason")}>
          {suggestion.length === 0 ? null : (
            <Link className={ui.button} href={viewHref(PATH, { ...view, theme: suggestion })}>
              {t("suggest", { phrases: suggestion.join("、") })}
            </Link>
          )}
        </Empty>
      )}
    </>
  );
}

async function Lines({ view, phrases }: { view: View; phrases: string[] }) {
  const unit = view.unit ?? "meetings";
  const { from: _, to: __, ...filter } = themeFilter(view);
  const database = await record();
  const [months, totals, t] = await Promise.all([
    themesByMonth(database, phrases, filter),
    monthTotals(database, filter),
    getTranslations("compare"),
  ]);
  const series = compare(
    phrases,
    months.map(({ phrase, ...row }) => ({ ...row, phraseId: phrase })),
    totals,
    {
      unit,
      ...(view.from === null ? {} : { from: view.from }),
      ...(view.to === null ? {} : { to: view.to }),
    },
  );
  const list = listHref(unit);
  const lists = narrowing(view);
  const shown = series.map((one, at) => ({
    key: String(one.phraseId),
    label: String(one.phraseId),
    color: `--type-${at + 1}`,
    href: viewHref(themeHref(String(one.phraseId)), lists),
  }));
  const rows = (series[0]?.points ?? []).map(({ month, N }, at) => ({
    month: monthText(month),
    all: N,
    marks: Object.fromEntries(
      series.flatMap(({ phraseId, points }) => {
        const point = points[at];
        if (point === undefined || point.share === null) return [];
        const href = viewHref(list, { ...lists, theme: [String(phraseId)], from: month, to: month });
        return [[String(phraseId), { value: point.n, share: point.share, href }]];
      }),
    ),
  }));
  const best = series.reduce((most, one) => (one.n > most.n ? one : most));
  return (
    <ChartFrame
      summary={t("summary", { count: series.length, phrase: String(best.phraseId), n: best.n, N: best.N, unit })}
      file="huiyao-compare"
      legend={shown}
      columns={[
        t("month"),
        t("all", { unit }),
        ...shown.flatMap(({ label }) => [label, t("share", { phrase: label })]),
      ]}
      rows={rows.map(({ month, all, marks }) => [
        month,
        all,
        ...shown.flatMap(({ key }) => {
          const mark = marks[key];
          return mark === undefined ? [null, null] : [mark, `${(mark.share * 100).toFixed(1)}%`];
        }),
      ])}
    >
      <MonthLines rows={rows} series={shown} unit={t("unit", { unit })} />
    </ChartFrame>
  );
}
