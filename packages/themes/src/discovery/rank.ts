import type { DiscoveredPhrase, PhraseKind } from "./discovered-phrase.ts";
import { Judge } from "./judge.ts";
import type { Repeat } from "./repeats.ts";
import { isAttributive, isDouble, isFrame, standsAsClause } from "./shape.ts";
import { defaultMinDocuments, type PhraseTally } from "./tally.ts";
import { dropBeginnings, dropParts, foldVariants } from "./variants.ts";

export interface RankOptions {
  /** Texts a phrase must stand in; by default 2, and one more for each doubling above 16 texts. */
  minDocuments?: number;
  /** Phrases returned at most; 3000 by default. */
  limit?: number;
}

/** The phrases of a tally, best first. */
export function rankPhrases(tally: PhraseTally, options: RankOptions = {}): DiscoveredPhrase[] {
  const minDocuments = options.minDocuments ?? defaultMinDocuments(tally.texts);
  const judge = new Judge(tally);
  const rows = new Set(tally.rows.map((row) => row.text));
  const accepted = new Map<string, DiscoveredPhrase>();
  const candidates = tally.repeats
    .filter((repeat) => repeat.documents >= minDocuments && judge.isPhrase(repeat))
    .sort((a, b) => a.text.length - b.text.length);
  const attributive = new Set<string>();
  const rowParts = new Set([...rows].flatMap((row) => row.split("、")));
  for (const repeat of candidates) {
    if (judge.repeatsAccepted(repeat, accepted, rowParts)) continue;
    const kind = kindOf(repeat, rows, judge.isSlogan(repeat));
    if (kind === "phrase" && isAttributive(repeat)) attributive.add(repeat.text);
    const { text, documents, occurrences, quoted } = repeat;
    const order = score(repeat, kind, judge.contexts.of(text).afterPolicyVerb / occurrences);
    accepted.set(text, { phrase: text, aliases: [], kind, documents, occurrences, quoted, score: order });
  }
  for (const { text, documents, occurrences, clauses } of tally.rows) {
    if (documents < minDocuments || accepted.has(text) || !judge.isRow(text)) continue;
    const standing = clauses <= 1 && occurrences >= STANDING ? 0.5 : 1;
    const order = documents ** DOCUMENT_POWER * KIND_WEIGHT.row * standing;
    accepted.set(text, { phrase: text, aliases: [], kind: "row", documents, occurrences, quoted: 0, score: order });
  }
  foldVariants(accepted, attributive);
  dropParts(accepted);
  dropBeginnings(accepted, attributive);
  return [...accepted.values()]
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, options.limit ?? 3000);
}

/** 四个意识, 三大攻坚战, 两学一做. One of something is no formula: 一个缩影. */
const FORMULA =
  /^(?:[二三四五六七八九十百千万两双][个项大条种步])(?=.{2,4}$)|^(?:[一二三四五六七八九十两双][^一二三四五六七八九十两双]){2}$/u;

function kindOf(repeat: Repeat, rows: ReadonlySet<string>, isSlogan: boolean): PhraseKind {
  if (rows.has(repeat.text) || repeat.text.includes("、")) return "row";
  if (FORMULA.test(repeat.text) || isDouble(repeat.text)) return "formula";
  return isSlogan ? "quoted" : "phrase";
}

/** A row printed so often, and always in the same clause, is a standing sentence. */
const STANDING = 5;
const DOCUMENT_POWER = 0.6;
const KIND_WEIGHT: Readonly<Record<PhraseKind, number>> = { quoted: 1.5, formula: 1.5, row: 1.3, phrase: 1 };

/** @param governed share of the occurrences that are the object of a policy verb */
function score(repeat: Repeat, kind: PhraseKind, governed: number): number {
  const { length } = repeat.text;
  const weight = length <= 2 ? 0.6 : length === 3 ? 0.6 : length === 4 ? 1 : 1.15;
  const clause = kind === "phrase" && standsAsClause(repeat) ? 0.5 : 1;
  const policy = kind === "phrase" && !isFrame(repeat.text) ? 0.3 + 0.7 * Math.min(1, governed * 4) : 1;
  return repeat.documents ** DOCUMENT_POWER * weight * KIND_WEIGHT[kind] * policy * clause;
}
