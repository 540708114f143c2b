import type { ThemeMonth } from "@huiyao/database/questions";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { MonthBars } from "@/charts/month-bars.tsx";
import { monthRange, monthText } from "@/format/month.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";

interface Props {
  phrase: string;
  months: ThemeMonth[];
  /** All meetings of each month. */
  perMonth: { month: number; meetings: number }[];
  first: number | null;
  last: number | null;
}

/** Meetings a month at which a phrase is used, with the number of all meetings beside each. */
export function ThemeMonths({ phrase, months, perMonth, first, last }: Props) {
  const t = useTranslations("theme");
  const used = new Map(months.map((row) => [row.month, row.meetings]));
  const all = new Map(perMonth.map((row) => [row.month, row.meetings]));
  if (first === null || last === null || months.every(({ month }) => month === 0)) {
    return <p className={ui.muted}>{t("noMonths")}</p>;
  }
  const rows = monthRange(first, last).map((month) => ({
    month,
    value: used.get(month) ?? 0,
    all: all.get(month) ?? 0,
    href: viewHref("/meetings", { theme: [phrase], from: month, to: month }),
    allHref: viewHref("/meetings", { from: month, to: month }),
  }));
  const most = rows.reduce((best, row) => (row.value > best.value ? row : best));
  return (
    <ChartFrame
      summary={t("monthsSummary", {
        phrase,
        used: rows.filter(({ value }) => value > 0).length,
        months: rows.length,
        most: monthText(most.month),
        count: most.value,
        all: most.all,
      })}
      file="huiyao-theme-by-month"
      columns={[t("month"), t("meetings"), t("allMeetings"), t("share")]}
      rows={rows.map(({ month, value, all: total, href, allHref }) => [
        monthText(month),
        { value, href },
        { value: total, href: allHref },
        total === 0 ? null : `${((value / total) * 100).toFixed(1)}%`,
      ])}
    >
      <MonthBars
        height={220}
        unit={t("monthsUnit")}
        series={[{ key: "used", label: phrase, color: "--type-2" }]}
        rows={rows.map(({ month, value, all: total, href, allHref }) => ({
          month: monthText(month),
          marks: { used: { value, href } },
          total: { value: total, href: allHref },
        }))}
      />
    </ChartFrame>
  );
}
