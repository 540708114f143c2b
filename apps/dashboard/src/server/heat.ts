import { themeFilter } from "@huiyao/database/filters";
import { monthTotals, type ThemeRow, themeList, themePeriods, themesByMonth } from "@huiyao/database/questions";
import {
  addMonths,
  baselineFrom,
  DEFAULT_HEAT,
  type HeatConfig,
  type HeatRow,
  heatBoard,
  type Movement,
  monthsOf,
  movements,
  type PhraseMovement,
  type Unit,
} from "@huiyao/themes";
import type { View } from "@/view/params.ts";
import { record } from "./record.ts";

/** Phrases on one board. */
const ON_BOARD = 40;

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
  groups: HeatGroup[];
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
  const phrases = { ...filter, ...(view.group === null ? {} : { group: view.group }) };
  const totals = await monthTotals(database, filter);
  const known = monthsOf(totals.filter((row) => row[unit] > 0));
  const [first, last] = [known[0], known.at(-1)];
  const isLatest = view.from === null && view.to === null && known.length > MONTHS_ON_BOARD;
  const config = heatConfig(view) ?? DEFAULT_HEAT;
  const boardFrom = view.from ?? (isLatest && last !== undefined ? addMonths(last, 1 - MONTHS_ON_BOARD) : first);
  const boardTo = view.to ?? last;
  const to = boardTo ?? null;
  const from = view.from ?? (to === null ? null : addMonths(to, 1 - MOVEMENT_MONTHS));
  const period =
    to !== null && from !== null && from <= to && first !== undefined && from > addMonths(first, 2)
      ? { from, to }
      : null;
  const board = {
    ...(boardFrom === undefined ? {} : { from: boardFrom }),
    ...(boardTo === undefined ? {} : { to: boardTo }),
  };
  const [list, counts] = await Promise.all([
    themeList(database, { ...phrases, ...board }, { by: unit, direction: "desc" }, { skip: 0, size: ON_BOARD }),
    period === null ? [] : themePeriods(database, phrases, { unit, ...period, before: baselineFrom(period) }),
  ]);
  const shown = list.rows.filter((row) => row[unit] > 0).map(({ phrase }) => phrase);
  const sums = await themesByMonth(database, shown, { ...filter, ...board });
  const { months, rows } = heatBoard(
    shown,
    sums.map(({ phrase, ...row }) => ({ ...row, phraseId: phrase })),
    totals,
    { unit, config, ...board },
  );
  const moved =
    period === null
      ? []
      : movements(
          counts.map(({ phrase, ...count }) => ({ ...count, phraseId: phrase })),
          totals,
          { unit, ...period },
        );
  return {
    months,
    groups: inGroups(rows, list.rows),
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

/** Rows by field of policy, those of no known field last. */
function inGroups(rows: readonly HeatRow[], phrases: readonly ThemeRow[]): HeatGroup[] {
  const fieldOf = new Map(phrases.map(({ phrase, group }) => [phrase, group]));
  const groups = new Map<string | null, HeatGroup>();
  for (const row of rows) {
    const phrase = String(row.phraseId);
    const group = fieldOf.get(phrase) ?? null;
    const own = groups.get(group) ?? { group, rows: [] };
    own.rows.push({ ...row, phrase });
    groups.set(group, own);
  }
  return [...groups.values()].sort((a, b) => Number(a.group === null) - Number(b.group === null));
}
