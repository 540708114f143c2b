import { HEAT_STEPS } from "@huiyao/themes";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { heatConfig, heatPage } from "@/server/heat.ts";
import { movedPhrases } from "@/server/movements.ts";
import { Empty } from "@/ui/empty.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { ThemeHead, ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing } from "@/view/filters.ts";
import { Board } from "./board.tsx";
import { CutForm } from "./cut-form.tsx";
import styles from "./heat.module.css";
import { Movements } from "./movements.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("heat"))("title") };
}

const PATH = "/themes/heat";

export default async function HeatPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const [page, moved, t] = await Promise.all([heatPage(view), movedPhrases(view), getTranslations("heat")]);
  const unit = view.unit ?? "meetings";
  const { config } = page;
  return (
    <>
      <ThemeHead
        at="heat"
        title={t("title")}
        lead={t("lead", { unit })}
        view={{ ...narrowing(view), unit: view.unit }}
      />
      <ThemeFilters view={view} />
      <ListHead path={PATH} view={view} filters={FILTERS.heat}>
        <ThemeSwitches path={PATH} view={view} />
      </ListHead>
      {page.groups.length === 0 || page.months.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <>
          {page.isLatest ? <p className={ui.muted}>{t("latest", { count: page.months.length })}</p> : null}
          <Board page={page} view={view} />
          <ul className={styles.legend}>
            {[...HEAT_STEPS].reverse().map((step, at) => {
              const level = HEAT_STEPS.length - 1 - at;
              const least = config.cuts[level - 2];
              return step === "" ? null : (
                <li key={step}>
                  <span className={styles.step} data-step={level}>
                    {step}
                  </span>
                  {least === undefined
                    ? t("below", { share: percent(config.cuts[0]) })
                    : t("from", { share: percent(least) })}
                </li>
              );
            })}
          </ul>
          <p className={ui.muted}>
            {t("method", {
              count: config.minimumCount,
              total: config.minimumTotal,
              margin: percent(config.margin),
              unit,
            })}
          </p>
          <CutForm path={PATH} view={view} config={config} isRefused={heatConfig(view) === null} />
        </>
      )}
      {moved === null ? null : (
        <section className={ui.section}>
          <h2>{t("moved", { from: monthText(moved.period.from), to: monthText(moved.period.to) })}</h2>
          <Movements moved={moved} view={view} />
        </section>
      )}
    </>
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
