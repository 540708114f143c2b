import type { ImportQuality } from "@huiyao/database/questions";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { RunBars } from "@/charts/run-bars.tsx";
import { momentText } from "@/format/day.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";

/** Open findings per 1,000 characters of each import, each bar leading to the findings it counts. */
export function ImportTrend({ imports }: { imports: ImportQuality[] }) {
  const t = useTranslations("quality");
  if (imports.length === 0) return <p className={ui.muted}>{t("noFindings")}</p>;
  const rows = imports.map((run) => {
    const findings = run.errors + run.warnings + run.infos;
    return {
      label: String(run.runId),
      name: t("importName", { run: run.runId, at: momentText(run.startedAt), sample: String(run.isSample) }),
      value: run.characters === 0 ? 0 : (findings * 1000) / run.characters,
      count: findings,
      texts: run.texts,
      href: viewHref("/quality/findings", { run: [run.runId], status: "open" }),
    };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <ChartFrame
      summary={t("importsSummary", {
        count: rows.length,
        first: (first?.value ?? 0).toFixed(1),
        last: (last?.value ?? 0).toFixed(1),
      })}
      file="huiyao-findings-by-import"
      columns={[t("import"), t("perThousand"), t("findingsUnit"), t("texts")]}
      rows={rows.map(({ name, value, count, texts, href }) => [name, value.toFixed(2), { value: count, href }, texts])}
    >
      <RunBars rows={rows} unit={t("perThousand")} />
    </ChartFrame>
  );
}
