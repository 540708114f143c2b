"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import styles from "./chart.module.css";
import { MonthTick } from "./month-tick.tsx";
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
  /** Pixels. */
  height: number;
}

const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;

/** One line a series over the months, as shares; each point is a link to the rows it counts. */
export function MonthLines({ rows, series, unit, height }: Props) {
  const months = rows.map(({ month }) => month);
  return (
    <div className={styles.plot} style={{ height }}>
      <span className={styles.unit}>{unit}</span>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <LineChart data={rows} margin={{ top: 22, right: 12, bottom: 18, left: 0 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="month"
            interval={0}
            tickLine={false}
            axisLine={{ stroke: "var(--line-strong)" }}
            tick={(tick) => <MonthTick {...tick} months={months} />}
          />
          <YAxis
            width={44}
            tickLine={false}
            axisLine={false}
            domain={[0, "auto"]}
            tickFormatter={percent}
            tick={{ fill: "var(--ink-3)", fontSize: 12 }}
          />
          <Tooltip isAnimationActive={false} content={(tip) => <ShareTip {...tip} series={series} />} />
          {series.map(({ key, label, color }) => (
            <Line
              key={key}
              dataKey={(row: ShareRow) => row.marks[key]?.share ?? null}
              name={label}
              stroke={`var(${color})`}
              strokeWidth={2}
              isAnimationActive={false}
              activeDot={false}
              dot={(dot: DotItemDotProps) => (
                <DotLink key={dot.index} dot={dot} row={rows[dot.index]} series={{ key, label, color }} />
              )}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function DotLink({ dot, row, series }: { dot: DotItemDotProps; row: ShareRow | undefined; series: Series }) {
  const mark = row?.marks[series.key];
  if (row === undefined || mark === undefined || mark.value === 0 || dot.cx === undefined || dot.cy === undefined)
    return null;
  return (
    <Link
      href={mark.href}
      prefetch={false}
      tabIndex={-1}
      aria-label={`${row.month} ${series.label} ${mark.value} / ${row.all}`}
      data-mark={mark.value}
    >
      <circle cx={dot.cx} cy={dot.cy} r={9} fill="transparent" />
      <circle cx={dot.cx} cy={dot.cy} r={3.5} fill={`var(${series.color})`} />
    </Link>
  );
}

function ShareTip({ active, payload, series }: TooltipContentProps & { series: Series[] }) {
  const t = useTranslations("client.chart");
  const row: ShareRow | undefined = payload[0]?.payload;
  if (!active || row === undefined) return null;
  return (
    <div className={styles.tip}>
      <p>{row.month}</p>
      <ul>
        {series.map(({ key, label, color }) => {
          const mark = row.marks[key];
          return mark === undefined ? null : (
            <li key={key}>
              <span className={styles.swatch} style={{ background: `var(${color})` }} />
              <span>{label}</span>
              <b>
                {mark.value} / {row.all} · {percent(mark.share)}
              </b>
            </li>
          );
        })}
      </ul>
      {row.all === 0 ? <p>{t("nothing")}</p> : null}
    </div>
  );
}
