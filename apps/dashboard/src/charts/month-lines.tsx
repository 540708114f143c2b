import Link from "next/link";
import styles from "./month-lines.module.css";
import type { Series } from "./rows.ts";

/** One month: of `all`, how many each series has, with the list behind it. A series without a mark has no line there. */
export interface ShareRow {
  /** `2025-01` */
  month: string;
  all: number;
  marks: Record<string, { value: number; share: number; href: string }>;
}

interface Props {
  rows: ShareRow[];
  series: Series[];
  /** What the axis measures, written above it. */
  unit: string;
}

/** Round steps of the axis; the smallest that is enough for four of them is taken. */
const STEPS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25];

/** Month names that fit below the axis, and the steps between those named, so that they are the same ones each year. */
const MONTHS_NAMED = 24;
const MONTH_STEPS = [1, 3, 6];

/** In more months than this the points of a line would hide it: they are drawn no larger than the line is wide. */
const DENSE = 60;

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

/** One line a series over the months, as shares; each point is a link to the rows it counts. Needs no script. */
export function MonthLines({ rows, series, unit }: Props) {
  const most = Math.max(0, ...rows.flatMap(({ marks }) => Object.values(marks).map(({ share }) => share)));
  const step = STEPS.find((size) => size * 4 >= most) ?? 0.25;
  const top = step * Math.max(1, Math.ceil(most / step));
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
  const left = (at: number) => ((at + 0.5) / rows.length) * 100;
  const height = (share: number) => (1 - share / top) * 100;
  const every = MONTH_STEPS.find((step) => step * MONTHS_NAMED >= rows.length) ?? 12;
  const named = rows.flatMap(({ month }, at) => (isOfStep(month, every) ? [{ month, at }] : []));
  return (
    <div className={styles.plot} data-dense={rows.length > DENSE || undefined}>
      <span className={styles.unit}>{unit}</span>
      <div className={styles.area}>
        {ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ top: `${height(tick)}%` }}>
            {percent(tick)}
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {series.map(({ key, color }) => (
            <path
              key={key}
              d={pathOf(
                rows
                  .map(({ marks }) => marks[key]?.share ?? null)
                  .map((share) => (share === null ? null : height(share))),
                left,
              )}
              stroke={`var(${color})`}
            />
          ))}
        </svg>
        {series.map(({ key, label, color }) =>
          rows.map(({ month, all, marks }, at) => {
            const mark = marks[key];
            if (mark === undefined || mark.value === 0) return null;
            const text = `${month} ${label} ${mark.value} / ${all} · ${percent(mark.share)}`;
            return (
              <Link
                key={`${key} ${month}`}
                className={styles.point}
                href={mark.href}
                prefetch={false}
                tabIndex={-1}
                title={text}
                aria-label={text}
                style={{ left: `${left(at)}%`, top: `${height(mark.share)}%`, color: `var(${color})` }}
                data-mark={mark.value}
              />
            );
          }),
        )}
        {named.map(({ month, at }, index) => (
          <span
            key={month}
            className={styles.month}
            data-minor={((index > 0 || every === 12) && !isOfStep(month, 2 * every)) || undefined}
            style={{ left: `${left(at)}%` }}
          >
            {index === 0 || month.endsWith("-01") ? <b>{month.slice(0, 4)}</b> : null}
            {month.slice(5)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** True for `2025-01` and every so many months from there. */
function isOfStep(month: string, step: number): boolean {
  return (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) % step === 0;
}

/** A line through the points, broken where there is none. */
function pathOf(heights: readonly (number | null)[], left: (at: number) => number): string {
  return heights
    .map((y, at) => {
      if (y === null) return "";
      const isStart = at === 0 || heights[at - 1] === null;
      return `${isStart ? "M" : "L"}${left(at).toFixed(3)} ${y.toFixed(3)}`;
    })
    .join("");
}
