import { SEVERITIES } from "@huiyao/database/filters";
import type { FindingMonthRow } from "@huiyao/database/questions";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { MonthBars } from "@/charts/month-bars.tsx";
import { monthRange, monthText } from "@/format/month.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import { COLORS } from "./severity-colors.ts";

/** Open findings a month, stacked by severity. */
export function FindingMonths({
  rows,
  first,
  last,
}: {
  rows: FindingMonthRow[];
  first: number | null;
  last: number | null;
}) {
  const t = useTranslations("quality");
  const severity = useTranslations("client.severity");
  const dated = rows.filter(({ month }) => month > 0);
  const ends = dated.map(({ month }) => month);
  if (dated.length === 0) return <p className={ui.muted}>{t("noFindings")}</p>;
  const from = Math.min(first ?? 999912, ...ends);
  const to = Math.max(last ?? 0, ...ends);
  const months = monthRange(from, to).map((month) => ({
    month: monthText(month),
    marks: Object.fromEntries(
      SEVERITIES.map((level) => [
        level,
        {
          value: dated.find((row) => row.month === month && row.severity === level)?.findings ?? 0,
          href: viewHref("/quality/findings", { from: month, to: month, severity: [level], status: "open" }),
        },
      ]),
    ),
  }));
  const sum = dated.reduce((total, { findings }) => total + findings, 0);
  return (
    <ChartFrame
      summary={t("monthsSummary", { count: sum, months: months.length })}
      file="huiyao-findings-by-month"
      columns={[t("month"), ...SEVERITIES.map((level) => severity(level))]}
      rows={months.map(({ month, marks }) => [month, ...SEVERITIES.map((level) => marks[level] ?? 0)])}
      legend={SEVERITIES.map((level) => ({ label: severity(level), color: COLORS[level] }))}
    >
      <MonthBars
        height={200}
        rows={months}
        unit={t("findingsUnit")}
        series={SEVERITIES.map((level) => ({ key: level, label: severity(level), color: COLORS[level] }))}
      />
    </ChartFrame>
  );
}
