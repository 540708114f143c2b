"use client";

import type { ReactElement, ReactNode } from "react";
import {
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
} from "recharts";
import styles from "./chart.module.css";

interface Props<Row> {
  rows: Row[];
  /** Unit of the numbers, written above the axis. */
  unit: string;
  /** Pixels. */
  height: number;
  /** The name of a row's place on the axis. */
  place: (row: Row) => string;
  /** Draws the name of a place where plain words are not enough. */
  tick?: (tick: XAxisTickContentProps) => ReactElement<SVGElement>;
  /** Whole numbers only on the axis. */
  isCount?: boolean;
  tip: (tip: TooltipContentProps) => ReactNode;
  /** The bars. */
  children: ReactNode;
}

const TICK = { fill: "var(--ink-3)", fontSize: 12 };

/** Axes, grid and tip that every chart of bars stands in. */
export function BarPlot<Row>({ rows, unit, height, place, tick, isCount = false, tip, children }: Props<Row>) {
  return (
    <div className={styles.plot} style={{ height }}>
      <span className={styles.unit}>{unit}</span>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <BarChart
          data={rows}
          margin={{ top: 22, right: 4, bottom: tick === undefined ? 4 : 18, left: 0 }}
          barCategoryGap="22%"
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey={place}
            {...(tick === undefined ? {} : { interval: 0 })}
            tickLine={false}
            axisLine={{ stroke: "var(--line-strong)" }}
            tick={tick ?? TICK}
          />
          <YAxis
            width={34}
            allowDecimals={!isCount}
            tickLine={false}
            axisLine={false}
            domain={[0, "auto"]}
            tick={TICK}
          />
          <Tooltip cursor={{ fill: "var(--ink)", fillOpacity: 0.05 }} isAnimationActive={false} content={tip} />
          {children}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
