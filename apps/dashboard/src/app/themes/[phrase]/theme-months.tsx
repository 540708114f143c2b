import { HEAT_STEPS, type HeatCell, type PhraseCurve } from "@huiyao/themes";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { MonthBars } from "@/charts/month-bars.tsx";
import { MonthLines } from "@/charts/month-lines.tsx";
import { monthText } from "@/format/month.ts";
import ui from "@/ui/ui.module.css";
import { narrowing } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import { listHref } from "@/view/places.ts";

/** Meetings or stories a month that use a phrase, with the number of all beside each, its interval and its heat. */
export function ThemeMonths({ phrase, curve, view }: { phrase: string; curve: PhraseCurve; view: View }) {
  const t = useTranslations("theme");
  const unit = view.unit ?? "meetings";
  const list = listHref(unit);
  const lists = narrowing(view);
  if (curve.n === 0) return <p className={ui.muted}>{t("noMonths")}</p>;
  const rows = curve.cells.map((cell) => ({
    ...cell,
    href: viewHref(list, { ...lists, theme: [phrase], from: cell.month, to: cell.month }),
    allHref: viewHref(list, { ...lists, from: cell.month, to: cell.month }),
  }));
  const series = [{ key: "used", label: phrase, color: "--type-2" }];
  const most = rows.reduce((best, row) => (row.n > best.n ? row : best));
  return (
    <ChartFrame
      summary={t("monthsSummary", {
        phrase,
        used: rows.filter(({ n }) => n > 0).length,
        months: rows.length,
        most: monthText(most.month),
        count: most.n,
        all: most.N,
        unit,
      })}
      file="huiyao-theme-by-month"
      columns={[t("month"), t("using", { unit }), t("allOf", { unit }), t("share"), t("interval"), t("heat")]}
      rows={rows.map(({ month, n, N, href, allHref, ...cell }) => [
        monthText(month),
        { value: n, href },
        { value: N, href: allHref },
        cell.share === null ? null : percent(cell.share),
        interval(cell),
        HEAT_STEPS[cell.step ?? 0] || null,
      ])}
    >
      {view.curve === "share" ? (
        <MonthLines
          unit={t("shareOf", { unit })}
          series={series}
          rows={rows.map(({ month, n, N, share, href }) => ({
            month: monthText(month),
            all: N,
            marks: share === null ? {} : { used: { value: n, share, href } },
          }))}
        />
      ) : (
        <MonthBars
          height={220}
          unit={t("using", { unit })}
          series={series}
          rows={rows.map(({ month, n, N, href, allHref }) => ({
            month: monthText(month),
            marks: { used: { value: n, href } },
            total: { value: N, href: allHref },
          }))}
        />
      )}
    </ChartFrame>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function interval({ share, low, high }: Pick<HeatCell, "share" | "low" | "high">): string | null {
  return share === null ? null : `${percent(low)} – ${percent(high)}`;
}
