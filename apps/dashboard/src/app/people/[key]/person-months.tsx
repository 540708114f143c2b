import type { PersonPage } from "@huiyao/database/questions";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { MonthBars } from "@/charts/month-bars.tsx";
import { monthRange, monthText } from "@/format/month.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";

/** A person's presences a month over the whole record, so that gaps are seen as gaps. */
export function PersonMonths(props: { person: PersonPage; first: number | null; last: number | null }) {
  const t = useTranslations("person");
  const { person, first, last } = props;
  const dated = person.months.filter(({ month }) => month > 0);
  const newest = dated.at(-1);
  if (first === null || last === null || newest === undefined) return <p className={ui.muted}>{t("noMonths")}</p>;
  const months = monthRange(first, last).map((month) => {
    const value = dated.reduce((sum, row) => (row.month === month ? sum + row.meetings : sum), 0);
    return { month, value, href: viewHref("/meetings", { person: [person.key], from: month, to: month }) };
  });
  const active = months.filter(({ value }) => value > 0).length;
  return (
    <ChartFrame
      summary={t("monthsSummary", { name: person.name, active, months: months.length, last: monthText(newest.month) })}
      file={`huiyao-${person.name}`}
      columns={[t("month"), t("meetings")]}
      rows={months.map(({ month, value, href }) => [monthText(month), { value, href }])}
    >
      <MonthBars
        height={180}
        unit={t("monthsUnit")}
        series={[{ key: "present", label: t("meetings"), color: "--type-2" }]}
        rows={months.map(({ month, value, href }) => ({
          month: monthText(month),
          marks: { present: { value, href } },
        }))}
      />
    </ChartFrame>
  );
}
