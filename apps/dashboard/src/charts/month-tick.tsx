"use client";

import type { XAxisTickContentProps } from "recharts";
import styles from "./chart.module.css";

/** The month of the year below each mark that has room, the year below January and below the first. */
export function MonthTick({
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
  const yearFits = index > 0 || nextTurn === -1 || nextTurn * room > 36;
  const isShown = (Number(month) - 1) % every === 0 || (index === 0 && room >= 20);
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
