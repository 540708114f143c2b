import { THEME_ORDERS, themeList } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { record } from "@/server/record.ts";
import { Chips } from "@/ui/chips.tsx";
import { Empty } from "@/ui/empty.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { PeriodFilters } from "@/ui/filters.tsx";
import { Pager } from "@/ui/pager.tsx";
import { SortHeader } from "@/ui/sort-header.tsx";
import ui from "@/ui/ui.module.css";
import { loadView, orderOf, pageOf, periodFilter } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { themeHref } from "@/view/places.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("themes"))("title") };
}

export default async function ThemesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const order = orderOf(view, THEME_ORDERS);
  const [{ rows, total }, t] = await Promise.all([
    themeList(await record(), periodFilter(view), order, pageOf(view)),
    getTranslations("themes"),
  ]);
  const sorting = { path: "/themes", view, order };
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <Link className={ui.button} href="/themes/heat">
          {t("heat")}
        </Link>
        <p className={ui.lead}>{t("lead")}</p>
      </header>
      <PeriodFilters view={view} words={t("words")} />
      <div className={ui.listHead}>
        <div className={ui.row}>
          <p className={ui.number} data-total={total}>
            {t("total", { count: total })}
          </p>
          <Chips path="/themes" view={view} />
        </div>
        <ExportLinks list="themes" view={view} />
      </div>
      {rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")}>
          <Link className={ui.button} href="/themes">
            {t("showAll")}
          </Link>
        </Empty>
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                <SortHeader {...sorting} column="phrase" label={t("phrase")} />
                <SortHeader {...sorting} column="meetings" label={t("meetings")} numeric />
                <SortHeader {...sorting} column="articles" label={t("articles")} numeric />
                <SortHeader {...sorting} column="mentions" label={t("mentions")} numeric />
                <SortHeader {...sorting} column="first" label={t("first")} numeric />
                <SortHeader {...sorting} column="last" label={t("last")} numeric />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.phrase}>
                  <td className={ui.wide}>
                    <Link className={ui.rowLink} href={themeHref(row.phrase)} prefetch={false} data-row lang="zh-CN">
                      {row.phrase}
                    </Link>
                  </td>
                  <td className={ui.numeric}>
                    {row.meetings === 0 ? (
                      <span className={ui.muted}>0</span>
                    ) : (
                      <Link
                        className={ui.above}
                        href={viewHref("/meetings", { theme: [row.phrase], from: view.from, to: view.to })}
                        prefetch={false}
                        data-mark={row.meetings}
                      >
                        {row.meetings}
                      </Link>
                    )}
                  </td>
                  <td className={ui.numeric}>{row.articles}</td>
                  <td className={ui.numeric}>{row.mentions}</td>
                  <td className={ui.numeric}>{row.first === null ? "–" : monthText(row.first)}</td>
                  <td className={ui.numeric}>{row.last === null ? "–" : monthText(row.last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager path="/themes" view={view} total={total} />
    </>
  );
}
