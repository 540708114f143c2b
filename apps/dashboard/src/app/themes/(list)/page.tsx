import { themeFilter, themeListFilter } from "@huiyao/database/filters";
import { monthTotals, THEME_ORDERS, themeList } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { record } from "@/server/record.ts";
import { CountCell } from "@/ui/count-cell.tsx";
import { EmptyList } from "@/ui/empty-list.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import { groupKey } from "@/ui/phrase-words.ts";
import { SortHeader } from "@/ui/sort-header.tsx";
import { ThemeHead, ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing, orderOf, pageOf } from "@/view/filters.ts";
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
      <ListHead
        path={PATH}
        view={view}
        filters={FILTERS.themes}
        total={{ count: total, text: t("total", { count: total }) }}
        exported="themes"
      >
        <ThemeSwitches path={PATH} view={view} hasUnit={false} />
      </ListHead>
      <p className={ui.muted}>{t("ofAll", { meetings, articles })}</p>
      {rows.length === 0 ? (
        <EmptyList title={t("noneTitle")} reason={t("noneReason")} all={{ href: PATH, words: t("showAll") }} />
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
                    <CountCell count={row.meetings} of={meetings} href={viewHref("/meetings", lists)} />
                    <CountCell count={row.articles} of={articles} href={viewHref("/themes/stories", lists)} />
                    <CountCell count={row.mentions} href={viewHref(linesHref(row.phrase), narrowed)} />
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
