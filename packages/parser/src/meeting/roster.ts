import type { Range } from "../layout/layout.ts";
import type { KnownNames } from "../people/known-names.ts";
import { isNameShape, isPlausibleName, readName } from "../people/name.ts";
import { POSTS, UNIT_ENDS } from "../people/posts.ts";
import type { Role } from "../result.ts";
import { isWhite } from "../text/cells.ts";
import { cut, squeeze } from "../text/cut.ts";
import { textAfter } from "../text/near.ts";
import { type GroupMention, groupsIn } from "./groups.ts";

/** A person on an attendance list of minutes. Offsets are logical. */
export interface RosterEntry extends Range {
  name: string;
  titles: Range[];
  role: Role;
}

export interface RosterLine {
  role: Role | "none";
  entries: RosterEntry[];
  /** Behind the names: 各镇主要负责人，区直有关部门负责人. */
  groups: GroupMention[];
}

/** 出席：, 会议主持人：, （三）参会单位及人员：, as against 与会人员认为： */
const LABEL =
  /^(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．]\s?)?(?:会议|大会)?(?:邀请|因事|[应未])?(?:主持|执行主席|召集|[出列]席|实到|参加|[参到与]会|请假|缺席|记录|整理|签发|汇报)[^，。为示出调到说求]{0,7}：/u;

const ROLES: readonly (readonly [RegExp, Role | "none"])[] = [
  [/主持|召集/u, "chair"],
  [/请假|缺席|未出席/u, "absent"],
  [/列席/u, "observer"],
  [/记录|整理|签发/u, "none"],
  [/汇报/u, "speaker"],
];

/**
 * Reads a paragraph as a line of an attendance list as governments print it under their minutes: 出席：张某、李某; 列席：发改局
 * 王某，教育局赵某. `carried` is the role of the line above, for the lines that go on under it. Null for prose.
 */
export function readRosterLine(
  text: string,
  range: Range,
  carried: Role | "none" | null,
  known: KnownNames,
): RosterLine | null {
  const label = LABEL.exec(squeeze(textAfter(text, range.start, 24, range.end)))?.[0];
  const role = label === undefined ? carried : (ROLES.find(([pattern]) => pattern.test(label))?.[1] ?? "attendee");
  if (role === "none" && label) return { role, entries: [], groups: [] };
  if (role === null || role === "none") return null;
  const at = label === undefined ? range.start : text.indexOf("：", range.start) + 1;
  const entries = readEntries(text, at, range.end, role, known);
  if (label === undefined && !isMostlyNames(text, range, entries)) return null;
  const last = entries.at(-1);
  const from = last ? Math.max(last.end, last.titles.at(-1)?.end ?? 0) : at;
  return { role, entries, groups: role === "absent" ? [] : groupsIn(text, from, range.end, role) };
}

function isMostlyNames(text: string, range: Range, entries: RosterEntry[]): boolean {
  const printed = entries.flatMap((entry) => [entry, ...entry.titles]);
  const covered = printed.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered >= 0.5 * cut(text, range).replace(/^[^：]*：|[\s、，；。（）一二三四五六七八九十]/gu, "").length;
}

/** （二） numbers a list, （因公出差） says why somebody is away: no posts. */
const NO_POST = /^(?:[一二三四五六七八九十\d]+$|[因代]|.[差假]|学习|挂职|外出)/u;

const ENTRY_MARKS = "、，；：（） 　\t。\n";

function readEntries(text: string, start: number, end: number, role: Role, known: KnownNames): RosterEntry[] {
  const entries: RosterEntry[] = [];
  /** Posts behind a space after each entry: 林叙安  区长. */
  const behind: Range[][] = [];
  let isNameFirst = true;
  /** A name had its post or unit behind it in brackets: it is not that of the next one. */
  let isBracketed = false;
  let own: Range[] = [];
  let at = start;
  for (let i = start; i <= end; i++) {
    const char = text[i] ?? "";
    if (i < end && !ENTRY_MARKS.includes(char)) continue;
    const piece = trim(text, at, i);
    const isBracket = text[at - 1] === "（";
    at = i + 1;
    if (piece.end <= piece.start) continue;
    if (isBracket) {
      const last = entries.at(-1);
      const isOwn = last && /^\s*（\s*$/u.test(text.slice(last.end, piece.start));
      // 出席：甲某（主持）、乙某
      if (isOwn && text.startsWith("主持", piece.start)) {
        entries.push({ ...last, role: "chair" });
        behind.push([]);
      } else if (isOwn && last.titles.length === 0 && !NO_POST.test(cut(text, piece))) {
        last.titles = [piece];
        isBracketed = true;
      }
      continue;
    }
    const entry = readEntry(text, piece, known);
    if (!entry) {
      // A post or unit on its own belongs to the name that follows it, unless the line puts posts behind names.
      const isPost = POSTS.endingAt(text, piece.end, piece.start) !== undefined;
      const isBehind = isPost && isWhite(text, piece.start - 1);
      if (isBehind) behind.at(-1)?.push(piece);
      isNameFirst &&= isBehind && entries.length > 0;
      if (isPost || UNIT_ENDS.endingAt(text, piece.end, piece.start)) own = [...own, piece];
      continue;
    }
    if (entry.title) own = [...own, entry.title];
    const sharesUnit = !isBracketed && /[、 　]/u.test(text[piece.start - 1] ?? "");
    const titles = own.length > 0 ? own : (sharesUnit && entries.at(-1)?.titles) || [];
    entries.push({
      name: squeeze(cut(text, entry)),
      start: entry.start,
      end: entry.end,
      titles,
      role,
    });
    isBracketed = false;
    behind.push([]);
    isNameFirst &&= entry.title === null;
    own = [];
  }
  if (own.length > 0 && isNameFirst) for (const [i, entry] of entries.entries()) entry.titles = behind[i] ?? [];
  return entries;
}

function readEntry(text: string, piece: Range, known: KnownNames): (Range & { title: Range | null }) | null {
  const tail = /等?(?:同志|领导)?(?:(?:出席|参加|列席)(?:会议)?)?$/u.exec(cut(text, piece));
  const end = piece.end - (tail?.[0].length ?? 0);
  // 主持：贺云帆镇长
  const post = end - (POSTS.endingAt(text, end, piece.start)?.word.length ?? 0);
  if (post < end ? isPlausibleName(text, piece.start, post) : isNameShape(text, piece.start, end))
    return { start: piece.start, end: post, title: post < end ? { start: post, end } : null };
  if ((UNIT_ENDS.endingAt(text, end, piece.start)?.word.length ?? 0) > 1) return null;
  for (let i = end - 1; i > piece.start; i--) {
    const unit = POSTS.endingAt(text, i, piece.start) ?? UNIT_ENDS.endingAt(text, i, piece.start);
    if (!unit) continue;
    const name = readName(text, i, end, known);
    if (name && name.end === end) return { start: i, end, title: { start: piece.start, end: i } };
  }
  return null;
}

function trim(text: string, start: number, end: number): Range {
  let s = start;
  let e = end;
  while (s < e && isWhite(text, s)) s++;
  while (e > s && isWhite(text, e - 1)) e--;
  return { start: s, end: e };
}
