import { monthTotals, themeList, themesByMonth } from "@huiyao/database/questions";
import {
  type HeatRow,
  heatBoard,
  type MonthTotal,
  type Movement,
  movements,
  type PhraseMovement,
} from "@huiyao/themes";
import { addMonths } from "@/format/month.ts";
import type { View } from "@/view/params.ts";
import { coverage, record } from "./record.ts";

/** Phrases on one board, and most that are set side by side. */
const ON_BOARD = 40;
export const MOST_COMPARED = 6;

/** Months in which a phrase is called new, rising or dropped. */
export const MOVEMENT_MONTHS = 3;

export interface HeatGroup {
  /** Field of policy; null for phrases of no known field. */
  group: string | null;
  rows: (HeatRow & { phrase: string })[];
}

export interface HeatPage {
  months: number[];
  totals: MonthTotal[];
  groups: HeatGroup[];
  total: number;
  /** Period the movements are those of; null where there is too little before it. */
  period: { from: number; to: number } | null;
  moved: { movement: Movement; phrases: PhraseMovement[] }[];
}

const SHOWN: Movement[] = ["new", "returned", "rising", "falling", "dropped"];

/** Heat of the most used phrases, or of those asked for, over the months of a view. */
export async function heatPage(view: View): Promise<HeatPage> {
  const database = await record();
  const all = await coverage();
  const period = { ...(view.from === null ? {} : { from: view.from }), ...(view.to === null ? {} : { to: view.to }) };
  const everything = { skip: 0, size: Number.MAX_SAFE_INTEGER };
  const [list, totals] = await Promise.all([
    themeList(database, {}, { by: "meetings", direction: "desc" }, everything),
    monthTotals(database, {}),
  ]);
  const ids = list.rows.map(({ phrase }) => phrase);
  const rows = (await themesByMonth(database, ids, {})).map(({ phrase, ...row }) => ({ ...row, phraseId: phrase }));
  const asked = view.theme.slice(0, MOST_COMPARED);
  const shown =
    asked.length > 0 ? list.rows.filter(({ phrase }) => asked.includes(phrase)) : list.rows.slice(0, ON_BOARD);
  const board = heatBoard(
    shown.map(({ phrase }) => phrase),
    rows,
    totals,
    { unit: "meetings", ...period },
  );
  const groups = new Map<string | null, HeatGroup>();
  for (const [at, row] of board.rows.entries()) {
    const { phrase, group } = shown[at] ?? { phrase: String(row.phraseId), group: null };
    const known = groups.get(group) ?? { group, rows: [] };
    known.rows.push({ ...row, phrase });
    groups.set(group, known);
  }
  const to = view.to ?? all.last;
  const from = to === null ? null : addMonths(to, 1 - MOVEMENT_MONTHS);
  const hasBefore = to !== null && from !== null && all.first !== null && from > addMonths(all.first, 2);
  const moved = hasBefore ? movements(ids, rows, totals, { unit: "meetings", from, to }) : [];
  return {
    months: board.months,
    totals,
    groups: [...groups.values()].sort((a, b) => Number(a.group === null) - Number(b.group === null)),
    total: list.total,
    period: hasBefore ? { from, to } : null,
    moved: SHOWN.map((movement) => ({
      movement,
      phrases: moved
        .filter((row) => row.movement === movement)
        .sort((a, b) => (a.probability ?? 1) - (b.probability ?? 1)),
    })),
  };
}
