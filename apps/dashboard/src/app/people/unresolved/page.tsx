import { unresolvedNames } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { record } from "@/server/record.ts";
import { CountCell } from "@/ui/count-cell.tsx";
import { Empty } from "@/ui/empty.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, pageOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";

const PATH = "/people/unresolved";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("unresolved"))("title") };
}

/** Names of whom it is not settled which person they mean, most frequent first. */
export default async function UnresolvedPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const [{ rows, total, attendances, all }, t] = await Promise.all([
    unresolvedNames(await record(), pageOf(view)),
    getTranslations("unresolved"),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <Link className={ui.more} href="/people">
          {t("toPeople")}
        </Link>
        <p className={ui.lead}>{t("lead", { count: attendances, all })}</p>
      </header>
      <ListHead
        path={PATH}
        view={view}
        filters={FILTERS.unresolved}
        total={{ count: total, text: t("total", { count: total }) }}
      />
      {rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t("name")}</th>
                <th scope="col" className={ui.numeric}>
                  {t("attendances")}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, attendances: count }) => {
                const href = viewHref("/meetings", { unresolved: name });
                return (
                  <tr key={name}>
                    <td>
                      <Link className={ui.rowLink} href={href} prefetch={false} data-row lang="zh-CN">
                        {name}
                      </Link>
                    </td>
                    <CountCell count={count} href={href} />
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
