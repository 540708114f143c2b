import {
  findingsByImport,
  findingsByMonth,
  findingsByRule,
  qualitySummary,
  TEXT_ORDERS,
  textList,
} from "@huiyao/database/questions";
import { FORMATS } from "@huiyao/validation";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { decisionsLeftOver } from "@/server/leftovers.ts";
import { coverage, record } from "@/server/record.ts";
import { Chips } from "@/ui/chips.tsx";
import { Empty } from "@/ui/empty.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, orderOf, pageOf, textFilter } from "@/view/filters.ts";
import { FindingMonths } from "./finding-months.tsx";
import { Formats } from "./formats.tsx";
import { ImportTrend } from "./import-trend.tsx";
import { Leftovers } from "./leftovers.tsx";
import { RuleTable } from "./rule-table.tsx";
import { ScorePanel } from "./score-panel.tsx";
import { TextTable } from "./text-table.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("quality"))("title") };
}

/** Imports in the chart. */
const IMPORTS_SHOWN = 24;

export default async function QualityPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const database = await record();
  const chosen = orderOf(view, TEXT_ORDERS);
  const order = view.sort === "" ? { ...chosen, direction: view.dir ?? "asc" } : chosen;
  // Before the sums: findings of decisions that have lapsed are open again.
  const leftovers = await decisionsLeftOver();
  const [summary, rules, months, imports, texts, all, t] = await Promise.all([
    qualitySummary(database),
    findingsByRule(database, {}),
    findingsByMonth(database, {}),
    findingsByImport(database, IMPORTS_SHOWN),
    textList(database, textFilter(view), order, pageOf(view)),
    coverage(),
    getTranslations("quality"),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <div className={`${ui.row} no-print`}>
          <Link className={ui.small} href="/quality/findings?status=open">
            {t("allFindings")}
          </Link>
          <Link className={ui.small} href="/quality/history">
            {t("history")}
          </Link>
          <a className={ui.small} href="/quality/report?format=html" download>
            {t("report")}
          </a>
          <Formats label={t("formats")}>
            <ul>
              {FORMATS.map((format) => (
                <li key={format}>
                  <a href={`/quality/report?format=${format}`} download>
                    {format}
                  </a>
                </li>
              ))}
            </ul>
          </Formats>
        </div>
      </header>
      {summary.texts === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")}>
          <Link className={ui.primary} href="/import">
            {t("toImport")}
          </Link>
        </Empty>
      ) : (
        <>
          <ScorePanel summary={summary} />
          <section className={ui.section}>
            <h2>{t("byRule")}</h2>
            <RuleTable rules={rules} />
          </section>
          <section className={ui.section}>
            <h2>{t("overTime")}</h2>
            <FindingMonths rows={months} first={all.first} last={all.last} />
          </section>
          <section className={ui.section}>
            <h2>{t("overImports")}</h2>
            <ImportTrend imports={imports} />
          </section>
          {leftovers.length === 0 ? null : <Leftovers rows={leftovers} />}
          <section className={ui.section} id="texts">
            <div className={ui.sectionHead}>
              <h2>{t("worstFirst")}</h2>
              <ExportLinks list="texts" view={view} />
            </div>
            <Chips path="/quality" view={view} filters={FILTERS.quality} />
            <TextTable rows={texts.rows} view={view} order={order} />
            <Pager path="/quality" view={view} total={texts.total} />
          </section>
        </>
      )}
    </>
  );
}
