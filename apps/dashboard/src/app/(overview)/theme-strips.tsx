import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { monthRange, monthText } from "@/format/month.ts";
import type { overview } from "@/server/overview.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import { themeHref } from "@/view/places.ts";
import styles from "./theme-strips.module.css";

/** The phrases used at most meetings, each with its months as a row of bars. */
export function ThemeStrips({ data }: { data: Awaited<ReturnType<typeof overview>> }) {
  const t = useTranslations("overview");
  const { themes, themeMonths, perMonth, first, last } = data;
  const [top] = themes.rows;
  if (first === null || last === null || top === undefined) return <p className={ui.muted}>{t("noThemes")}</p>;
  const months = monthRange(first, last);
  const meetings = new Map(themeMonths.map((row) => [`${row.phrase} ${row.month}`, row.meetings]));
  const of = (phrase: string, month: number) => meetings.get(`${phrase} ${month}`) ?? 0;
  const all = new Map(perMonth.map((row) => [row.month, row.meetings]));
  const most = Math.max(1, ...themeMonths.map((row) => row.meetings));
  const list = (phrase: string, month: number) => viewHref("/meetings", { theme: [phrase], from: month, to: month });
  return (
    <ChartFrame
      summary={t("themesSummary", { phrase: top.phrase, count: top.meetings, total: themes.total })}
      file="huiyao-themes-by-month"
      columns={[t("month"), ...themes.rows.map(({ phrase }) => phrase)]}
      rows={months.map((month) => [
        monthText(month),
        ...themes.rows.map(({ phrase }) => ({ value: of(phrase, month), href: list(phrase, month) })),
      ])}
    >
      <ol className={styles.list}>
        {themes.rows.map(({ phrase, meetings: sum }) => (
          <li key={phrase}>
            <Link className={styles.phrase} href={themeHref(phrase)} prefetch={false} title={phrase} data-row>
              {phrase}
            </Link>
            <span className={styles.strip}>
              {months.map((month) => {
                const value = of(phrase, month);
                if (value === 0) return <span key={month} className={styles.none} />;
                const label = t("themeMonth", {
                  phrase,
                  month: monthText(month),
                  count: value,
                  all: all.get(month) ?? 0,
                });
                return (
                  <Link
                    key={month}
                    href={list(phrase, month)}
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
