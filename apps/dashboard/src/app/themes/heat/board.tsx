import { HEAT_STEPS } from "@huiyao/themes";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { monthText } from "@/format/month.ts";
import type { HeatPage } from "@/server/heat.ts";
import { groupKey } from "@/ui/phrase-words.ts";
import { narrowing } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import { listHref, themeHref } from "@/view/places.ts";
import { ArrowKeys } from "./arrow-keys.tsx";
import styles from "./heat.module.css";

/** Phrase by month: the step as its character and its colour; each cell leads to the meetings or stories it counts. */
export function Board({ page, view }: { page: HeatPage; view: View }) {
  const t = useTranslations("heat");
  const group = useTranslations("heat.groups");
  const unit = view.unit ?? "meetings";
  const list = listHref(unit);
  const lists = { ...narrowing(view), undated: false };
  const whole = { from: page.months[0] ?? null, to: page.months.at(-1) ?? null };
  const years = new Map<number, number>();
  for (const month of page.months) years.set(Math.floor(month / 100), (years.get(Math.floor(month / 100)) ?? 0) + 1);
  return (
    <ArrowKeys>
      <table className={styles.board}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t("phrase")}
            </th>
            {[...years].map(([year, span]) => (
              <th key={year} colSpan={span} scope="colgroup">
                {year}
              </th>
            ))}
            <th rowSpan={2} scope="col">
              {t("sum")}
            </th>
          </tr>
          <tr>
            {page.months.map((month) => (
              <th key={month} scope="col">
                {monthText(month).slice(5)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.groups.map(({ group: name, rows }) => (
            <Fragment key={name ?? ""}>
              {page.groups.length === 1 && name === null ? null : (
                <tr className={styles.group}>
                  <th colSpan={page.months.length + 2} scope="rowgroup">
                    <span>{group(groupKey(name))}</span>
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.phrase}>
                  <th scope="row" lang="zh-CN">
                    <Link
                      href={viewHref(themeHref(row.phrase), { ...lists, unit: view.unit })}
                      prefetch={false}
                      data-row
                      title={row.phrase}
                    >
                      {row.phrase}
                    </Link>
                  </th>
                  {row.cells.map((cell) => {
                    const label = t("cell", {
                      phrase: row.phrase,
                      month: monthText(cell.month),
                      n: cell.n,
                      N: cell.N,
                      low: percent(cell.low),
                      high: percent(cell.high),
                      unit,
                    });
                    return (
                      <td
                        key={cell.month}
                        className={styles.step}
                        data-step={cell.step ?? 0}
                        data-thin={cell.thin || undefined}
                      >
                        {cell.n === 0 ? null : (
                          <Link
                            href={viewHref(list, { ...lists, theme: [row.phrase], from: cell.month, to: cell.month })}
                            prefetch={false}
                            tabIndex={-1}
                            title={label}
                            data-mark={cell.n}
                          >
                            {HEAT_STEPS[cell.step ?? 0]}
                          </Link>
                        )}
                      </td>
                    );
                  })}
                  <td className={styles.sum}>
                    <Link
                      href={viewHref(list, { ...lists, ...whole, theme: [row.phrase] })}
                      prefetch={false}
                      title={t("ofAll", { n: row.n, N: row.N, unit })}
                      data-mark={row.n}
                    >
                      {row.n}
                    </Link>
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </ArrowKeys>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}
