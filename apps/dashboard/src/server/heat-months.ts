import { themeFilter } from "@huiyao/database/filters";
import { monthTotals } from "@huiyao/database/questions";
import { addMonths, monthsWith, type Unit } from "@huiyao/themes";
import { cache } from "react";
import type { View } from "@/view/params.ts";
import { record } from "./record.ts";

/** Months on a board that no period was chosen for. */
const MONTHS_ON_BOARD = 36;

/** Months in which a phrase is called new, rising or dropped, unless a period was chosen. */
const MOVEMENT_MONTHS = 3;

/** A period of movements needs at least so many months before it. */
const MONTHS_BEFORE = 2;

/**
 * What a view of the heat board asks for: the unit, the filter without its period, the phrases, the months of the board and
 * those that movements are told for (null where the record does not reach back far enough). Asked once a request.
 */
export const heatMonths = cache(async (view: View) => {
  const unit: Unit = view.unit ?? "meetings";
  const { from: _, to: __, undated: ___, ...filter } = themeFilter(view);
  const phrases = { ...filter, ...(view.group === null ? {} : { group: view.group }) };
  const totals = await monthTotals(await record(), filter);
  const known = monthsWith(totals, unit);
  const [first, last] = [known[0], known.at(-1)];
  const isLatest = view.from === null && view.to === null && known.length > MONTHS_ON_BOARD;
  const from = view.from ?? (isLatest && last !== undefined ? addMonths(last, 1 - MONTHS_ON_BOARD) : first);
  const to = view.to ?? last;
  const board = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { unit, filter, phrases, totals, board, isLatest, period: periodOf(view, first, to) };
});

function periodOf(view: View, first: number | undefined, to: number | undefined): { from: number; to: number } | null {
  if (first === undefined || to === undefined) return null;
  const from = view.from ?? addMonths(to, 1 - MOVEMENT_MONTHS);
  return from <= to && from > addMonths(first, MONTHS_BEFORE) ? { from, to } : null;
}
