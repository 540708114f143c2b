import type { Repeat } from "./repeats.ts";

/** A quoted share from which a string is taken for a slogan, whatever stands around it. */
const QUOTED_SHARE = 0.25;
/** Occurrences that must stand free on either side, and how many may have one and the same neighbour. */
const FREE_SHARE = 0.1;
const HARD_SHARE = 0.015;
export const SAME_SHARE = 0.6;
/** Whether a string met in so many clauses begins, or ends, where a word does. */
export function isFree(clauses: number, hard: number, soft: number, same: number, most = SAME_SHARE): boolean {
  const varied = same <= most * clauses || (same < clauses && clauses <= FEW_CLAUSES && hard + soft >= clauses);
  return varied && hard + soft >= FREE_SHARE * clauses && hard >= Math.floor(HARD_SHARE * clauses);
}

/** What never once ends a clause, in more than a few, wants a word after it; a row may want no more than 的. */
export function mayEnd({ text, clauses, hardRight, joinedRight }: Repeat): boolean {
  if (hardRight > 0 || clauses <= FEW_CLAUSES) return true;
  return text.includes("、") && joinedRight >= JOINED_SHARE * clauses;
}

const JOINED_SHARE = 0.2;

/** In so few clauses one other neighbour is enough, if every one of them is a word of its own. */
const FEW_CLAUSES = 10;

/** Three characters are easily the end of one word and the beginning of another: they must stand free more often. */
export function isSureEnough({ text, clauses, hardLeft, softLeft, hardRight, softRight }: Repeat): boolean {
  if (text.length > 3 || isDouble(text)) return true;
  const sure = (hard: number, soft: number) => hard > 0 && hard + soft >= SURE_SHARE * clauses;
  return sure(hardLeft, softLeft) && sure(hardRight, softRight);
}

const SURE_SHARE = 0.3;

/** A clause printed again, and again as a clause. */
export function isClause(repeat: Repeat): boolean {
  return repeat.clauses <= 1 || (repeat.text.length >= SHORTEST_CLAUSE && standsAsClause(repeat));
}

export function standsAsClause({ clauses, hardLeft, opened, hardRight }: Repeat): boolean {
  return Math.min(hardLeft - opened, hardRight) >= CLAUSE_SHARE * clauses;
}

const SHORTEST_CLAUSE = 7;
const CLAUSE_SHARE = 0.9;

/** Hardly ever the last word of a noun phrase: what stands after it is no addition to it, but what is named by it. */
export function isAttributive({ clauses, hardRight, joinedRight }: Repeat): boolean {
  return hardRight + joinedRight <= ENDING_SHARE * clauses;
}

const ENDING_SHARE = 0.03;

/** An adjective of kind (区别词) that hardly ever ends a noun phrase: 历史性, 开放型, 世界一流. 积极性 is a noun. */
export function isOfKind({ text, clauses, hardRight, joinedRight }: Repeat): boolean {
  return OF_KIND.test(text) && hardRight + joinedRight <= OF_KIND_SHARE * clauses;
}

const OF_KIND = /(?:[性型式]|一流)$/u;
const OF_KIND_SHARE = 0.2;

export function isQuoted(repeat: Repeat): boolean {
  return repeat.quoted >= 2 && repeat.quoted >= QUOTED_SHARE * repeat.occurrences;
}

/** Figures that count something, at the beginning; any figures at the end. */
const QUANTITY =
  /^[\d.]+[年月日号个名人家项次届万亿元多余吨米公里时分秒岁点条只座位场天周期平千百余度级支所%]|^[\dA-Za-z%+]+$|[\d%]$/u;

export function hasShape(text: string, quoted: boolean): boolean {
  if (text.includes("·")) return false;
  if (text.length === 2) return quoted;
  if (!quoted && QUANTITY.test(text)) return false;
  if (/^[\d年月日号%]+$/u.test(text)) return false;
  if (text.includes("、") && !isFrame(text)) {
    const parts = text.split("、");
    return parts.every((part) => part.length === parts[0]?.length && part.length >= 3);
  }
  return true;
}

/** A frame (框式结构): 以…为…, with or without what it qualifies. */
const FRAME = /^以[^为]{2,20}为\p{Script=Han}{2}(?:的.{2,}|、.{4,}|$)/u;

export function isFrame(text: string): boolean {
  return FRAME.test(text);
}

/** 双 with what there are two of: an abbreviation that stands by itself however often the full form precedes it. */
const DOUBLE = /^双\p{Script=Han}{2}$/u;

export function isDouble(text: string): boolean {
  return DOUBLE.test(text);
}
