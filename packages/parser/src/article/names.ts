import type { Range } from "../layout/layout.ts";
import { isNameLike } from "../layout/name-shape.ts";
import { LIKELY_GIVEN } from "../people/given-names.ts";
import { PLACE_ENDS } from "../people/place-ends.ts";
import { surnameLength } from "../people/surnames.ts";
import { soundsIn } from "../people/transliteration.ts";
import { isWhite } from "../text/cells.ts";

const SEPARATORS = "、，/／；";
/** Foreign names, and those of minorities, keep the dot between their parts. */
const DOTTED = /^[\p{sc=Han}\p{sc=Latin}\s·]{1,16}$/u;
/** Names set solid, without anything between: at most so many characters. */
const LONGEST_SOLID = 12;

/**
 * The reporters after 记者: names as {@link readNames} has them, and beside one such name those of minorities without a surname
 * (田某某 青某某). Null when something in the range is no name.
 */
export function readReporters(text: string, start: number, end: number): Range[] | null {
  const names: Range[] = [];
  let sure = 0;
  for (const word of text.slice(start, end).matchAll(/[^\s、，／/；]+/gu)) {
    const at = start + word.index;
    const found = readNames(text, at, at + word[0].length);
    if (found) sure += found.length;
    else if (!UNSURNAMED.test(word[0])) return null;
    names.push(...(found ?? [{ start: at, end: at + word[0].length }]));
  }
  const [only] = names;
  const isLikely = !only || isGiven(text, only.start + 1, only.end) || isOfSounds(text, only);
  return sure > 0 || isLikely ? names : null;
}

/** 淑娟: two characters that given names are made of, behind a surname that no table has. */
function isGiven(text: string, start: number, end: number): boolean {
  return end - start === 2 && LIKELY_GIVEN.isAt(text, start) && LIKELY_GIVEN.isAt(text, start + 1);
}

/** A name of a minority, written by its sound: three characters or more. */
function isOfSounds(text: string, { start, end }: Range): boolean {
  return end - start >= 3 && soundsIn(text, start, end) === end - start;
}

const UNSURNAMED = /^(?!.*[部组处办台报网社摄图文室站]|.*[局委院校协联府镇乡县]$)[\u4e00-\u9fff]{2,4}$/u;

/**
 * The names in a list of them: separated by white space, 、 or ，, or set solid (张三李四). Null when something in the range
 * is no name.
 */
export function readNames(text: string, start: number, end: number): Range[] | null {
  const names: Range[] = [];
  let at = start;
  while (at < end) {
    if (isSeparator(text, at)) {
      at++;
      continue;
    }
    let stop = at;
    while (stop < end && !isSeparator(text, stop)) stop++;
    // 高 俊: one name of two characters, spread.
    if (stop === at + 1 && stop + 2 === end && isWhite(text, stop) && surnameLength(text, at) > 0)
      return [...names, { start: at, end }];
    const split = readWord(text, at, stop);
    if (!split) return null;
    names.push(...split);
    at = stop;
  }
  return names;
}

function isSeparator(text: string, at: number): boolean {
  return isWhite(text, at) || SEPARATORS.includes(text.charAt(at));
}

function readWord(text: string, start: number, end: number): Range[] | null {
  const word = text.slice(start, end);
  if (/[部办]$|街道/u.test(word)) return null;
  // 张三/文 李四/图
  if (/^[文图摄]$/u.test(word)) return [];
  if (word.includes("·")) return DOTTED.test(word) ? [{ start, end }] : null;
  return end - start <= LONGEST_SOLID ? splitSolid(text, start, end) : null;
}

/** 张三李四 and 欧阳明李四: names without anything between, the longer reading first. */
function splitSolid(text: string, start: number, end: number): Range[] | null {
  if (start === end) return [];
  for (const length of [4, 3, 2]) {
    if (start + length > end || !isNameLike(text, start, start + length)) continue;
    if (start + length < end && PLACE_ENDS.isAt(text, start + length - 1)) continue;
    const rest = splitSolid(text, start + length, end);
    if (rest) return [{ start, end: start + length }, ...rest];
  }
  return null;
}
