import { Contexts, isPersonName } from "./contexts.ts";
import {
  AFTER_PHRASES,
  BEFORE_PHRASES,
  GRAMMATICAL,
  JOINING,
  NEVER_FIRST,
  NEVER_FIRST_WORDS,
  NEVER_LAST,
  NEVER_LAST_WORDS,
  NOUN_AFTER_YAO,
  PLAIN_WORDS,
} from "./grammar.ts";
import { BODIES, isName, PLACES, placesIn } from "./names.ts";
import type { Repeat } from "./repeats.ts";
import { SURNAMES } from "./surnames.ts";
import { defaultMinDocuments, type PhraseTally } from "./tally.ts";

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
  /** Phrases returned at most; 3000 by default. */
  limit?: number;
}

/** A quoted share from which a string is taken for a slogan, whatever stands around it. */
const QUOTED_SHARE = 0.25;
/** Occurrences that must stand free on either side, and how many may have one and the same neighbour. */
const FREE_SHARE = 0.1;
const HARD_SHARE = 0.015;
const SAME_SHARE = 0.6;
/** Fewer different clauses than this among the occurrences are standing sentences, and the string a part of them. */
const CLAUSES_SHARE = 0.02;

/** The phrases of a tally, best first. */
export function rankPhrases(tally: PhraseTally, options: RankOptions = {}): DiscoveredPhrase[] {
  const minDocuments = options.minDocuments ?? defaultMinDocuments(tally.texts);
  const judge = new Judge(tally);
  const rows = new Set(tally.rows.map((row) => row.text));
  const accepted = new Map<string, DiscoveredPhrase>();
  const candidates = tally.repeats
    .filter((repeat) => repeat.documents >= minDocuments && judge.isPhrase(repeat))
    .sort((a, b) => a.text.length - b.text.length);
  const rowParts = new Set([...rows].flatMap((row) => row.split("、")));
  for (const repeat of candidates) {
    if (judge.repeatsAccepted(repeat, accepted, rowParts)) continue;
    const kind = kindOf(repeat, rows);
    const { text, documents, occurrences, quoted } = repeat;
    const order = score(repeat, kind, judge.contexts.of(text).afterPolicyVerb / occurrences);
    accepted.set(text, { phrase: text, aliases: [], kind, documents, occurrences, quoted, score: order });
  }
  for (const { text, documents, occurrences } of tally.rows) {
    if (documents < minDocuments || accepted.has(text) || !judge.isRow(text)) continue;
    const order = documents ** DOCUMENT_POWER * KIND_WEIGHT.row;
    accepted.set(text, { phrase: text, aliases: [], kind: "row", documents, occurrences, quoted: 0, score: order });
  }
  foldVariants(accepted);
  dropParts(accepted);
  return [...accepted.values()]
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))
    .slice(0, options.limit ?? 3000);
}

/** Says of the strings of one tally which of them are phrases. */
class Judge {
  readonly contexts: Contexts;
  readonly #index: ReadonlyMap<string, Repeat>;
  readonly #names: Set<string>;

  constructor(tally: PhraseTally) {
    this.#index = new Map(tally.repeats.map((repeat) => [repeat.text, repeat]));
    this.contexts = new Contexts(tally.repeats);
    this.#names = new Set([...tally.names, ...placesIn(tally.names)]);
    for (const repeat of tally.repeats) {
      if (isPersonName(repeat, this.contexts.of(repeat.text)) && !PLAIN_WORDS.has(repeat.text))
        this.#names.add(repeat.text);
    }
  }

  isPhrase(repeat: Repeat): boolean {
    const { text } = repeat;
    const quoted = isQuoted(repeat);
    if (!hasShape(text, quoted)) return false;
    if (!quoted && !(this.#standsAlone(repeat) && this.#isWhole(text))) return false;
    if (text.includes("、") && !this.isRow(text)) return false;
    if (!quoted && (this.#isPlain(text) || (isClause(repeat) && !text.includes("、")))) return false;
    return !isName(text, this.#names);
  }

  /** Parts that are all names, or all plain, make a list and no slogan. */
  isRow(text: string): boolean {
    const parts = text.split("、");
    if (parts.some((part) => part.includes("等") || part.startsWith("要"))) return false;
    if (parts.every((part) => part.length <= 3 && SURNAMES.has(part.charAt(0)))) return false;
    return !parts.some((part) => this.#isPlain(part) || isName(part, this.#names));
  }

  /** Left and right of it stands now this, now that, and often enough nothing that could be a part of it. */
  #standsAlone(repeat: Repeat): boolean {
    const { clauses, hardLeft, softLeft, sameLeft, hardRight, softRight, sameRight } = repeat;
    const verbs = this.contexts.of(repeat.text).clausesAfterPolicyVerb;
    return (
      clauses >= CLAUSES_SHARE * repeat.occurrences &&
      isFree(clauses, hardLeft, Math.max(softLeft, verbs), sameLeft - verbs) &&
      isFree(clauses, hardRight, softRight, sameRight)
    );
  }

  /** Does not begin or end with a grammatical word that what is left could do without. */
  #isWhole(text: string): boolean {
    const first = text.charAt(0);
    const last = text.charAt(text.length - 1);
    if (NEVER_FIRST.has(first) || NEVER_LAST.has(last)) return false;
    if (first === "要" && !NOUN_AFTER_YAO.has(text.charAt(1))) return false;
    if (NEVER_FIRST_WORDS.some((word) => text.startsWith(word))) return false;
    if (NEVER_LAST_WORDS.some((word) => text.endsWith(word))) return false;
    if (GRAMMATICAL.has(first) && this.#doesWithout(text, text.slice(1), JOINING.has(first))) return false;
    return !(GRAMMATICAL.has(last) && this.#doesWithout(text, text.slice(0, -1), JOINING.has(last)));
  }

  /** The part stands alone, and (unless what it leaves off only joins) does so more often than not. */
  #doesWithout(text: string, part: string, joins: boolean): boolean {
    const repeat = this.#index.get(part);
    if (repeat === undefined || !this.#standsAlone(repeat)) return false;
    return joins || (this.#index.get(text)?.occurrences ?? 0) <= repeat.occurrences / 2;
  }

  /**
   * An accepted phrase, or the first part of a row, with a verb or the like before it: 深入推进 and 推进 add nothing to what
   * they stand before. A verb with one character after it is cut off in the middle of a word.
   */
  repeatsAccepted(
    repeat: Repeat,
    accepted: ReadonlyMap<string, DiscoveredPhrase>,
    rowParts: ReadonlySet<string>,
  ): boolean {
    const { text } = repeat;
    for (let cut = 2; cut <= Math.min(8, text.length - 1); cut++) {
      const before = text.slice(0, cut);
      if (!this.#addsNothing(before)) continue;
      const rest = text.slice(cut);
      if (rest.length === 1 && !isQuoted(repeat)) return true;
      const known = accepted.get(rest);
      if ((known !== undefined && known.documents >= repeat.documents) || rowParts.has(rest)) return true;
    }
    return false;
  }

  #addsNothing(before: string): boolean {
    if (before.startsWith("要") && BEFORE_PHRASES.has(before.slice(1))) return true;
    return BEFORE_PHRASES.has(before) || PLACES.has(before) || this.#names.has(before);
  }

  /** Made of grammatical words, reporting words, posts and names alone. */
  #isPlain(text: string): boolean {
    const reachable = new Uint8Array(text.length + 1);
    reachable[0] = 1;
    for (let start = 0; start < text.length; start++) {
      if (reachable[start] === 0) continue;
      const sign = text.charAt(start);
      if (GRAMMATICAL.has(sign) || sign === "、" || DIGIT.test(sign)) reachable[start + 1] = 1;
      for (let end = start + 2; end <= Math.min(text.length, start + 8); end++) {
        const word = text.slice(start, end);
        if (PLAIN_WORDS.has(word) || PLACES.has(word) || BODIES.has(word) || this.#names.has(word)) reachable[end] = 1;
      }
    }
    return reachable[text.length] === 1;
  }
}

/** Whether a string met in so many clauses begins, or ends, where a word does. */
function isFree(clauses: number, hard: number, soft: number, same: number): boolean {
  const varied = same <= SAME_SHARE * clauses || (same < clauses && clauses <= FEW_CLAUSES && hard + soft >= clauses);
  return varied && hard + soft >= FREE_SHARE * clauses && hard >= Math.floor(HARD_SHARE * clauses);
}

/** In so few clauses one other neighbour is enough, if every one of them is a word of its own. */
const FEW_CLAUSES = 10;

/** A clause printed again, and again as a clause. */
function isClause(repeat: Repeat): boolean {
  return repeat.clauses <= 1 || (repeat.text.length >= SHORTEST_CLAUSE && standsAsClause(repeat));
}

function standsAsClause({ clauses, hardLeft, opened, hardRight }: Repeat): boolean {
  return Math.min(hardLeft - opened, hardRight) >= CLAUSE_SHARE * clauses;
}

const SHORTEST_CLAUSE = 7;
const CLAUSE_SHARE = 0.9;
const DIGIT = /[\d%]/u;

function isQuoted(repeat: Repeat): boolean {
  return repeat.quoted >= 2 && repeat.quoted >= QUOTED_SHARE * repeat.occurrences;
}

/** Figures that count something, at the beginning; any figures at the end. */
const QUANTITY =
  /^[\d.]+[年月日号个名人家项次届万亿元多余吨米公里时分秒岁点条只座位场天周期平千百余度级支所%]|^[\dA-Za-z%+]+$|[\d%]$/u;

function hasShape(text: string, quoted: boolean): boolean {
  if (text.includes("·")) return false;
  if (text.length === 2) return quoted;
  if (!quoted && QUANTITY.test(text)) return false;
  if (/^[\d年月日号%]+$/u.test(text)) return false;
  if (text.includes("、")) {
    const parts = text.split("、");
    return parts.every((part) => part.length === parts[0]?.length && part.length >= 3);
  }
  return true;
}

const FORMULA =
  /^(?:[一二三四五六七八九十百千万两双][个项大条种步])(?=.{2,4}$)|^(?:[一二三四五六七八九十两双][^一二三四五六七八九十两双]){2}$/u;

function kindOf(repeat: Repeat, rows: ReadonlySet<string>): PhraseKind {
  if (rows.has(repeat.text) || repeat.text.includes("、")) return "row";
  if (FORMULA.test(repeat.text)) return "formula";
  return isQuoted(repeat) ? "quoted" : "phrase";
}

const DOCUMENT_POWER = 0.6;
const KIND_WEIGHT: Readonly<Record<PhraseKind, number>> = { quoted: 1.5, formula: 1.5, row: 1.3, phrase: 1 };

/** @param governed share of the occurrences that are the object of a policy verb */
function score(repeat: Repeat, kind: PhraseKind, governed: number): number {
  const { length } = repeat.text;
  const weight = length <= 2 ? 0.6 : length === 3 ? 0.6 : length === 4 ? 1 : 1.15;
  const clause = kind === "phrase" && standsAsClause(repeat) ? 0.5 : 1;
  const policy = kind === "phrase" ? 0.3 + 0.7 * Math.min(1, governed * 4) : 1;
  return repeat.documents ** DOCUMENT_POWER * weight * KIND_WEIGHT[kind] * policy * clause;
}

/** So much more often than with the noun after it must a phrase that is no slogan stand, for the noun to be dropped. */
const FOLD_RATIO = 3;

/** Folds 十四五规划 into 十四五: a slogan, or a far more frequent phrase, followed by a noun that adds nothing. */
function foldVariants(accepted: Map<string, DiscoveredPhrase>): void {
  for (const [text, variant] of accepted) {
    for (let end = text.length - 1; end >= 2; end--) {
      const core = accepted.get(text.slice(0, end));
      if (core === undefined || !AFTER_PHRASES.has(text.slice(end))) continue;
      if (core.kind === "phrase" && core.documents < FOLD_RATIO * variant.documents) continue;
      core.aliases.push(text);
      accepted.delete(text);
      break;
    }
  }
}

/** A part of a longer phrase that seldom stands without it is dropped. */
const PART_SHARE = 0.6;

function dropParts(accepted: Map<string, DiscoveredPhrase>): void {
  const longestFirst = [...accepted.keys()].sort((a, b) => b.length - a.length);
  for (const text of longestFirst) {
    const whole = accepted.get(text);
    if (whole === undefined) continue;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 2; end <= text.length; end++) {
        if (end - start === text.length) continue;
        const part = accepted.get(text.slice(start, end));
        const own = part !== undefined && (part.kind === "quoted" || part.kind === "formula");
        if (part !== undefined && !own && whole.occurrences >= PART_SHARE * part.occurrences)
          accepted.delete(part.phrase);
      }
    }
  }
}
