import type { MonthOfType } from "@huiyao/database/questions";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { MonthBars } from "@/charts/month-bars.tsx";
import { monthRange, monthText } from "@/format/month.ts";
import ui from "@/ui/ui.module.css";
import { type View, viewHref } from "@/view/params.ts";
import { OTHER_TYPES, typeSeries } from "@/view/type-series.ts";

interface Props {
  rows: MonthOfType[];
  first: number | null;
  last: number | null;
  /** Meetings of the whole record whose month nothing settles. */
  undated: number;
  /** What narrows the rows already, to be kept by the links. */
  within?: Partial<View>;
}

/** Meetings a month, stacked by type. */
export function MeetingMonths({ rows, first, last, undated, within = {} }: Props) {
  const t = useTranslations("overview");
  const type = useTranslations("client.meetingType");
  const dated = rows.filter(({ month }) => month > 0);
  if (first === null || last === null || dated.length === 0) return <p className={ui.muted}>{t("noDated")}</p>;

  const series = typeSeries(new Set(dated.map((row) => row.type))).map((entry) => {
    const [only] = entry.types;
    const label = entry.key === OTHER_TYPES || only === undefined ? type("rest") : type(only);
    return { ...entry, label };
  });
  const months = monthRange(first, last).map((month) => {
    const of = (types: readonly string[]) =>
      dated.reduce((sum, row) => (row.month === month && types.includes(row.type) ? sum + row.meetings : sum), 0);
    const marks = Object.fromEntries(
      series.map(({ key, types }) => [
        key,
        { value: of(types), href: viewHref("/meetings", { ...within, from: month, to: month, type: types }) },
      ]),
    );
    const all = dated.reduce((sum, row) => (row.month === month ? sum + row.meetings : sum), 0);
    return { month: monthText(month), marks, all, href: viewHref("/meetings", { ...within, from: month, to: month }) };
  });
  const sum = months.reduce((total, { all }) => total + all, 0);
  const most = months.reduce((best, month) => (month.all > best.all ? month : best));
  const legend = series.map(({ label, color, types }) => ({
    label,
    color,
    href: viewHref("/meetings", { ...within, from: first, to: last, type: types }),
  }));
  return (
    <>
      <ChartFrame
        summary={t("monthsSummary", {
          months: months.length,
          count: sum,
          mean: (sum / months.length).toFixed(1),
          most: most.month,
          mostCount: most.all,
        })}
        file="huiyao-meetings-by-month"
        columns={[t("month"), ...series.map(({ label }) => label), t("sum")]}
        rows={months.map(({ month, marks, all, href }) => [
          month,
          ...series.map(({ key }) => marks[key] ?? 0),
          { value: all, href },
        ])}
        legend={legend}
      >
        <MonthBars
          rows={months.map(({ month, marks }) => ({ month, marks }))}
          series={series.map(({ key, label, color }) => ({ key, label, color }))}
          unit={t("monthsUnit")}
        />
      </ChartFrame>
      {undated > 0 ? (
        <p className={ui.muted}>
          <Link href={viewHref("/meetings", { undated: true })}>{t("undated", { count: undated })}</Link>
        </p>
      ) : null}
    </>
  );
}
