import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { type MonthSpan, monthRange, monthSpans, monthText } from "@/format/month.ts";
import type { overview } from "@/server/overview.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import { themeHref } from "@/view/places.ts";
import styles from "./theme-strips.module.css";

/** More bars than this in one row cannot be told apart, nor hit. */
const BARS = 48;

/** The phrases used at most meetings, each with its months (in a long record, its quarters or years) as a row of bars. */
export function ThemeStrips({ data }: { data: Awaited<ReturnType<typeof overview>> }) {
  const t = useTranslations("overview");
  const { themes, themeMonths, perMonth, first, last } = data;
  const [top] = themes.rows;
  if (first === null || last === null || top === undefined) return <p className={ui.muted}>{t("noThemes")}</p>;
  const spans = monthSpans(first, last, BARS);
  const spanOf = new Map(spans.flatMap((span) => monthRange(span.from, span.to).map((month) => [month, span])));
  const sums = new Map<string, number>();
  const add = (row: string, month: number, meetings: number) => {
    const key = keyOf(row, spanOf.get(month));
    sums.set(key, (sums.get(key) ?? 0) + meetings);
  };
  for (const { phrase, month, meetings } of themeMonths) add(phrase, month, meetings);
  for (const { month, meetings } of perMonth) add(ALL, month, meetings);
  const of = (row: string, span: MonthSpan) => sums.get(keyOf(row, span)) ?? 0;
  const most = Math.max(1, ...themes.rows.flatMap(({ phrase }) => spans.map((span) => of(phrase, span))));
  const list = (phrase: string, { from, to }: MonthSpan) => viewHref("/meetings", { theme: [phrase], from, to });
  return (
    <ChartFrame
      summary={t("themesSummary", { phrase: top.phrase, count: top.meetings, total: themes.total })}
      file="huiyao-themes-by-month"
      columns={[t("span"), ...themes.rows.map(({ phrase }) => phrase)]}
      rows={spans.map((span) => [
        span.label,
        ...themes.rows.map(({ phrase }) => ({ value: of(phrase, span), href: list(phrase, span) })),
      ])}
    >
      <ol className={styles.list}>
        {themes.rows.map(({ phrase, meetings: sum }) => (
          <li key={phrase}>
            <Link className={styles.phrase} href={themeHref(phrase)} prefetch={false} title={phrase} data-row>
              {phrase}
            </Link>
            <span className={styles.strip}>
              {spans.map((span) => {
                const value = of(phrase, span);
                if (value === 0) return <span key={span.from} className={styles.none} />;
                const label = t("themeMonth", {
                  phrase,
                  month: span.label,
                  count: value,
                  all: of(ALL, span),
                });
                return (
                  <Link
                    key={span.from}
                    href={list(phrase, span)}
                    prefetch={false}
                    tabIndex={-1}
                    title={label}
                    aria-label={label}
                    data-mark={value}
                  >
                    <span style={{ height: `${Math.max(12, (value / most) * 100)}%` }} />
                  </Link>
                );
              })}
            </span>
            <Link
              className={styles.sum}
              href={viewHref("/meetings", { theme: [phrase], from: data.first, to: data.last })}
              prefetch={false}
            >
              {sum}
            </Link>
          </li>
        ))}
      </ol>
      <p className={styles.axis} aria-hidden="true">
        <span>{monthText(first)}</span>
        <span>{monthText(last)}</span>
      </p>
    </ChartFrame>
  );
}

/** The row of all meetings among those of the phrases; no phrase is empty. */
const ALL = "";

function keyOf(row: string, span: MonthSpan | undefined): string {
  return `${row} ${span?.from ?? 0}`;
}
