import Link from "next/link";
import styles from "./bar-list.module.css";

export interface BarRow {
  key: string;
  label: string;
  /** Page of the thing itself. */
  href: string;
  value: number;
  /** The rows that the number counts. */
  listHref: string;
  /** What else there is to say of the number, below the label. */
  note?: string;
}

/** Names with bars as long as their numbers; the bar and the number lead to the rows counted. */
export function BarList({ rows, describe }: { rows: BarRow[]; describe: (row: BarRow) => string }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <ol className={styles.list} lang="zh-CN">
      {rows.map((row) => (
        <li key={row.key}>
          <Link className={styles.label} href={row.href} prefetch={false} title={row.label}>
            {row.label}
            {row.note === undefined ? null : <small>{row.note}</small>}
          </Link>
          <span className={styles.track}>
            <Link
              href={row.listHref}
              prefetch={false}
              tabIndex={-1}
              aria-label={describe(row)}
              style={{ width: `${(row.value / most) * 100}%` }}
              data-mark={row.value}
            />
          </span>
          <Link className={styles.value} href={row.listHref} prefetch={false} aria-label={describe(row)}>
            {row.value}
          </Link>
        </li>
      ))}
    </ol>
  );
}
