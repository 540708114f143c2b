import { type ThemeRow, themeList, themesByMonth } from "@huiyao/database/questions";
import { DEFAULT_HEAT, type HeatConfig, type HeatRow, heatBoard } from "@huiyao/themes";
import type { View } from "@/view/params.ts";
import { heatMonths } from "./heat-months.ts";
import { record } from "./record.ts";

/** Phrases on one board. */
const ON_BOARD = 40;

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
}

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

/** Heat of the most used phrases over the months of a view. */
export async function heatPage(view: View): Promise<HeatPage> {
  const database = await record();
  const { unit, filter, phrases, totals, board, isLatest } = await heatMonths(view);
  const order = { by: unit, direction: "desc" } as const;
  const list = await themeList(database, { ...phrases, ...board }, order, { skip: 0, size: ON_BOARD });
  const shown = list.rows.filter((row) => row[unit] > 0).map(({ phrase }) => phrase);
  const sums = await themesByMonth(database, shown, { ...filter, ...board });
  const config = heatConfig(view) ?? DEFAULT_HEAT;
  const { months, rows } = heatBoard(
    shown,
    sums.map(({ phrase, ...row }) => ({ ...row, phraseId: phrase })),
    totals,
    { unit, config, ...board },
  );
  return { months, groups: inGroups(rows, list.rows), config, isLatest };
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
