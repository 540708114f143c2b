import { CharSet } from "../text/char-set.ts";
import { wordSet } from "../text/word-table.ts";
import { rowStart } from "./name-row.ts";
import type { Piece, Scan } from "./person-list.ts";

/** Words that may stand before a name at the start of a clause. */
const LEADS = wordSet("会议邀请 邀请 邀请了 特邀 请 随后 会上 会前 会后 首先 最后 同时 一是 二是 三是 四是 五是");
/** 会议由, 会上首先由, 接下来由: what may stand before 由, by its last character, and how long it is with it. */
const LAST_BEFORE_BY = new CharSet("会议式坛动先后别着来次");
const LONGEST_BY = 7;
const BY = 0x7531;

/** Where the words before a name at the start of a clause end: `start` where there are none. */
export function skipLead(text: string, start: number, end: number): number {
  const most = Math.min(end, start + LONGEST_BY);
  for (let at = start; at < most; at++)
    if (text.charCodeAt(at) === BY) return at === start || LAST_BEFORE_BY.isAt(text, at - 1) ? at + 1 : start;
  const lead = LEADS.at(text, start, end - 1)?.word;
  if (lead === undefined && !FIRST_OF_PRESENT.isAt(text, start)) return start;
  return start + (lead ?? PRESENT.exec(text.slice(start, end))?.[0] ?? "").length;
}

const FIRST_OF_PRESENT = new CharSet("出参列到来应在主前就");

/** 出席会议的区领导还有, 在主席台就座的有, 大会执行主席是: behind this, nothing but persons stands. 来自云栖镇的: so does who speaks. */
const PRESENT =
  /^(?:来自[^，。：；、]{2,20}的|(?:[^，。：；、]{0,16}执行主席|[应邀在主席台前排]*(?:出席|参加|列席|到会|就[座坐])[^，。：；、]{0,24}?的)[^，。：；、]{0,24}?(?:包括|还有|(?<![没所国])有(?!关)|别为|是)：?)/u;

/** Whether what stands before an offset says that those behind it are present. */
export function isPresentRow(scan: Scan, offset: number): boolean {
  const { text, sentence } = scan;
  const start = rowStart(scan, offset);
  return (
    "有括是为：".includes(text.charAt(start - 1)) &&
    PRESENT.exec(text.slice(sentence.start, start))?.[0].length === start - sentence.start
  );
}

/** What the words of a clause may do in a sentence, as KIND numbers it. */
export function kindsOf(scan: Scan, piece: Piece): number {
  let kinds = 0;
  for (let i = piece.first; i < piece.last; i++) kinds |= scan.sentence.tokens[i]?.cue.kinds ?? 0;
  return kinds;
}
