import type { Range } from "../layout/layout.ts";
import { readNames, readReporters } from "./names.ts";

const REPORTER_ROLE = /记者|通讯员|报道员|(?<!工)作者|[撰供]稿人?(?!$)|实习生|(?<=\s)摄影|摄影(?=[/／：])/gu;

/** Who reports, and for whom. */
export interface Roles {
  outlet: Range | null;
  reporters: Range[];
}

/** The same, so many characters further on. */
export function placed({ outlet, reporters }: Roles, by: number): Roles {
  const shift = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return { outlet: outlet && shift(outlet), reporters: reporters.map(shift) };
}

/** 渝州晚报记者 张三 李四 通讯员 王五: offsets into the words handed in. */
export function readRoles(words: string): Roles {
  const roles = [...words.matchAll(REPORTER_ROLE)];
  const first = roles[0];
  if (!first) return { outlet: null, reporters: [] };
  const before = words
    .slice(0, first.index)
    .replace(/(?:[，、\s]|(?<=网)报道|[全融]媒体|首席|特约|[实见]习|特派|驻[\u4e00-\u9fff]{1,4})+$/u, "");
  const reporters: Range[] = [];
  roles.forEach((role, i) => {
    let start = role.index + role[0].length;
    while (/[\s：]/u.test(words.charAt(start))) start++;
    const next = roles[i + 1]?.index ?? words.length;
    const list = words
      .slice(start, next)
      .replace(
        /(?<!^[\u4e00-\u9fff])[\s，、；]*(?:(?<=[\s，、；])(?:[\u4e00-\u9fff]{3,10}[报台网社心]|[\u4e00-\u9fff]{1,5}[省市区县])|本[报网台]|[全融]媒体|首席|特约|[实见]习|文\/图|摄|(?:摄影)?报道|供稿|整理)*[\s，、；。]*$/u,
        "",
      );
    const end = start + list.length;
    // 通讯员 区政协办 李四: the unit of who signs.
    const names = readReporters(words, start, end) ?? readReporters(words, end - list.replace(SIGNER, "").length, end);
    if (names) reporters.push(...names);
  });
  const [lead = ""] = /^\s*(?:来源：|[文图][／/][文图]?\s*)?/u.exec(before) ?? [];
  const outlet = before.slice(lead.length).trimEnd();
  // 张三 记者 李四: who has no role printed.
  const unnamed =
    reporters.length === 0 || lead.includes("来") || /[报网台社刊心媒布端]$/u.test(outlet)
      ? null
      : readNames(words, lead.length, before.length);
  const named = !unnamed && outlet.length >= 3 && !/^本[报网台刊社站]/u.test(outlet);
  return {
    outlet: named ? { start: lead.length, end: lead.length + outlet.length } : null,
    reporters: unnamed ? [...unnamed, ...reporters] : reporters,
  };
}

/** 某某日报 张三, 某某镇 张三: an outlet or a unit, then who signs. */
const SIGNER =
  /^(?:[文图][／/][文图][\s：]*|(?:[文图]{1,2}|([\u4e00-\u9fff]{2,12}(?:[报网台社]|融媒|发布|中心))|[\u4e00-\u9fff]{2,16}[镇乡县区市旗道局委办部院校协府台])[\s：]+)/u;

/**
 * 记者 张三, 某某日报 张三, 云栖镇张三, or names alone: offsets into the words handed in. In brackets a word may stand first that
 * no ending tells for a unit's (县第一中学 张三).
 */
export function readSigners(words: string, inBrackets = false): Roles {
  const roles = readRoles(words);
  if (roles.reporters.length > 0 || words.endsWith("摄")) return roles;
  const [lead = "", paper] = SIGNER.exec(words) ?? [];
  const end = words.search(/\s*(?:供稿|报道)$|$/u);
  const named = (from: number): Range[] | null => readNames(words, from, end);
  return {
    outlet: paper === undefined ? roles.outlet : { start: 0, end: paper.length },
    reporters:
      named(lead.length) ??
      readSolid(words.slice(0, end)) ??
      (inBrackets ? named(words.search(/\s/u) + 1) : null) ??
      [],
  };
}

/** 云栖镇张三: the unit without a space behind it. */
function readSolid(words: string): Range[] | null {
  const unit =
    /^[\d\u4e00-\u9fff]{2,24}[镇乡县区市旗道局委办部院校协府台](?=[\u4e00-\u9fff]{1,2}[^部办局委室科]$)/u.exec(words);
  return unit && readNames(words, unit[0].length, words.length);
}
