import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { distinctivePage, LEAST_CHARACTERS } from "@/server/distinctive.ts";
import { Empty } from "@/ui/empty.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { ThemeHead, ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { linesHref, themeHref } from "@/view/places.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("distinctive"))("title") };
}

const PATH = "/themes/distinctive";

/** What the texts of a body, a period or a newspaper say more often than all the rest. */
export default async function DistinctivePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const [page, t] = await Promise.all([distinctivePage(view), getTranslations("distinctive")]);
  const narrowed = narrowing(view);
  return (
    <>
      <ThemeHead at="distinctive" title={t("title")} lead={t("lead", { least: LEAST_CHARACTERS })} view={narrowed} />
      <ThemeFilters view={view} />
      <ListHead path={PATH} view={view} filters={FILTERS.distinctive} exported="distinctive">
        <ThemeSwitches path={PATH} view={view} hasUnit={false} />
      </ListHead>
      {page === null ? (
        <Empty title={t("askTitle")} reason={t("askReason")} />
      ) : !page.isEnough ? (
        <Empty
          title={t("littleTitle")}
          reason={t("littleReason", { here: page.characters, rest: page.restCharacters, least: LEAST_CHARACTERS })}
        />
      ) : page.rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <>
          <p className={ui.muted}>{t("sides", { here: page.characters, rest: page.restCharacters })}</p>
          <div className={ui.tableBox}>
            <table className={ui.table}>
              <thead>
                <tr>
                  {(["phrase", "n", "rate", "restN", "restRate", "g2"] as const).map((column) => (
                    <th key={column} scope="col" className={column === "phrase" ? undefined : ui.numeric}>
                      {t(column)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {page.rows.map((row) => (
                  <tr key={row.phrase}>
                    <td className={ui.wide} lang="zh-CN">
                      <Link
                        className={ui.rowLink}
                        href={viewHref(themeHref(row.phrase), narrowed)}
                        prefetch={false}
                        data-row
                      >
                        {row.phrase}
                      </Link>
                    </td>
                    <td className={ui.numeric}>
                      <Link
                        className={ui.above}
                        href={viewHref(linesHref(row.phrase), narrowed)}
                        prefetch={false}
                        data-mark={row.n}
                      >
                        {row.n}
                      </Link>
                    </td>
                    <td className={ui.numeric}>{row.rate.toFixed(1)}</td>
                    <td className={ui.numeric}>{row.restN}</td>
                    <td className={ui.numeric}>{row.restRate.toFixed(1)}</td>
                    <td className={ui.numeric}>{row.g2.toFixed(1)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}
