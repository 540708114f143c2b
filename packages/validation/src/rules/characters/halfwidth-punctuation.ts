import type { Span } from "@huiyao/parser";
import { BRACKET_PAIRS, isHan, LONGEST_BRACKET } from "../../facts/characters.ts";
import type { KeptNames } from "../../facts/kept-names.ts";
import type { TextEdit } from "../../finding.ts";
import type { Problem, TextRule } from "../../rule.ts";

const FULL: Record<string, string> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。" };
const FULLWIDTH: ReadonlySet<number> = new Set(Object.values(FULL).map((mark) => mark.charCodeAt(0)));
const PAIRS: Readonly<Record<string, { closer: string; full: [string, string] }>> = {
  "(": { closer: ")", full: ["（", "）"] },
  '"': { closer: '"', full: ["“", "”"] },
};
const OPENERS: Readonly<Record<string, string>> = { ")": "（", '"': "“" };
/** A story with so many half-width marks, and fewer full-width ones, is set so as a whole and reported once. */
const FEWEST_THROUGHOUT = 8;

/** ASCII punctuation between Chinese characters. */
export const halfwidthPunctuation: TextRule = {
  id: "halfwidth-punctuation",
  category: "characters",
  severity: "info",
  recommended: true,
  needs: "raw",
  messages: ["mark", "pair", "throughout"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "中文里的半角标点",
      body: "夹在汉字之间的半角逗号、句号、冒号、分号、问号、叹号、括号和直引号。数字、字母之间的不算（如 3.5、http：）。成对的括号和引号合报一次；整篇都用半角的稿件只报一次，修复一并改正。修复换成全角。",
    },
    en: {
      title: "Half-width punctuation in Chinese text",
      body: "ASCII commas, stops, colons, semicolons, question and exclamation marks, brackets and straight quotation marks between Chinese characters. Those between digits or letters are left alone. A pair of brackets or quotation marks is reported once, and so is a story that is set in half-width marks as a whole. The fix puts the full-width mark and is unsafe, as it changes printed characters.",
    },
    bad: [
      {
        text: "云岭区召开会议\n5月6日,云岭区召开会议,部署防汛工作,要求压实责任,备足物资,加强演练,做好值守,及时预警。\n",
        finds: [",", ",", ",", ",", ",", ",", ","],
      },
      {
        text: "云岭区召开会议\r\n5月6日，云岭区召开会议，部署防汛工作.\r\n会议要求压实责任。\r\n",
        finds: ["."],
        fixed: "云岭区召开会议\r\n5月6日，云岭区召开会议，部署防汛工作。\r\n会议要求压实责任。\r\n",
      },
      {
        text: "云岭区召开会议\n5月6日，云岭区召开会议，部署工作，要求备足物资，加强演练，做好值守，巡查河堤；通报情况,总结经验,表扬先进,查找不足,完善预案,落实经费,配齐人员,强化督查,定期通报。\n",
        finds: [",", ",", ",", ",", ",", ",", ",", ","],
      },
      {
        text: "云岭区召开会议\n5月6日,云岭区召开会议,部署防汛工作,要求压实责任,备足物资.会议指出,要加强演练,做好值守,及时预警.\n",
        finds: [","],
        fixed:
          "云岭区召开会议\n5月6日，云岭区召开会议，部署防汛工作，要求压实责任，备足物资。会议指出，要加强演练，做好值守，及时预警。\n",
      },
      {
        text: '云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，落实“四早"要求，部署(含镇街,园区)各项工作。\n',
        finds: ['"', "(含镇街,园区)", ","],
        fixed:
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，落实“四早”要求，部署（含镇街，园区）各项工作。\n",
      },
      {
        text: '云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日,云岭区召开会议(视频),落实"四早"要求.\n',
        finds: [",", "(视频)", ",", '"四早"', "."],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议（视频），落实“四早”要求。\n",
      },
    ],
    good: [
      {
        text: '云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，落实“四早”要求，安装24"的屏幕。\n',
      },
      { text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，介绍甲,B两类产品和丙:C类产品。\n" },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，增长3.5%，时间为9:30，比分3:2，详见http://example.org/?a=1。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，Intel(R)公司代表参加会议，介绍A,B两类产品和水泵(新型Intel)的用途。\n",
      },
    ],
  },
  check({ analysis, source, characters, keptNames, report }) {
    const problems = findHalfwidth(source, characters.asciiPunctuation);
    let next = 0;
    const take = (end: number): Problem[] => {
      const from = next;
      while (next < problems.length && (problems[next]?.span.start ?? end) < end) next++;
      return problems.slice(from, next);
    };
    for (const { span } of analysis.result.articles) {
      for (const problem of take(span.start)) report(problem);
      const own = take(span.end);
      const isThroughout = own.length >= FEWEST_THROUGHOUT && own.length > countFull(source, span);
      for (const problem of isThroughout ? [throughout(own, keptNames)] : own) report(problem);
    }
    for (const problem of take(Number.POSITIVE_INFINITY)) report(problem);
  },
};

/** Every half-width mark that should be full-width, in order; those of a pair together. */
function findHalfwidth(source: string, marks: readonly number[]): Problem[] {
  const problems: Problem[] = [];
  const closed = new Set<number>();
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] ?? 0;
    if (closed.has(at)) continue;
    const mark = source.charAt(at);
    const full = FULL[mark];
    if (full !== undefined) {
      if (isChinese(source, at - 1, -1) && isChineseOrEnd(source, at + 1))
        problems.push(replacement(source, "mark", [[at, full]]));
      continue;
    }
    const pair = PAIRS[mark];
    const close = pair === undefined ? null : closerOf(source, marks, i, pair.closer);
    if (pair !== undefined && close !== null) {
      closed.add(close);
      if (!isHan(source.charCodeAt(at + 1)) || !isChinese(source, close - 1, -1)) continue;
      problems.push(
        replacement(source, "pair", [
          [at, pair.full[0]],
          [close, pair.full[1]],
        ]),
      );
      continue;
    }
    const opener = OPENERS[mark];
    if (opener !== undefined && isOpenBefore(source, at, opener))
      problems.push(replacement(source, "mark", [[at, BRACKET_PAIRS.charAt(BRACKET_PAIRS.indexOf(opener) + 1)]]));
  }
  return problems;
}

/** The half-width partner of a mark on the same line; null when there is none. */
function closerOf(source: string, marks: readonly number[], i: number, closer: string): number | null {
  const at = marks[i] ?? 0;
  for (let k = i + 1; k < marks.length; k++) {
    const offset = marks[k] ?? 0;
    if (offset - at > LONGEST_BRACKET) return null;
    if (source.charAt(offset) !== closer) continue;
    return source.slice(at, offset).includes("\n") ? null : offset;
  }
  return null;
}

/** Whether a full-width mark before an offset waits for its partner: “四早" . */
function isOpenBefore(source: string, at: number, opener: string): boolean {
  const partner = BRACKET_PAIRS.charAt(BRACKET_PAIRS.indexOf(opener) + 1);
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_BRACKET; i--) {
    const character = source.charAt(i);
    if (character === opener) return true;
    if (character === partner || character === "\n") return false;
  }
  return false;
}

/** Full-width marks of a stretch that have a half-width form. */
function countFull(source: string, { start, end }: Span): number {
  let count = 0;
  for (let i = start; i < end; i++) if (FULLWIDTH.has(source.charCodeAt(i))) count++;
  return count;
}

/** All marks of a story as one problem, at the first of them. */
function throughout(problems: readonly Problem[], keptNames: KeptNames): Problem {
  const [first] = problems;
  const edits = problems
    .map(({ fix }) => fix?.edits ?? [])
    .filter((one) => !one.some((edit) => keptNames.isChangedBy(edit)))
    .flat();
  return {
    messageId: "throughout",
    data: { count: problems.length },
    span: first?.span ?? { start: 0, end: 0 },
    expected: [],
    fix: { applicability: "unsafe", edits: edits.sort(byPlace) },
  };
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start;
}

function replacement(source: string, messageId: string, marks: [number, string][]): Problem {
  const start = marks[0]?.[0] ?? 0;
  const end = (marks.at(-1)?.[0] ?? start) + 1;
  const edits = marks.map(([at, text]) => ({ span: { start: at, end: at + 1 }, text }));
  const inner = marks.length > 1 ? source.slice(start + 1, end - 1) : "";
  const expected = marks.map(([, text]) => text).join(inner);
  return {
    messageId,
    data: { found: source.slice(start, end), right: expected },
    span: { start, end },
    expected: [expected],
    fix: { applicability: "unsafe", edits },
  };
}

/** A Chinese character, or a full-width closing mark. */
function isChinese(source: string, at: number, step: -1 | 1): boolean {
  const code = source.charCodeAt(at);
  return isHan(code) || (step < 0 ? "”》）】」』)" : "“《（【「『").includes(source.charAt(at) || " ");
}

function isChineseOrEnd(source: string, at: number): boolean {
  const character = source.charAt(at);
  return (
    character === "" ||
    character === "\n" ||
    character === "\r" ||
    character === "(" ||
    character === '"' ||
    isChinese(source, at, 1)
  );
}
