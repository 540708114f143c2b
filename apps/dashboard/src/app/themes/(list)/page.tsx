import { themeFilter, themeListFilter } from "@huiyao/database/filters";
import { monthTotals, THEME_ORDERS, themeList } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { record } from "@/server/record.ts";
import { Chips } from "@/ui/chips.tsx";
import { Empty } from "@/ui/empty.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { Pager } from "@/ui/pager.tsx";
import { groupKey } from "@/ui/phrase-words.ts";
import { SortHeader } from "@/ui/sort-header.tsx";
import { ThemeHead, ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { loadView, narrowing, orderOf, pageOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { linesHref, themeHref } from "@/view/places.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("themes"))("title") };
}

const PATH = "/themes";

export default async function ThemesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const order = orderOf(view, THEME_ORDERS);
  const database = await record();
  const [{ rows, total }, totals, t, group] = await Promise.all([
    themeList(database, themeListFilter(view), order, pageOf(view)),
    monthTotals(database, themeFilter(view)),
    getTranslations("themes"),
    getTranslations("heat.groups"),
  ]);
  const narrowed = narrowing(view);
  const sorting = { path: PATH, view, order };
  const all = (unit: "meetings" | "articles") => totals.reduce((sum, row) => sum + row[unit], 0);
  const [meetings, articles] = [all("meetings"), all("articles")];
  return (
    <>
      <ThemeHead at="list" title={t("title")} lead={t("lead")} view={narrowed} />
      <ThemeFilters view={view} words={t("words")} />
      <div className={ui.listHead}>
        <div className={ui.row}>
          <p className={ui.number} data-total={total}>
            {t("total", { count: total })}
          </p>
          <ThemeSwitches path={PATH} view={view} hasUnit={false} />
          <Chips path={PATH} view={view} />
        </div>
        <ExportLinks list="themes" view={view} />
      </div>
      <p className={ui.muted}>{t("ofAll", { meetings, articles })}</p>
      {rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")}>
          <Link className={ui.button} href={PATH}>
            {t("showAll")}
          </Link>
        </Empty>
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                <SortHeader {...sorting} column="phrase" label={t("phrase")} />
                <th scope="col">{t("group")}</th>
                <SortHeader {...sorting} column="meetings" label={t("meetings")} numeric />
                <SortHeader {...sorting} column="articles" label={t("articles")} numeric />
                <SortHeader {...sorting} column="mentions" label={t("mentions")} numeric />
                <SortHeader {...sorting} column="first" label={t("first")} numeric />
                <SortHeader {...sorting} column="last" label={t("last")} numeric />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const lists = { theme: [row.phrase], ...narrowed };
                return (
                  <tr key={row.phrase}>
                    <td className={ui.wide}>
                      <Link
                        className={ui.rowLink}
                        href={viewHref(themeHref(row.phrase), narrowed)}
                        prefetch={false}
                        data-row
                        lang="zh-CN"
                      >
                        {row.phrase}
                      </Link>
                    </td>
                    <td className={ui.nowrap}>
                      <Link
                        className={`${ui.above} ${ui.more}`}
                        href={viewHref(PATH, { ...view, group: row.group ?? "", page: 1 })}
                        prefetch={false}
                      >
                        {group(groupKey(row.group))}
                      </Link>
                    </td>
                    <Count n={row.meetings} all={meetings} href={viewHref("/meetings", lists)} />
                    <Count n={row.articles} all={articles} href={viewHref("/themes/stories", lists)} />
                    <Count n={row.mentions} href={viewHref(linesHref(row.phrase), narrowed)} />
                    <td className={ui.numeric}>{row.first === null ? "–" : monthText(row.first)}</td>
                    <td className={ui.numeric}>{row.last === null ? "–" : monthText(row.last)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <Pager path={PATH} view={view} total={total} />
    </>
  );
}

/** A number that leads to the rows it counts, and below it the share of all. */
function Count({ n, all, href }: { n: number; all?: number; href: string }) {
  return (
    <td className={ui.numeric}>
      {n === 0 ? (
        <span className={ui.muted}>0</span>
      ) : (
        <Link className={ui.above} href={href} prefetch={false} data-mark={n}>
          {n}
        </Link>
      )}
      {all === undefined || all === 0 ? null : <span className={ui.under}>{((n / all) * 100).toFixed(1)}%</span>}
    </td>
  );
}
