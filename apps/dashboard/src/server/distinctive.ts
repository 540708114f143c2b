import { themeFilter } from "@huiyao/database/filters";
import { storyCharacters, type ThemeFilter, themeMentionCounts } from "@huiyao/database/questions";
import { distinctive, type TextSide } from "@huiyao/themes";
import type { View } from "@/view/params.ts";
import { record } from "./record.ts";

/** Characters either side must have, so that something can be concluded from it. */
export const LEAST_CHARACTERS = 10_000;

export interface DistinctiveRow {
  phrase: string;
  n: number;
  restN: number;
  /** Mentions per 100,000 characters. */
  rate: number;
  restRate: number;
  g2: number;
}

export interface DistinctivePage {
  characters: number;
  restCharacters: number;
  rows: DistinctiveRow[];
  /** False when a side has too little text. */
  isEnough: boolean;
}

/** What the texts of a view say more often than all others; null when the view narrows nothing. */
export async function distinctivePage(view: View): Promise<DistinctivePage | null> {
  const filter = themeFilter(view);
  const { copies, ...narrowed } = filter;
  if (Object.keys(narrowed).length === 0) return null;
  const whole = copies === undefined ? {} : { copies };
  const [target, all] = await Promise.all([sideOf(filter), sideOf(whole)]);
  const rest = {
    characters: all.characters - target.characters,
    mentions: new Map([...all.mentions].map(([phrase, n]) => [phrase, n - (target.mentions.get(phrase) ?? 0)])),
  };
  const found = distinctive(target, rest, { minCharacters: LEAST_CHARACTERS });
  return {
    characters: target.characters,
    restCharacters: rest.characters,
    isEnough: found !== null,
    rows: (found ?? []).map(({ phraseId, ...row }) => ({ phrase: String(phraseId), ...row })),
  };
}

async function sideOf(filter: ThemeFilter): Promise<TextSide & { mentions: Map<string, number> }> {
  const database = await record();
  const [counts, characters] = await Promise.all([
    themeMentionCounts(database, filter),
    storyCharacters(database, filter),
  ]);
  return { characters, mentions: new Map(counts.map(({ phrase, mentions }) => [phrase, mentions])) };
}
