import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Cell } from "@/format/csv.ts";
import styles from "./chart.module.css";
import { CsvButton } from "./csv-button.tsx";

/** A number of the table with the list it stands for. */
export interface LinkedCell {
  value: number;
  href: string;
}

export type TableCell = Cell | LinkedCell;

interface Props {
  /** One sentence that says what the chart shows. */
  summary: string;
  /** Name of the file the numbers are saved under, without extension. */
  file: string;
  columns: string[];
  rows: TableCell[][];
  legend?: { label: string; color: string; href?: string }[];
  children: ReactNode;
}

function isLinked(cell: TableCell): cell is LinkedCell {
  return typeof cell === "object" && cell !== null;
}

/** What every chart stands in: its legend above, below it what it says in words and the same numbers as a table. */
export function ChartFrame({ summary, file, columns, rows, legend, children }: Props) {
  const t = useTranslations("chart");
  const plain = rows.map((row) => row.map((cell) => (isLinked(cell) ? cell.value : cell)));
  return (
    <figure className={styles.frame}>
      {legend === undefined ? null : (
        <ul className={styles.legend}>
          {legend.map(({ label, color, href }) => (
            <li key={label}>
              <span className={styles.swatch} style={{ background: `var(${color})` }} />
              {href === undefined ? label : <Link href={href}>{label}</Link>}
            </li>
          ))}
        </ul>
      )}
      {children}
      <figcaption className={styles.summary}>{summary}</figcaption>
      <details className={styles.data}>
        <summary>{t("table")}</summary>
        <div className={styles.tools}>
          <CsvButton file={file} rows={[columns, ...plain]} />
        </div>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={String(isLinked(row[0] ?? null) ? "" : row[0])}>
                  {row.map((cell, at) => (
                    <td key={columns[at]}>
                      {!isLinked(cell) ? (
                        (cell ?? "–")
                      ) : cell.value === 0 ? (
                        0
                      ) : (
                        <Link href={cell.href} prefetch={false}>
                          {cell.value}
                        </Link>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
