import { themePeriods } from "@huiyao/database/questions";
import { addMonths, baselineFrom, movements, type PhraseMovement } from "@huiyao/themes";
import { MOVEMENTS } from "@/view/movements.ts";
import type { View } from "@/view/params.ts";
import { heatMonths } from "./heat-months.ts";
import { record } from "./record.ts";

/** Months from one to another, both included. */
export interface Months {
  from: number;
  to: number;
}

export interface Moved {
  period: Months;
  /** What the period is compared with. */
  before: Months;
  kinds: { movement: (typeof MOVEMENTS)[number]; phrases: PhraseMovement[] }[];
}

/** What has changed in the period of a view, the least likely by chance first; null where there is too little before it. */
export async function movedPhrases(view: View): Promise<Moved | null> {
  const { unit, phrases, totals, period } = await heatMonths(view);
  if (period === null) return null;
  const before = { from: baselineFrom(period), to: addMonths(period.from, -1) };
  const counts = await themePeriods(await record(), phrases, { unit, ...period, before: before.from });
  const moved = movements(
    counts.map(({ phrase, ...count }) => ({ ...count, phraseId: phrase })),
    totals,
    { unit, ...period },
  );
  const kinds = MOVEMENTS.map((movement) => ({
    movement,
    phrases: moved.filter((row) => row.movement === movement).sort(leastLikelyFirst),
  }));
  return { period, before, kinds };
}

function leastLikelyFirst(a: PhraseMovement, b: PhraseMovement): number {
  return (
    (a.probability ?? 1) - (b.probability ?? 1) ||
    b.baselineN - a.baselineN ||
    b.n - a.n ||
    (b.last ?? 0) - (a.last ?? 0) ||
    (String(a.phraseId) < String(b.phraseId) ? -1 : 1)
  );
}
