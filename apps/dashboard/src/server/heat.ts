import { themeFilter } from "@huiyao/database/filters";
import { monthTotals, themeList, themesByMonth } from "@huiyao/database/questions";
import {
  DEFAULT_HEAT,
  type HeatConfig,
  type HeatRow,
  heatBoard,
  type MonthTotal,
  type Movement,
  monthsOf,
  movements,
  type PhraseMovement,
  type Unit,
} from "@huiyao/themes";
import { addMonths } from "@/format/month.ts";
import type { View } from "@/view/params.ts";
import { record } from "./record.ts";

/** Phrases on one board, and most that are set side by side. */
const ON_BOARD = 40;
export const MOST_COMPARED = 6;

/** Months on a board that no period was chosen for. */
const MONTHS_ON_BOARD = 36;

/** Months in which a phrase is called new, rising or dropped, unless a period was chosen. */
const MOVEMENT_MONTHS = 3;

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
  config: HeatConfig;
  /** True when the board shows the latest months of a longer record. */
  isLatest: boolean;
  /** Period the movements are those of; null where there is too little before it. */
  period: { from: number; to: number } | null;
  moved: { movement: Exclude<Movement, "steady">; phrases: PhraseMovement[] }[];
}

const SHOWN: Exclude<Movement, "steady">[] = ["new", "returned", "rising", "falling", "dropped", "dormant"];

/** The cut-points a view asks for; null when it asks for some that do not rise from 0 to 100. */
export function heatConfig({ cuts, least }: View): HeatConfig | null {
  const minimumCount = least === null ? DEFAULT_HEAT.minimumCount : Math.max(0, least);
  if (cuts.length === 0) return { ...DEFAULT_HEAT, minimumCount };
  const [two, three, four, five, six, ...more] = cuts.map((cut) => cut / 100);
  if (two === undefined || three === undefined || four === undefined || five === undefined || six === undefined)
    return null;
  const rises = 0 < two && two < three && three < four && four < five && five < six && six <= 1;
  return rises && more.length === 0 ? { ...DEFAULT_HEAT, minimumCount, cuts: [two, three, four, five, six] } : null;
}

/** Heat of the most used phrases over the months of a view, and what has changed in its period. */
export async function heatPage(view: View): Promise<HeatPage> {
  const database = await record();
  const unit: Unit = view.unit ?? "meetings";
  const { from: _, to: __, undated: ___, ...filter } = themeFilter(view);
  const everything = { skip: 0, size: Number.MAX_SAFE_INTEGER };
  const group = view.group === null ? {} : { group: view.group };
  const [list, totals, sums] = await Promise.all([
    themeList(database, { ...filter, ...group }, { by: unit, direction: "desc" }, everything),
    monthTotals(database, filter),
    themesByMonth(database, null, filter),
  ]);
  const rows = sums.map(({ phrase, ...row }) => ({ ...row, phraseId: phrase }));
  const known = monthsOf(totals.filter((row) => row[unit] > 0));
  const [first, last] = [known[0], known.at(-1)];
  const isLatest = view.from === null && view.to === null && known.length > MONTHS_ON_BOARD;
  const config = heatConfig(view) ?? DEFAULT_HEAT;
  const shown = list.rows.slice(0, ON_BOARD);
  const boardFrom = view.from ?? (isLatest && last !== undefined ? addMonths(last, 1 - MONTHS_ON_BOARD) : first);
  const boardTo = view.to ?? last;
  const board = heatBoard(
    shown.map(({ phrase }) => phrase),
    rows,
    totals,
    {
      unit,
      config,
      ...(boardFrom === undefined ? {} : { from: boardFrom }),
      ...(boardTo === undefined ? {} : { to: boardTo }),
    },
  );
  const groups = new Map<string | null, HeatGroup>();
  for (const [at, row] of board.rows.entries()) {
    const { phrase, group: field } = shown[at] ?? { phrase: String(row.phraseId), group: null };
    const own = groups.get(field) ?? { group: field, rows: [] };
    own.rows.push({ ...row, phrase });
    groups.set(field, own);
  }
  const to = boardTo ?? null;
  const from = view.from ?? (to === null ? null : addMonths(to, 1 - MOVEMENT_MONTHS));
  const period =
    to !== null && from !== null && from <= to && first !== undefined && from > addMonths(first, 2)
      ? { from, to }
      : null;
  const ids = list.rows.map(({ phrase }) => phrase);
  const moved = period === null ? [] : movements(ids, rows, totals, { unit, ...period });
  return {
    months: board.months,
    totals,
    groups: [...groups.values()].sort((a, b) => Number(a.group === null) - Number(b.group === null)),
    total: list.total,
    config,
    isLatest,
    period,
    moved: SHOWN.map((movement) => ({
      movement,
      phrases: moved
        .filter((row) => row.movement === movement)
        .sort((a, b) => (a.probability ?? 1) - (b.probability ?? 1) || b.baselineN - a.baselineN),
    })),
  };
}
