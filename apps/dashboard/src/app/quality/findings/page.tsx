import { findingFilter, SEVERITIES, STATUSES } from "@huiyao/database/filters";
import { findingList, findingOutlets, findingsByRule } from "@huiyao/database/questions";
import { findRule } from "@huiyao/validation";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { momentText } from "@/format/day.ts";
import { monthText } from "@/format/month.ts";
import { record } from "@/server/record.ts";
import { EmptyList } from "@/ui/empty-list.tsx";
import { FilterBar } from "@/ui/filter-bar.tsx";
import { periodChoices } from "@/ui/filters.tsx";
import { FindingItem } from "@/ui/finding-item.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, pageOf } from "@/view/filters.ts";
import { textHref } from "@/view/places.ts";
import styles from "./findings.module.css";
import { LastStepBar } from "./last-step-bar.tsx";
import { Review } from "./review.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("findings"))("title") };
}

const PATH = "/quality/findings";
/** Characters from which a finding with a fix is shown by its fix only, which has all of it. */
const LONG = 60;

export default async function FindingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const database = await record();
  const [{ rows, total }, rules, outlets, period, t, severity, status, locale] = await Promise.all([
    findingList(database, findingFilter(view), pageOf(view)),
    findingsByRule(database, {}),
    findingOutlets(database),
    periodChoices(),
    getTranslations("findings"),
    getTranslations("client.severity"),
    getTranslations("client.status"),
    getLocale(),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <div className={ui.row}>
          <Link className={ui.more} href="/quality/history">
            {t("toHistory")}
          </Link>
          <Link className={ui.more} href="/quality">
            {t("toQuality")}
          </Link>
        </div>
        <p className={ui.lead}>{t("lead")}</p>
      </header>
      <FilterBar
        view={view}
        {...period}
        rules={[...new Set(rules.map(({ ruleId }) => ruleId))].map((ruleId) => ({
          value: ruleId,
          label: findRule(ruleId)?.docs[locale].title ?? ruleId,
        }))}
        severities={SEVERITIES.map((value) => ({ value, label: severity(value) }))}
        statuses={STATUSES.map((value) => ({ value, label: status(value) }))}
        outlets={outlets.map((outlet) => ({ value: outlet, label: outlet }))}
      />
      <ListHead
        path={PATH}
        view={view}
        filters={FILTERS.findings}
        total={{ count: total, text: t("total", { count: total }) }}
        exported="findings"
      />
      {rows.length === 0 ? (
        <EmptyList title={t("noneTitle")} reason={t("noneReason")} all={{ href: PATH, words: t("showAll") }} />
      ) : (
        <ol className={styles.list}>
          {rows.map((row) => (
            <li key={row.id} data-entry={row.fingerprint}>
              <p className={styles.place}>
                <Link href={textHref(row.textKey, row)} prefetch={false} data-row lang="zh-CN">
                  {row.headline ?? row.textName}
                </Link>
                <span>{[row.outlet, row.month === 0 ? null : monthText(row.month)].filter(Boolean).join(" · ")}</span>
                {row.status === "open" ? null : <span className={ui.tag}>{status(row.status)}</span>}
              </p>
              {row.fix !== null && row.actual.length > LONG ? null : (
                <p className={styles.context} lang="zh-CN">
                  {row.before}
                  <mark data-severity={row.severity}>{row.actual}</mark>
                  {row.after}
                </p>
              )}
              <FindingItem finding={row} source={row.passage} offset={row.passageStart} />
              {row.decision === null ? null : (
                <p className={styles.decision}>
                  {t("decided", {
                    reason: row.decision.reason,
                    by: row.decision.by,
                    at: momentText(row.decision.decidedAt),
                  })}
                  {row.decision.until === null ? null : ` ${t("until", { day: row.decision.until })}`}
                </p>
              )}
              <Review
                id={row.id}
                fingerprint={row.fingerprint}
                ruleId={row.ruleId}
                isOpen={row.status === "open"}
                fix={row.fix?.applicability ?? null}
              />
            </li>
          ))}
        </ol>
      )}
      <LastStepBar />
      <Pager path={PATH} view={view} total={total} />
    </>
  );
}
