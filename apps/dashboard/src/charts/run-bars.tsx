import Link from "next/link";
import styles from "./run-bars.module.css";

/** What an import is made up of, one share a severity. */
export interface RunShare {
  key: string;
  label: string;
  /** Name of the colour's token. */
  color: string;
  count: number;
  href: string;
}

/** One import: how dense its findings are, and where they are listed. */
export interface RunRow {
  name: string;
  /** Findings per 1,000 characters. */
  value: number;
  shares: RunShare[];
  /** Findings of all shares. */
  count: number;
  texts: string;
  href: string;
}

/**
 * A bar an import, as long as its findings are dense and cut by severity, so that a single one says something too. Bars and
 * numbers lead to the findings they count.
 */
export function RunBars({ rows, unit }: { rows: RunRow[]; unit: string }) {
  const most = Math.max(...rows.map(({ value }) => value), Number.MIN_VALUE);
  return (
    <div className={styles.runs}>
      <p className={styles.unit}>{unit}</p>
      <ol>
        {rows.map(({ name, value, shares, count, texts, href }) => (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            <span className={styles.track}>
              <span className={styles.bar} style={{ width: `${(value / most) * 100}%` }}>
                {shares
                  .filter((share) => share.count > 0)
                  .map(({ key, label, color, count: own, href: list }) => (
                    <Link
                      key={key}
                      href={list}
                      prefetch={false}
                      tabIndex={-1}
                      aria-label={`${name}: ${label} ${own}`}
                      title={`${label} ${own} · ${texts}`}
                      style={{ flexGrow: own, background: `var(${color})` }}
                      data-mark={own}
                    />
                  ))}
              </span>
            </span>
            {count === 0 ? (
              <span className={styles.value}>0</span>
            ) : (
              <Link
                className={styles.value}
                href={href}
                prefetch={false}
                aria-label={`${name}: ${value.toFixed(1)} ${unit}`}
                data-mark={count}
              >
                {value.toFixed(1)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
