import { AFTER_PHRASES, BEFORE_PHRASES, GRAMMATICAL, NEVER_FIRST, NEVER_LAST, PLAIN_WORDS } from "./grammar.ts";
import { isName } from "./names.ts";
import type { Repeat } from "./repeats.ts";
import type { PhraseTally } from "./tally.ts";

/** How a phrase showed itself. */
export type PhraseKind = "quoted" | "formula" | "row" | "phrase";

export interface DiscoveredPhrase {
  /** Without quotation marks. */
  phrase: string;
  /** Other printed forms that count for it, quotation marks aside: 十四五规划 under 十四五. */
  aliases: string[];
  kind: PhraseKind;
  /** Texts that print it; paragraphs repeated word for word are read once. */
  documents: number;
  occurrences: number;
  /** Occurrences printed whole in quotation marks. */
  quoted: number;
  /** What the list is ordered by; comparable within one list only. */
  score: number;
}

export interface RankOptions {
  /** Texts a phrase must stand in; by default 2, and one more for each doubling above 64 texts. */
  minDocuments?: number;
  /** Phrases returned at most; 2000 by default. */
  limit?: number;
}

/** A quoted share from which a string is taken for a slogan, whatever stands around it. */
const QUOTED_SHARE = 0.25;
/** Occurrences that must stand free on either side, and how many may have one and the same neighbour. */
const FREE_SHARE = 0.1;
const SAME_SHARE = 0.6;

/** The phrases of a tally, best first. */
export function rankPhrases(tally: PhraseTally, options: RankOptions = {}): DiscoveredPhrase[] {
  const minDocuments = options.minDocuments ?? 2 + Math.max(0, Math.floor(Math.log2(Math.max(1, tally.texts) / 64)));
  const index = new Map(tally.repeats.map((repeat) => [repeat.text, repeat]));
  const names = new Set(tally.names);
  const rows = new Set(tally.rows.map((row) => row.text));
  const accepted = new Map<string, DiscoveredPhrase>();
  const candidates = tally.repeats
    .filter((repeat) => repeat.documents >= minDocuments && isPhrase(repeat, index, names))
    .sort((a, b) => a.text.length - b.text.length);
  for (const repeat of candidates) {
    if (repeatsAccepted(repeat, accepted)) continue;
    const kind = kindOf(repeat, rows);
    accepted.set(repeat.text, {
      phrase: repeat.text,
      aliases: [],
      kind,
      documents: repeat.documents,
      occurrences: repeat.occurrences,
      quoted: repeat.quoted,
      score: score(repeat, kind),
    });
  }
  for (const row of tally.rows) {
    if (row.documents < minDocuments || accepted.has(row.text) || isName(row.text, names)) continue;
    accepted.set(row.text, {
      phrase: row.text,
      aliases: [],
      kind: "row",
      documents: row.documents,
      occurrences: row.occurrences,
      quoted: 0,
      score: row.documents ** DOCUMENT_POWER * 1.3,
    });
  }
  foldVariants(accepted);
  return [...accepted.values()]
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, options.limit ?? 2000);
}

function isPhrase(repeat: Repeat, index: ReadonlyMap<string, Repeat>, names: ReadonlySet<string>): boolean {
  const { text } = repeat;
  const quoted = isQuoted(repeat);
  if (!hasShape(text, quoted)) return false;
  if (!quoted && !(standsAlone(repeat) && isWhole(text, index))) return false;
  if (!quoted && isPlain(text)) return false;
  return !isName(text, names);
}

function isQuoted(repeat: Repeat): boolean {
  return repeat.quoted >= 2 && repeat.quoted >= QUOTED_SHARE * repeat.occurrences;
}

/** Left and right of it stands now this, now that, and often enough nothing that could be a part of it. */
function standsAlone(repeat: Repeat): boolean {
  const { occurrences } = repeat;
  return (
    repeat.sameLeft <= SAME_SHARE * occurrences &&
    repeat.sameRight <= SAME_SHARE * occurrences &&
    repeat.hardLeft + repeat.softLeft >= FREE_SHARE * occurrences &&
    repeat.hardRight + repeat.softRight >= FREE_SHARE * occurrences
  );
}

const DIGITS_AT_AN_END = /^[\dA-Za-z%]|[\d%]$/u;

function hasShape(text: string, quoted: boolean): boolean {
  if (text.includes("·")) return false;
  if (text.length === 2) return quoted;
  if (!quoted && DIGITS_AT_AN_END.test(text)) return false;
  if (/^[\d年月日号%]+$/u.test(text)) return false;
  if (text.includes("、")) {
    const parts = text.split("、");
    return parts.every((part) => part.length === parts[0]?.length && part.length >= 3);
  }
  return true;
}

/** Does not begin or end with a grammatical word that what is left could do without. */
function isWhole(text: string, index: ReadonlyMap<string, Repeat>): boolean {
  const first = text.charAt(0);
  const last = text.charAt(text.length - 1);
  if (NEVER_FIRST.has(first) || NEVER_LAST.has(last)) return false;
  const alone = (part: string) => {
    const repeat = index.get(part);
    return repeat !== undefined && standsAlone(repeat);
  };
  if (GRAMMATICAL.has(first) && alone(text.slice(1))) return false;
  return !(GRAMMATICAL.has(last) && alone(text.slice(0, -1)));
}

/** Made of grammatical words, reporting words and posts alone. */
export function isPlain(text: string): boolean {
  const reachable = new Uint8Array(text.length + 1);
  reachable[0] = 1;
  for (let start = 0; start < text.length; start++) {
    if (reachable[start] === 0) continue;
    if (GRAMMATICAL.has(text.charAt(start)) || /[\d%]/u.test(text.charAt(start))) reachable[start + 1] = 1;
    for (let end = start + 2; end <= Math.min(text.length, start + 8); end++) {
      if (PLAIN_WORDS.has(text.slice(start, end))) reachable[end] = 1;
    }
  }
  return reachable[text.length] === 1;
}

/** An accepted phrase with a verb or the like before it: 深入推进 and 推进 add nothing to what they stand before. */
function repeatsAccepted(repeat: Repeat, accepted: ReadonlyMap<string, DiscoveredPhrase>): boolean {
  const { text } = repeat;
  for (let cut = 2; cut <= Math.min(8, text.length - 2); cut++) {
    if (!BEFORE_PHRASES.has(text.slice(0, cut))) continue;
    const rest = accepted.get(text.slice(cut));
    if (rest !== undefined && rest.documents >= repeat.documents) return true;
  }
  return false;
}

const FORMULA =
  /^(?:[一二三四五六七八九十百千万两双][个项大条种步])(?=.{2,4}$)|^(?:[一二三四五六七八九十两双][^一二三四五六七八九十两双]){2}$/u;

function kindOf(repeat: Repeat, rows: ReadonlySet<string>): PhraseKind {
  if (rows.has(repeat.text) || repeat.text.includes("、")) return "row";
  if (FORMULA.test(repeat.text)) return "formula";
  return isQuoted(repeat) ? "quoted" : "phrase";
}

const DOCUMENT_POWER = 0.6;

function score(repeat: Repeat, kind: PhraseKind): number {
  const { length } = repeat.text;
  const weight = length <= 2 ? 0.6 : length === 3 ? 0.7 : length === 4 ? 1 : 1.15;
  const kindWeight = kind === "phrase" ? 1 : 1.5;
  return repeat.documents ** DOCUMENT_POWER * weight * kindWeight;
}

/** Folds 十四五规划 into 十四五: a quoted slogan or a formula followed by a noun that adds nothing. */
function foldVariants(accepted: Map<string, DiscoveredPhrase>): void {
  for (const [text] of accepted) {
    for (let end = text.length - 1; end >= 2; end--) {
      const core = accepted.get(text.slice(0, end));
      if (core === undefined || core.kind === "phrase" || !AFTER_PHRASES.has(text.slice(end))) continue;
      core.aliases.push(text);
      accepted.delete(text);
      break;
    }
  }
}
