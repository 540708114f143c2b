import { reviewHistory } from "@huiyao/database/questions";
import { findRule } from "@huiyao/validation";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { momentText } from "@/format/day.ts";
import { record } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { loadView, pageOf } from "@/view/filters.ts";
import { textHref } from "@/view/places.ts";
import { Change } from "./change.tsx";
import { UndoFix } from "./undo-fix.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("title") };
}

export default async function HistoryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const [{ rows, total }, t, kind, locale] = await Promise.all([
    reviewHistory(await record(), pageOf(view)),
    getTranslations("history"),
    getTranslations("history.kinds"),
    getLocale(),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <Link className={ui.more} href="/quality/findings?status=open">
          {t("toFindings")}
        </Link>
        <p className={ui.lead}>{t("lead")}</p>
      </header>
      {rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                {(["at", "what", "rule", "text", "change", "reason", "by"] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className={ui.nowrap}>{momentText(row.madeAt)}</td>
                  <td className={ui.nowrap}>
                    {kind(row.kind)} {row.canUndo ? <UndoFix textKey={row.textKey} /> : null}
                  </td>
                  <td className={ui.wide}>{findRule(row.ruleId)?.docs[locale].title ?? row.ruleId}</td>
                  <td className={ui.wide}>
                    {row.textName === null ? (
                      <span className={ui.muted}>–</span>
                    ) : (
                      <Link href={textHref(row.textKey)} prefetch={false} data-row>
                        {row.textName}
                      </Link>
                    )}
                  </td>
                  <td className={ui.wide} lang="zh-CN">
                    <Change before={row.before} after={row.after} />
                  </td>
                  <td>{row.reason}</td>
                  <td>{row.by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager path="/quality/history" view={view} total={total} />
    </>
  );
}
