import { Constructions, isHalf } from "./constructions.ts";
import { Contexts, isPersonName } from "./contexts.ts";
import {
  ADMINISTRATIVE,
  BEFORE_PHRASES,
  GRAMMATICAL,
  JOINING,
  NEVER_FIRST,
  NEVER_FIRST_WORDS,
  NEVER_LAST,
  NEVER_LAST_WORDS,
  ONLY_IN_WORDS,
  PLACE_SUFFIXES,
  PLAIN_WORDS,
} from "./grammar.ts";
import { BODIES, isName, namesPerson, PLACES, placesIn } from "./names.ts";
import type { Repeat } from "./repeats.ts";
import {
  hasShape,
  isClause,
  isDouble,
  isFrame,
  isFree,
  isOfKind,
  isQuoted,
  isSureEnough,
  mayEnd,
  SAME_SHARE,
} from "./shape.ts";
import { SURNAMES } from "./surnames.ts";
import type { PhraseTally } from "./tally.ts";

/** Fewer different clauses than this among the occurrences are standing sentences, and the string a part of them. */
const CLAUSES_SHARE = 0.02;
/** What begins a clause less often than this is no word of its own after 在…上. */
const CLAUSE_BEGUN = 0.05;
const DIGIT = /[\d%]/u;
/** What follows the name of a ship, a train or a spacecraft. */
const VESSELS = ["号", "舰", "轮"];

/** Says of the strings of one tally which of them are phrases. */
export class Judge {
  readonly contexts: Contexts;
  readonly #constructions: Constructions;
  readonly #index: ReadonlyMap<string, Repeat>;
  readonly #names: Set<string>;

  constructor(tally: PhraseTally) {
    this.#index = new Map(tally.repeats.map((repeat) => [repeat.text, repeat]));
    this.contexts = new Contexts(tally.repeats);
    this.#constructions = new Constructions(tally.repeats);
    this.#names = new Set([...tally.names, ...placesIn(tally.names)]);
    for (const repeat of tally.repeats) {
      if (isPersonName(repeat, this.contexts.of(repeat.text)) && !PLAIN_WORDS.has(repeat.text))
        this.#names.add(repeat.text);
    }
  }

  isPhrase(repeat: Repeat): boolean {
    const { text } = repeat;
    const quoted = this.isSlogan(repeat);
    if (!hasShape(text, quoted)) return false;
    if (!quoted && !(this.#standsAlone(repeat) && this.#isWhole(text) && isSureEnough(repeat))) return false;
    if (!quoted && (isHalf(text) || this.#constructions.hasPart(repeat) || this.#closesPlace(repeat))) return false;
    if (!quoted && isOfKind(repeat)) return false;
    if (isFrame(text)) return true;
    if (text.includes("、") && !this.isRow(text)) return false;
    if (!quoted && (this.#isPlain(text) || (isClause(repeat) && !text.includes("、")))) return false;
    return !isName(text, this.#names) && !namesPerson(text, this.#names);
  }

  /** Printed in quotation marks, and not as the name of a vessel (“云帆”号). */
  isSlogan(repeat: Repeat): boolean {
    const named = VESSELS.reduce((sum, word) => sum + (this.#index.get(repeat.text + word)?.occurrences ?? 0), 0);
    return isQuoted(repeat) && named < repeat.quoted / 2;
  }

  /** Parts that are all names, or all plain, make a list and no slogan. */
  isRow(text: string): boolean {
    const parts = text.split("、");
    if (parts.some((part) => part.includes("等") || part.startsWith("要"))) return false;
    if (parts.every((part) => part.length <= 3 && SURNAMES.has(part.charAt(0)))) return false;
    return !parts.every((part) => this.#isPlain(part)) && !parts.some((part) => isName(part, this.#names));
  }

  /** Left and right of it stands now this, now that, and often enough nothing that could be a part of it. */
  #standsAlone(repeat: Repeat): boolean {
    const { clauses, hardLeft, softLeft, sameLeft, hardRight, softRight, sameRight } = repeat;
    const verbs = this.contexts.of(repeat.text).clausesAfterPolicyVerb;
    const begun = hardLeft > 0 && sameLeft <= SAME_SHARE * clauses ? hardLeft + verbs : hardLeft;
    return (
      clauses >= CLAUSES_SHARE * repeat.occurrences &&
      isFree(clauses, begun, Math.max(softLeft, verbs), sameLeft - verbs, isDouble(repeat.text) ? 1 : undefined) &&
      isFree(clauses, hardRight, softRight, sameRight) &&
      mayEnd(repeat)
    );
  }

  /** The end of 在…上 with what is done there (上下功夫): what follows the word of place is met without it, and it hardly ever begins a clause. */
  #closesPlace({ text, clauses, hardLeft }: Repeat): boolean {
    return PLACE_SUFFIXES.has(text.charAt(0)) && this.#index.has(text.slice(1)) && hardLeft < CLAUSE_BEGUN * clauses;
  }

  /** Does not begin or end with a grammatical word that what is left could do without. */
  #isWhole(text: string): boolean {
    const first = text.charAt(0);
    const last = text.charAt(text.length - 1);
    if (NEVER_FIRST.has(first) || NEVER_LAST.has(last)) return false;
    if (ONLY_IN_WORDS.get(first)?.includes(text.charAt(1)) === false) return false;
    if (NEVER_FIRST_WORDS.some((word) => text.startsWith(word))) return false;
    if (NEVER_LAST_WORDS.some((word) => text.endsWith(word))) return false;
    if (ADMINISTRATIVE.get(first)?.includes(text.charAt(1)) === false) return false;
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
    accepted: ReadonlyMap<string, { documents: number }>,
    rowParts: ReadonlySet<string>,
  ): boolean {
    const { text } = repeat;
    for (let cut = 2; cut <= Math.min(8, text.length - 1); cut++) {
      const before = text.slice(0, cut);
      if (!this.#addsNothing(before)) continue;
      const rest = text.slice(cut);
      if (rest.length === 1 && BEFORE_PHRASES.has(before) && !this.isSlogan(repeat)) return true;
      const known = accepted.get(rest);
      if ((known !== undefined && known.documents >= repeat.documents) || rowParts.has(rest)) return true;
    }
    return false;
  }

  #addsNothing(before: string): boolean {
    if (before.startsWith("要") && BEFORE_PHRASES.has(before.slice(1))) return true;
    return BEFORE_PHRASES.has(before) || this.#names.has(before);
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
