import { CharSet } from "../text/char-set.ts";
import { wordSet } from "../text/word-table.ts";
import { boundaryAfter, isVerbAt } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { COUNTRIES } from "./countries.ts";
import { LIKELY_GIVEN, NEVER_GIVEN } from "./given-names.ts";
import { isHan, isNameShape, type NameReading, readTransliteration } from "./name.ts";
import { PLACE_ENDS } from "./place-ends.ts";
import { POSTS } from "./posts.ts";
import { SURNAMES, surnameLength } from "./surnames.ts";
import { soundsIn } from "./transliteration.ts";

/**
 * A name that its place bears out rather than its characters: it stands right behind a post, or between the names of a list,
 * and fills the place up to where a name must end. Names of words (副市长宁静), of rare characters, and names without a
 * surname or with one that is no table's (盟长乌兰其其格, 县委书记次仁多吉, 区长掌玉龙). Of the characters a `share` need to sound
 * like a name, see {@link soundsAbroad}. Null when what stands there is no name.
 */
export function readNameInPlace(text: string, start: number, limit: number, share = 1): NameReading | null {
  if (POSTS.at(text, start) || isVerbAt(text, start) || COUNTRIES.at(text, start)) return null;
  if (text[start - 1] === "长" && AFTER_LONG.isAt(text, start)) return null;
  const isAbroad = share < 1;
  const foreign = share > 0 && isAbroad ? readTransliteration(text, start, limit) : null;
  if (foreign) return foreign;
  const surname = surnameLength(text, start);
  const most = Math.min(limit, start + LONGEST_IN_PLACE);
  let found = 0;
  let guess = 0;
  for (let end = start + 1; end <= most; end++) {
    const last = text.charCodeAt(end - 1);
    if (HARD.has(last) || !isHan(last) || (isAbroad && (last === AND || POSTS.at(text, end - 1)))) break;
    const boundary = boundaryAfter(text, end, limit);
    if (guess === 0 && surname > 0 && boundary === "single" && isSurnamed(text, start, surname, end)) guess = end;
    const mayEnd = share === 0 && end - start > SHORTEST_JAPANESE && boundary === "single";
    if (end > start + 1 && (mayEnd || boundary === "edge" || boundary === "strong")) {
      const isName =
        (surname > 0 && isSurnamed(text, start, surname, end)) ||
        isTwiceSurnamed(text, start, end) ||
        isWithoutSurname(text, start, end, share * (end - start)) ||
        isRareSurnamed(text, start, end);
      if (isName) found = end;
      break;
    }
  }
  const end = found || guess;
  if (end === 0) return null;
  return { end, strength: found === 0 ? 1 : 2 };
}

/** Characters of the longest such name. */
export const LONGEST_IN_PLACE = 7;
/** Particles and pronouns: no name holds them. */
const HARD = new CharSet("的了着过们这那哪吗呢吧啊被把每我你您它她他第各某等在届");

const AND = 0x548c;

function isSurnamed(text: string, start: number, surname: number, end: number): boolean {
  // 牛某和委员共31人: 和 is the name's own only before a mark.
  if ("和及".includes(text.charAt(end - 1)) && !"、，。".includes(text[end] ?? "。")) return false;
  const given = end - start - surname;
  if (given < 1 || given > 2) return false;
  const last = text.charCodeAt(end - 1);
  if (PLACE_ENDS.has(last)) return false;
  const word = COMMON_WORDS.at(text, start, end);
  if (!word) return true;
  if (word.word.length === end - start) return NAMES_OF_WORDS.at(text, start, end)?.word.length === end - start;
  return LIKELY_GIVEN.has(last);
}

function isWithoutSurname(text: string, start: number, end: number, least: number): boolean {
  if (NEVER_FIRST.isAt(text, start) || (least === 0 && end - start < SHORTEST_JAPANESE)) return false;
  return soundsIn(text, start, end) >= least && !COMMON_WORDS.at(text, start, end);
}

/** 贺林清和: the surnames of both parents before a given name of two characters. */
function isTwiceSurnamed(text: string, start: number, end: number): boolean {
  return (
    end - start === 4 &&
    SURNAMES.isAt(text, start) &&
    isNameShape(text, start + 1, end) &&
    !COMMON_WORDS.at(text, start, end)
  );
}

/** 掌玉龙, 和某同志: three characters of which the last two are what given names are made of; or two, where 同志 follows. */
function isRareSurnamed(text: string, start: number, end: number): boolean {
  if (end - start !== 3 && !(end - start === 2 && text.startsWith("同志", end))) return false;
  for (let i = start + 1; i < end; i++) if (!LIKELY_GIVEN.isAt(text, i)) return false;
  if (NEVER_GIVEN.isAt(text, start) || NEVER_FIRST.isAt(text, start) || PLACE_ENDS.isAt(text, end - 1)) return false;
  return boundaryAfter(text, start, end) === "none" && !COMMON_WORDS.at(text, start, end);
}

/** 部长期坚持, 局长年坚守: with the 长 of a post the character makes a word, and is hardly a surname. */
const AFTER_LONG = new CharSet("期征远途短效廊跑势假年久足寿春治度篇线");

const SHORTEST_JAPANESE = 3;

/** Connectives and the like, with which no such name starts. */
const NEVER_FIRST = new CharSet("和不让合外成双业来兼");

/** Words of the language that people are called. */
const NAMES_OF_WORDS = wordSet(
  "解放 万里 平安 安康 丰收 阳光 幸福 向前 向上 文明 文学 文化 明天 白云 白天 蓝天 江南 海洋 海军 华南 华北 雷达 温馨 温暖 元勋 梅花 桂林 方向 龙江 龙舟 红军 智慧 强大 强军 战胜 鲁迅",
);
