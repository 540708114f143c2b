import { latestPosts, PEOPLE_ORDERS, peopleList, unresolvedNames } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { record } from "@/server/record.ts";
import { CountCell } from "@/ui/count-cell.tsx";
import { EmptyList } from "@/ui/empty-list.tsx";
import { PeriodFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import { SortHeader } from "@/ui/sort-header.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, orderOf, pageOf, peopleFilter } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { personHref } from "@/view/places.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

/** Names shown of those that are not settled. */
const UNRESOLVED = 12;

export default async function PeoplePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const order = orderOf(view, PEOPLE_ORDERS);
  const database = await record();
  const [{ rows, total }, unresolved, t, role] = await Promise.all([
    peopleList(database, peopleFilter(view), order, pageOf(view)),
    unresolvedNames(database, { skip: 0, size: UNRESOLVED }),
    getTranslations("people"),
    getTranslations("client.role"),
  ]);
  const posts = await latestPosts(
    database,
    rows.map(({ key }) => key),
  );
  const sorting = { path: "/people", view, order };
  const cell = (key: string, as: "chair" | "speaker" | "observer" | null, count: number) => (
    <CountCell count={count} href={viewHref("/meetings", { person: [key], role: as, from: view.from, to: view.to })} />
  );
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <p className={ui.lead}>{t("lead")}</p>
      </header>
      <PeriodFilters view={view} words={t("words")} />
      <ListHead
        path="/people"
        view={view}
        filters={FILTERS.people}
        total={{ count: total, text: t("total", { count: total }) }}
        exported="people"
      >
        {view.from === null || view.new ? null : (
          <Link className={ui.more} href={viewHref("/people", { ...view, new: true, page: 1 })} prefetch={false}>
            {t("onlyNew")}
          </Link>
        )}
      </ListHead>
      {rows.length === 0 ? (
        <EmptyList title={t("noneTitle")} reason={t("noneReason")} all={{ href: "/people", words: t("showAll") }} />
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                <SortHeader {...sorting} column="name" label={t("name")} />
                <th scope="col">{t("jurisdiction")}</th>
                <th scope="col">{t("post")}</th>
                <SortHeader {...sorting} column="meetings" label={t("meetings")} numeric />
                <SortHeader {...sorting} column="chaired" label={role("chair")} numeric />
                <SortHeader {...sorting} column="spoke" label={role("speaker")} numeric />
                <SortHeader {...sorting} column="observed" label={role("observer")} numeric />
                <SortHeader {...sorting} column="first" label={t("first")} numeric />
                <SortHeader {...sorting} column="last" label={t("last")} numeric />
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <td className={ui.nowrap}>
                    <Link className={ui.rowLink} href={personHref(row.key)} prefetch={false} data-row lang="zh-CN">
                      {row.name}
                    </Link>
                  </td>
                  <td lang="zh-CN">{row.jurisdiction}</td>
                  <td lang="zh-CN">{posts.get(row.key)?.join("、") ?? "–"}</td>
                  {cell(row.key, null, row.meetings)}
                  {cell(row.key, "chair", row.chaired)}
                  {cell(row.key, "speaker", row.spoke)}
                  {cell(row.key, "observer", row.observed)}
                  <td className={ui.numeric}>{row.first === null ? "–" : monthText(row.first)}</td>
                  <td className={ui.numeric}>{row.last === null ? "–" : monthText(row.last)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager path="/people" view={view} total={total} />
      {unresolved.attendances === 0 ? null : (
        <section className={ui.section}>
          <div className={ui.sectionHead}>
            <h2>{t("unresolved")}</h2>
            <Link className={ui.more} href="/people/unresolved" data-mark={unresolved.total}>
              {t("allUnresolved", { count: unresolved.total })}
            </Link>
          </div>
          <p>{t("unresolvedNote", { count: unresolved.attendances, all: unresolved.all })}</p>
          <p lang="zh-CN">
            {unresolved.rows.map(({ name, attendances }) => (
              <span key={name}>
                <Link href={viewHref("/meetings", { unresolved: name })} prefetch={false}>
                  {name}
                </Link>{" "}
                <span className={ui.muted}>{attendances}</span>
                {"　"}
              </span>
            ))}
          </p>
        </section>
      )}
    </>
  );
}
