"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Bar, type BarShapeProps, type TooltipContentProps } from "recharts";
import { BarPlot } from "./bar-plot.tsx";
import styles from "./chart.module.css";

/** One import: how dense its findings are, how many there are, and where they are listed. */
export interface RunRow {
  label: string;
  name: string;
  value: number;
  count: number;
  texts: number;
  href: string;
}

/** A bar an import; each leads to the findings it counts. The table beside it serves the keyboard. */
export function RunBars({ rows, unit }: { rows: RunRow[]; unit: string }) {
  return (
    <BarPlot
      rows={rows}
      unit={unit}
      height={200}
      place={(row) => row.label}
      tip={(tip) => <RunTip {...tip} unit={unit} />}
    >
      <Bar
        dataKey="value"
        maxBarSize={40}
        isAnimationActive={false}
        shape={(shape: BarShapeProps, index) => <RunLink shape={shape} row={rows[Number(index)]} />}
      />
    </BarPlot>
  );
}

function RunLink({ shape, row }: { shape: BarShapeProps; row: RunRow | undefined }) {
  const { x, y, width, height } = shape;
  if (row === undefined || row.count === 0) return null;
  return (
    <Link href={row.href} prefetch={false} tabIndex={-1} aria-label={`${row.name} ${row.count}`} data-mark={row.count}>
      <rect x={x} y={y} width={width} height={height} fill="var(--accent)" />
    </Link>
  );
}

function RunTip({ active, payload, unit }: TooltipContentProps & { unit: string }) {
  const t = useTranslations("client.chart");
  const row: RunRow | undefined = payload[0]?.payload;
  if (!active || row === undefined) return null;
  return (
    <div className={styles.tip}>
      <p>{row.name}</p>
      <ul>
        <li>
          <span>{unit}</span>
          <b>{row.value.toFixed(2)}</b>
        </li>
        <li>
          <span>{t("ofTexts", { texts: row.texts })}</span>
          <b>{row.count}</b>
        </li>
      </ul>
    </div>
  );
}
