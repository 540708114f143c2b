import { CharSet } from "../text/char-set.ts";
import { codeAt } from "../text/code-at.ts";
import { wordSet } from "../text/word-table.ts";
import { type Boundary, boundaryAfter, isVerbAt } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { COUNTRIES } from "./countries.ts";
import { LAST_OF_NAME, LIKELY_GIVEN, NEVER_GIVEN } from "./given-names.ts";
import type { KnownNames } from "./known-names.ts";
import { ADDRESS_POSTS, POSTS } from "./posts.ts";
import { EVERYDAY_SURNAMES, isCompoundSurname, SURNAMES, surnameLength } from "./surnames.ts";
import { isForeignSound, soundsIn, TRANSLITERATION } from "./transliteration.ts";

export interface NameReading {
  end: number;
  /** 3 certain (known, or bounded on both sides), 2 likely, 1 a guess. */
  strength: 1 | 2 | 3;
}

export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
/** What parts a name of several words: 卡洛斯·佩雷斯. */
export const MIDDLE_DOTS = "·•・‧．－-";
const DOTS = new CharSet(MIDDLE_DOTS);

/** Whether a name without a middle dot can start at an offset: the cheap test to make before {@link readName}. */
export function mayStartName(text: string, offset: number): boolean {
  return SURNAMES.isAt(text, offset) || TRANSLITERATION.isAt(text, offset) || isCompoundSurname(text, offset);
}

/** A name that this text has printed before, with a surname or without: 次仁多吉强调. */
export function readKnownName(text: string, start: number, limit: number, names: KnownNames): NameReading | null {
  const end = names.endOfLongest(text, start, limit);
  return end > 0 && boundaryAfter(text, end, limit) !== "none" ? { end, strength: 3 } : null;
}

/**
 * Reads the name that starts at `start`. Null when what stands there does not read as a name. The document is its own
 * dictionary: `known` holds the names that it has printed where nothing was in doubt.
 */
export function readName(text: string, start: number, limit: number, known: KnownNames): NameReading | null {
  if (!isHan(codeAt(text, start))) return null;
  const dotted = readDottedName(text, start, limit);
  if (dotted) return dotted;
  return readHanName(text, start, limit, known);
}

/** Chinese name: surname and one or two characters, compound surname, or two surnames of a married woman in Hong Kong. */
function readHanName(text: string, start: number, limit: number, known: KnownNames): NameReading | null {
  const surname = surnameLength(text, start);
  if (surname === 0) return null;
  let bestEnd = 0;
  let bestScore = 0;
  const most = isMarriedName(text, start) ? 2 : surname;
  for (let given = 1; given <= 2; given++) {
    for (let head = surname; head <= most; head++) {
      const end = start + head + given;
      if (end > limit) continue;
      const score = scoreName(text, start, head, end, limit, known);
      if (score > bestScore) {
        bestScore = score;
        bestEnd = end;
      }
    }
  }
  return bestEnd === 0 ? null : { end: bestEnd, strength: bestScore >= 3.6 ? 3 : bestScore >= 3 ? 2 : 1 };
}

/** Compared rather than looked up: five keys are more than an engine remembers. */
function boundaryScore(boundary: Boundary): number {
  if (boundary === "none") return 0;
  if (boundary === "edge") return 3.2;
  if (boundary === "strong") return 3;
  return boundary === "single" ? 2.5 : 1.2;
}

function scoreName(
  text: string,
  start: number,
  surname: number,
  end: number,
  limit: number,
  known: KnownNames,
): number {
  const boundary = boundaryAfter(text, end, limit);
  let given = 0;
  for (let i = start + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) return 0;
    if (NEVER_GIVEN.has(code)) given -= i === end - 1 && mayBeLast(text, i, limit, boundary) ? 0 : 2.5;
    else if (LIKELY_GIVEN.has(code)) given += 0.6;
  }
  if (known.isAt(text, start, end)) return boundary === "none" ? 2.9 : 9 + (end - start) * 0.1;
  if (boundary === "none" && given <= 0) return 0;
  if (end - start - surname === 2 && isVerbAt(text, start + surname)) return 0;
  if (end - start === 2 && text[start + 1] === "方") return 0;
  // 王书记, 王总 in 王总书记: a surname and a form of address, or the beginning of one.
  if ((ADDRESS_POSTS.at(text, start + surname)?.word.length ?? 0) >= end - start - surname) return 0;
  if (COMMON_WORDS.at(text, start) || isOfCountry(text, start, end)) return 0;
  // Two characters read as a name need the next character to be free of it: 王军介绍 is 王军, 介绍.
  const long = end - start - surname === 2;
  // 甲某向“…”致敬, 甲某作“…”的报告, 高歌和24名委员: what takes the words behind it is no name's.
  if (TAKES.isAt(text, end - 1) && /[“《\d]/u.test(text.charAt(end))) return 0;
  // 甲某发出席: the verb is 出席, and 发 the name's own.
  const joins = "和向".includes(text.charAt(end - 1)) && isPostOfAnother(text, end, limit);
  const swallows = long && (joins || (isVerbAt(text, end - 1) && !text.startsWith("出席", end))) ? 1 : 0;
  return boundaryScore(boundary) + given / (end - start - surname) + (long && given > 0 ? 0.35 : 0) - swallows;
}

/** Before a mark, and 才 and 让 before a verb as well: 段德才指出. */
function mayBeLast(text: string, at: number, limit: number, boundary: Boundary): boolean {
  if (!LAST_OF_NAME.isAt(text, at) || (text[at] === "同" && boundaryAfter(text, at, limit) !== "none")) return false;
  return boundary === "edge" || boundary === "strong";
}

/** 阿尔 in 阿尔及利亚: the name of a country, or the beginning of one. */
function isOfCountry(text: string, start: number, end: number): boolean {
  const country = COUNTRIES.at(text, start)?.word;
  return country !== undefined && country.length >= end - start;
}

const TAKES = new CharSet("作向为就以和");

/** Others that no name can end before: 有关方面, 委员共31人, 向大会报告, as against the address in 高子和委员说. */
function isPostOfAnother(text: string, offset: number, limit: number): boolean {
  if (OTHERS.at(text, offset, limit)) return true;
  const post = POSTS.at(text, offset, limit) ?? ADDRESS_POSTS.at(text, offset, limit);
  return post !== undefined && boundaryAfter(text, offset + post.word.length, limit) === "none";
}

const OTHERS = wordSet("有关 相关 各 部分 其他 大会 与会 全体");

/** Whether the character after a surname is one too, so that both may be a married woman's. */
function isMarriedName(text: string, start: number): boolean {
  const second = codeAt(text, start + 1);
  return SURNAMES.has(second) && !EVERYDAY_SURNAMES.has(second) && !EVERYDAY_SURNAMES.isAt(text, start);
}

/**
 * 艾山江·扎依提, 德罗索－哈里森: parts of one to eight Han characters with a middle dot between. The last part ends where a
 * name can end.
 */
function readDottedName(text: string, start: number, limit: number): NameReading | null {
  let dot = start;
  while (dot < limit && dot - start <= 8 && isHan(text.charCodeAt(dot))) dot++;
  if (dot === start || dot - start > 8 || !isMiddleDot(text, dot, limit)) return null;
  for (let i = start; i < dot; i++) if (POSTS.at(text, i, dot)) return null;
  // 江增-朗巴, as against 中国-东盟: a hyphen parts names that are written by their sound.
  const isHyphen = text[dot] === "-";
  if (isHyphen && !isSounds(text, start, dot)) return null;
  for (;;) {
    const part = dot + 1;
    let run = part;
    while (run < limit && run - part < 8 && isHan(text.charCodeAt(run))) run++;
    // 扎西·洛桑久美·江增: not all of what stands between two dots need sound so.
    if (isMiddleDot(text, run, limit) && run - part < 7 && 2 * soundsIn(text, part, run) >= run - part) {
      dot = run;
      continue;
    }
    const peoples = endOfPeoplesName(text, part, run, limit);
    if (peoples > 0) return { end: peoples, strength: 3 };
    const sounds = endOfSounds(text, part, run);
    for (let end = part + 1; end <= run && !isHyphen; end++) {
      if (boundaryAfter(text, end, limit) === "none") continue;
      // 约翰·哈里森辩护: words behind the sounds of a name are none of it.
      const isWords = sounds - part >= 2 && end - sounds >= 2 && soundsIn(text, sounds, end) === 0;
      return { end: isWords ? sounds : end, strength: 3 };
    }
    return null;
  }
}

/**
 * The last part of 哈丽旦·阿布都热合曼, whose 都 and 合 could be words, or 0: all of it such characters, up to a mark or a verb of
 * two characters, else up to a verb of one (…说).
 */
function endOfPeoplesName(text: string, start: number, run: number, limit: number): number {
  const stop = endOfSounds(text, start, run);
  let guess = 0;
  for (let end = stop; end > start + 1; end--) {
    const boundary = boundaryAfter(text, end, limit);
    if (boundary === "edge" || boundary === "strong") return end;
    if (boundary === "single" && guess === 0) guess = end;
  }
  return guess;
}

/** Where the characters that give a name's sound end. 曾 before a verb is a word: 约翰·哈里森曾表示. */
function endOfSounds(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isForeignSound(text.charCodeAt(end)) && !isOnce(text, end)) end++;
  return end;
}

function isOnce(text: string, offset: number): boolean {
  return text[offset] === "曾" && isVerbAt(text, offset + 1);
}

/** 艾山来提: all, or all but one in four, of the characters are such. */
function isSounds(text: string, start: number, end: number): boolean {
  return 4 * soundsIn(text, start, end) >= 3 * (end - start);
}

function isMiddleDot(text: string, offset: number, limit: number): boolean {
  return offset < limit && DOTS.isAt(text, offset);
}

/**
 * A foreign name without a dot (哈里森, 德罗索夫): a run of transliterating characters of two to ten that ends where a
 * name can end. The longest such end wins, since single characters of it may look like connectives.
 */
export function readTransliteration(text: string, start: number, limit: number): NameReading | null {
  let run = start;
  while (run < limit && run - start < 10 && TRANSLITERATION.isAt(text, run) && !isOnce(text, run)) run++;
  if (run >= start + 2 && "一二三四五六七八九".includes(text.charAt(run)) && text.startsWith("世", run + 1)) {
    // 伊莎贝拉二世
    return { end: run + 2, strength: 3 };
  }
  for (let end = run; end >= start + 2; end--) {
    const boundary = boundaryAfter(text, end, limit);
    if (isOfCountry(text, start, end)) return null;
    if (boundary === "edge" || boundary === "strong" || boundary === "single")
      return { end, strength: end - start >= 3 ? 2 : 1 };
  }
  return null;
}

/** Whether the whole of a range has the shape of one name: 2 to 4 Han characters after a surname, or a dotted name. */
export function isNameShape(text: string, start: number, end: number): boolean {
  const length = end - start;
  const dotted = readDottedName(text, start, end);
  if (dotted) return dotted.end === end;
  const surname = surnameLength(text, start);
  if (surname === 0 || COMMON_WORDS.at(text, start, end)) return false;
  const most = surname === 2 || isMarriedName(text, start) ? 4 : 3;
  if (length > most || length <= surname) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) return false;
    const isNever = i >= start + length - 2 && i >= start + surname && NEVER_GIVEN.has(code);
    if (isNever && !(i === end - 1 && length > surname + 1 && LAST_OF_NAME.has(code))) return false;
  }
  return true;
}

/** Whether a name that fills a range reads as one by its characters alone. Everyday surnames need a likely given name. */
export function isPlausibleName(text: string, start: number, end: number): boolean {
  if (!isNameShape(text, start, end)) return false;
  const surname = surnameLength(text, start);
  let likely = 0;
  for (let i = start + surname; i < end; i++) if (LIKELY_GIVEN.isAt(text, i)) likely++;
  return EVERYDAY_SURNAMES.isAt(text, start) ? likely === end - start - surname : likely > 0;
}
