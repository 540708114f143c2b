import { storyFilter } from "@huiyao/database/filters";
import { STORY_ORDERS, storyList } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { Fragment } from "react";
import { whenText } from "@/format/day.ts";
import { record } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { ThemeFilters, themeChoices } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import { SortHeader } from "@/ui/sort-header.tsx";
import { ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, orderOf, pageOf } from "@/view/filters.ts";
import { meetingHref, textHref } from "@/view/places.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories"))("title") };
}

const PATH = "/themes/stories";

/** The stories behind a number: those that use the phrases of the address. */
export default async function StoriesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const order = orderOf(view, STORY_ORDERS);
  const [{ rows, total }, offered, t, locale] = await Promise.all([
    storyList(await record(), storyFilter(view), order, pageOf(view)),
    themeChoices(view),
    getTranslations("stories"),
    getLocale(),
  ]);
  const sorting = { path: PATH, view, order };
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
      </header>
      <ThemeFilters view={view} offered={offered} />
      <ListHead
        path={PATH}
        view={view}
        filters={FILTERS.stories}
        total={{ count: total, text: t("total", { count: total }) }}
        exported="stories"
      >
        <ThemeSwitches path={PATH} view={view} hasUnit={false} />
      </ListHead>
      {rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                <SortHeader {...sorting} column="day" label={t("day")} />
                <SortHeader {...sorting} column="headline" label={t("headline")} />
                <SortHeader {...sorting} column="outlet" label={t("outlet")} />
                <th scope="col">{t("meetings")}</th>
                <SortHeader {...sorting} column="characters" label={t("characters")} numeric />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <td className={ui.nowrap}>{whenText(row, locale) ?? t("noDay")}</td>
                  <td className={ui.wide} lang="zh-CN">
                    <Link
                      className={ui.rowLink}
                      href={textHref(row.textKey, { start: row.start })}
                      prefetch={false}
                      data-row
                    >
                      {row.headline ?? t("noHeadline")}
                    </Link>
                    {row.isCopy ? <span className={ui.under}>{t("copy")}</span> : null}
                  </td>
                  <td lang="zh-CN">{row.outlet ?? "–"}</td>
                  <td lang="zh-CN">
                    {row.meetings.map(({ key, name }, index) => (
                      <Fragment key={key}>
                        {index === 0 ? null : "、"}
                        <Link className={ui.above} href={meetingHref(key)} prefetch={false}>
                          {name}
                        </Link>
                      </Fragment>
                    ))}
                  </td>
                  <td className={ui.numeric}>{row.characters}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager path={PATH} view={view} total={total} />
    </>
  );
}
