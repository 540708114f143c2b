import { SEVERITIES } from "@huiyao/database/filters";
import type { ImportQuality } from "@huiyao/database/questions";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import { RunBars } from "@/charts/run-bars.tsx";
import { momentText } from "@/format/day.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import { COLORS } from "./severity-colors.ts";

const FIELDS = { error: "errors", warning: "warnings", info: "infos" } as const;

/** Open findings per 1,000 characters of each import by severity, each bar leading to the findings it counts. */
export function ImportTrend({ imports }: { imports: ImportQuality[] }) {
  const t = useTranslations("quality");
  const severity = useTranslations("client.severity");
  if (imports.length === 0) return <p className={ui.muted}>{t("noFindings")}</p>;
  const rows = imports.map((run) => {
    const count = run.errors + run.warnings + run.infos;
    const view = { run: [run.runId], status: "open" as const };
    return {
      name: t("importName", { run: run.runId, at: momentText(run.startedAt), sample: String(run.isSample) }),
      value: run.characters === 0 ? 0 : (count * 1000) / run.characters,
      count,
      textCount: run.texts,
      texts: t("inTexts", { texts: run.texts }),
      href: viewHref("/quality/findings", view),
      shares: SEVERITIES.map((level) => ({
        key: level,
        label: severity(level),
        color: COLORS[level],
        count: run[FIELDS[level]],
        href: viewHref("/quality/findings", { ...view, severity: [level] }),
      })),
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
      columns={[t("import"), t("perThousand"), ...SEVERITIES.map((level) => severity(level)), t("texts")]}
      rows={rows.map(({ name, value, shares, textCount }) => [
        name,
        value.toFixed(2),
        ...shares.map(({ count, href }) => ({ value: count, href })),
        textCount,
      ])}
      legend={SEVERITIES.map((level) => ({ label: severity(level), color: COLORS[level] }))}
    >
      <RunBars rows={rows} unit={t("perThousand")} />
    </ChartFrame>
  );
}
