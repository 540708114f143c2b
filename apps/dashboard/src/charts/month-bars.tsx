"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Bar, type BarShapeProps, type TooltipContentProps, type XAxisTickContentProps } from "recharts";
import { BarPlot } from "./bar-plot.tsx";
import styles from "./chart.module.css";
import type { MonthRow, Series } from "./rows.ts";

interface Props {
  rows: MonthRow[];
  series: Series[];
  /** Unit of the numbers, written above the axis. */
  unit: string;
  /** Pixels. */
  height?: number;
}

/** Stacked bars, one a month; each part is a link to the rows it counts. The table beside it serves the keyboard. */
export function MonthBars({ rows, series, unit, height = 260 }: Props) {
  return (
    <BarPlot
      rows={rows}
      unit={unit}
      height={height}
      place={(row) => row.month}
      isCount
      tick={(tick) => <MonthTick {...tick} months={rows.map(({ month }) => month)} />}
      tip={(tip) => <MonthTip {...tip} series={series} />}
    >
      {series.map(({ key, label, color }) => (
        <Bar
          key={key}
          dataKey={(row: MonthRow) => row.marks[key]?.value ?? 0}
          name={label}
          stackId="all"
          maxBarSize={40}
          fill={`var(${color})`}
          isAnimationActive={false}
          shape={(shape: BarShapeProps, index) => (
            <BarLink shape={shape} row={rows[Number(index)]} series={{ key, label, color }} />
          )}
        />
      ))}
    </BarPlot>
  );
}

function BarLink({ shape, row, series }: { shape: BarShapeProps; row: MonthRow | undefined; series: Series }) {
  const mark = row?.marks[series.key];
  const { x, y, width, height } = shape;
  if (row === undefined || mark === undefined || mark.value === 0) return null;
  return (
    <Link
      href={mark.href}
      prefetch={false}
      tabIndex={-1}
      aria-label={`${row.month} ${series.label} ${mark.value}`}
      data-mark={mark.value}
    >
      <rect x={x} y={y} width={width} height={Math.max(0, height - 1)} fill={`var(${series.color})`} />
    </Link>
  );
}

/** The month of the year below each bar that has room, the year below January and below the first. */
/** Pixels a year needs on the axis. */
const YEAR_WIDTH = 36;

function MonthTick({
  x,
  y,
  index,
  payload,
  visibleTicksCount,
  width,
  months,
}: XAxisTickContentProps & { months: string[] }) {
  const [year = "", month = ""] = String(payload.value).split("-");
  const isTurn = index === 0 || month === "01";
  const room = Number(width) / Math.max(1, visibleTicksCount);
  const every = room >= 20 ? 1 : room >= 9 ? 3 : 12;
  const nextTurn = months.findIndex((text, at) => at > index && text.endsWith("-01"));
  const yearsApart = Math.max(1, Math.ceil(YEAR_WIDTH / (12 * room)));
  const yearFits =
    index > 0 ? Number(year) % yearsApart === 0 : nextTurn === -1 || (yearsApart === 1 && nextTurn * room > YEAR_WIDTH);
  const isShown = ((Number(month) - 1) % every === 0 && (yearsApart === 1 || yearFits)) || (index === 0 && room >= 20);
  return (
    <g transform={`translate(${Number(x)},${Number(y) + 8})`} className={styles.tick}>
      {isShown ? (
        <text textAnchor="middle" dy="0.4em">
          {month}
        </text>
      ) : null}
      {isTurn && yearFits ? (
        <text textAnchor="middle" dy="1.75em" className={styles.year}>
          {year}
        </text>
      ) : null}
    </g>
  );
}

function MonthTip({ active, payload, series }: TooltipContentProps & { series: Series[] }) {
  const t = useTranslations("client.chart");
  const row: MonthRow | undefined = payload[0]?.payload;
  if (!active || row === undefined) return null;
  const shown = series.filter(({ key }) => (row.marks[key]?.value ?? 0) > 0);
  const sum = shown.reduce((all, { key }) => all + (row.marks[key]?.value ?? 0), 0);
  return (
    <div className={styles.tip}>
      <p>{row.month}</p>
      <ul>
        {shown.map(({ key, label, color }) => (
          <li key={key}>
            <span className={styles.swatch} style={{ background: `var(${color})` }} />
            <span>{label}</span>
            <b>{row.marks[key]?.value}</b>
          </li>
        ))}
      </ul>
      {row.total !== undefined ? (
        <p>{t("ofAll", { count: row.total.value })}</p>
      ) : shown.length > 1 ? (
        <p>{t("together", { count: sum })}</p>
      ) : shown.length === 0 ? (
        <p>{t("nothing")}</p>
      ) : null}
    </div>
  );
}
