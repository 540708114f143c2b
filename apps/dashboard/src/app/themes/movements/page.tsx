import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { type Months, movedPhrases } from "@/server/movements.ts";
import { CountCell } from "@/ui/count-cell.tsx";
import { Empty } from "@/ui/empty.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import { ThemeHead, ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing, pageOf } from "@/view/filters.ts";
import { MOVEMENTS } from "@/view/movements.ts";
import { viewHref } from "@/view/params.ts";
import { listHref, themeHref } from "@/view/places.ts";
import { chanceText, hasChance } from "../heat/movements.tsx";
import styles from "./movements.module.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("movements"))("title") };
}

const PATH = "/themes/movements";

/** All phrases that moved in one way in a period: in it and before it n of N, what was to be expected, and the chance. */
export default async function MovementsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = await loadView(searchParams);
  const [moved, t, heat] = await Promise.all([
    movedPhrases(asked),
    getTranslations("movements"),
    getTranslations("heat"),
  ]);
  const filled = moved?.kinds.find(({ phrases }) => phrases.length > 0)?.movement;
  const view = { ...asked, movement: asked.movement ?? filled ?? MOVEMENTS[0] };
  const unit = view.unit ?? "meetings";
  const lists = narrowing(view);
  const phrases = moved?.kinds.find(({ movement }) => movement === view.movement)?.phrases ?? [];
  const { skip, size } = pageOf(view);
  return (
    <>
      <ThemeHead
        at="heat"
        title={t("title")}
        lead={moved === null ? t("lead") : heat("moved", period(moved.period))}
        view={{ ...lists, unit: view.unit }}
      />
      <ThemeFilters view={view} />
      <ListHead
        path={PATH}
        view={view}
        filters={FILTERS.movements}
        total={{
          count: phrases.length,
          text: t("total", { count: phrases.length, kind: heat(`kinds.${view.movement}`) }),
        }}
        exported="movements"
      >
        <ThemeSwitches path={PATH} view={view} />
      </ListHead>
      {moved === null ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <>
          <nav className={styles.kinds} aria-label={t("kinds")}>
            {moved.kinds.map((kind) => (
              <Link
                key={kind.movement}
                href={viewHref(PATH, { ...view, movement: kind.movement, page: 1 })}
                aria-current={kind.movement === view.movement ? "page" : undefined}
                prefetch={false}
              >
                {heat(`kinds.${kind.movement}`)} {kind.phrases.length}
              </Link>
            ))}
          </nav>
          <p className={styles.about}>{t(`about.${view.movement}`)}</p>
          {phrases.length === 0 ? (
            <p className={ui.muted}>{t("noneOfKind")}</p>
          ) : (
            <div className={ui.tableBox}>
              <table className={ui.table}>
                <thead>
                  <tr>
                    <th scope="col">{heat("phrase")}</th>
                    {(["now", "before", "expected", "chance", "first", "last"] as const).map((column) => (
                      <th key={column} scope="col" className={ui.numeric}>
                        {t(column, { unit })}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {phrases.slice(skip, skip + size).map((row) => {
                    const phrase = String(row.phraseId);
                    const list = (months: Months) => viewHref(listHref(unit), { ...lists, theme: [phrase], ...months });
                    return (
                      <tr key={phrase}>
                        <td className={ui.wide} lang="zh-CN">
                          <Link
                            className={ui.rowLink}
                            href={viewHref(themeHref(phrase), { ...lists, from: null, to: null })}
                            prefetch={false}
                            data-row
                          >
                            {phrase}
                          </Link>
                        </td>
                        <CountCell count={row.n} of={row.N} href={list(moved.period)} />
                        <CountCell count={row.baselineN} of={row.baselineTotal} href={list(moved.before)} />
                        <td className={ui.numeric}>{row.expected === null ? "–" : row.expected.toFixed(1)}</td>
                        <td className={ui.numeric}>{hasChance(row) ? chanceText(row.probability) : "–"}</td>
                        <td className={ui.numeric}>{row.first === null ? "–" : monthText(row.first)}</td>
                        <td className={ui.numeric}>{row.last === null ? "–" : monthText(row.last)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
          )}
          <Pager path={PATH} view={view} total={phrases.length} />
        </>
      )}
    </>
  );
}

function period({ from, to }: Months) {
  return { from: monthText(from), to: monthText(to) };
}
