import { NEVER_DOUBLED } from "../../data/never-doubled.ts";
import { isSpace } from "../../engine/white-space.ts";
import { isHan } from "../../facts/characters.ts";
import type { TextContext, TextRule } from "../../rule.ts";

/** Doubled characters in a row: 高高兴兴 is two and right, 踏踏实实认认真真 four. */
const FEWEST_DOUBLES = 5;
/** A phrase printed twice in a row. Two characters may be a verb that is doubled, 研究研究, unless it is never so. */
const SHORTEST_PHRASE = 3;
const LONGEST_PHRASE = 24;
const SHORTEST_LINE = 8;
/** What makes the copy of a short phrase the beginning of a longer word, or of 坚持坚持再坚持: 产业产业链, 行政区行政区域. */
const LONGER_WORD = "链域园化带群圈层观学者性型式类级界再又就才";
/** A phrase of this length or less may begin a longer word. */
const SHORT = 3;
/** 一个问题一个问题: one by one. */
const ONE_BY_ONE = /^一[个件项张步点寸代年茬户村次批家座条片笔天句字环层级段]/u;
/** What a wrong decoding leaves, again and again: `garbled-text` names it. */
const TELLTALE = /^[锟斤拷烫屯]+$/u;
/** Slots for the hashes of a text: four a character, and no more than fit a processor's cache. */
const SPARSE_BITS = 2;
const TABLE_BITS = 17;

/** Characters, phrases or lines printed twice, as bold type in a PDF gives them. */
export const repeatedText: TextRule = {
  id: "repeated-text",
  category: "layout",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["doubled", "phrase", "line"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "文字重复",
      body: "PDF 用重叠描画表示粗体，文本层就得到“会会议议指指出出”；跨页、跨栏拼接会把一行重复一遍。报告五个以上连续叠字、紧挨着重复的短语（三个字以上，或“工作工作”这类从不叠用的词）和连续两行完全相同的行。“普普通通、欢欢喜喜、热热闹闹”“信息产业产业链”“坚持坚持再坚持”“高高兴兴”“研究研究”“一个问题一个问题”是正常的叠用。修复去掉重复的部分，因为删了字，属于不安全修复。",
    },
    en: {
      title: "Text is printed twice",
      body: "A PDF that draws bold type twice gives 会会议议指指出出; joining pages repeats a line. Reported are five doubled characters in a row or more, a phrase of three characters or more repeated at once, a word of two that is never doubled, and a line that equals the one before. Reduplication as in 高高兴兴, 普普通通、欢欢喜喜、热热闹闹, 信息产业产业链, 坚持坚持再坚持, 研究研究 or 一个问题一个问题 is right. The fix takes out the copy; it removes printed characters and is therefore unsafe.",
    },
    bad: [
      {
        text: "云岭区召开防汛会议\n云岭区召开防汛会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛会议，部署汛期各项工作。\n",
        finds: ["云岭区召开防汛会议"],
        fixed: "云岭区召开防汛会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛会议，部署汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，会会议议指指出出，要要落实防汛工作责任制责任制，推动工作工作。\n会议强调，要做好值班值守。\n会议强调，要做好值班值守。\n",
        finds: ["会会议议指指出出，要要", "责任制责任制", "工作工作", "会议强调，要做好值班值守。"],
      },
    ],
    good: [
      {
        text: "云岭区防汛责任人\n　　本报讯（云岭日报记者钱岚）5月6日公布名单。\n东河镇镇长：陈立\n南河镇镇长：周文\n――――――――\n――――――――\n待定\n待定\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，延伸信息产业产业链，公布特别行政区行政区域图，祝愿普普通通、欢欢喜喜、热热闹闹、团团圆圆的居民。会议要求坚持坚持再坚持，宣讲江山就是人民 人民就是江山、服务群众 群众满意的道理。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，干部群众高高兴兴参加会议，认认真真讨论，踏踏实实做事，大家研究研究再研究，一年接着一年干，一个问题一个问题解决。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，锟斤拷锟斤拷锟斤拷锟斤拷。\n",
      },
    ],
  },
  check(context) {
    reportDoubles(context);
    reportPhrases(context);
    reportLines(context);
  },
};

/** Runs of pairs of equal printed characters; punctuation may stand between the pairs undoubled. */
function reportDoubles(context: TextContext): void {
  const { text } = context.logical;
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== text.charCodeAt(i + 1) || !isHan(code)) continue;
    const start = i;
    let pairs = 0;
    let kept = "";
    let end = i;
    for (let at = i; at < text.length; ) {
      const isPair = text.charCodeAt(at) === text.charCodeAt(at + 1) && isHan(text.charCodeAt(at));
      if (isPair) {
        pairs++;
        kept += text.charAt(at);
        at += 2;
        end = at;
      } else if ("，。、；：".includes(text.charAt(at)) && isHan(text.charCodeAt(at + 1))) {
        kept += text.charAt(at);
        at++;
      } else break;
    }
    if (pairs >= FEWEST_DOUBLES && !isReduplication(text.slice(i, end)))
      report(context, "doubled", start, end, kept.slice(0, kept.length - trailing(text, end, kept)));
    i = Math.max(i, end - 1);
  }
}

/** 普普通通、欢欢喜喜、热热闹闹: words of two pairs each, one after the other. */
function isReduplication(found: string): boolean {
  return /^(?:(.)\1(.)\2[，。、；：]?)+$/u.test(found) && /[，。、；：]/u.test(found);
}

/** Marks gathered after the last pair. */
function trailing(text: string, end: number, kept: string): number {
  let count = 0;
  while (
    count < kept.length &&
    kept.charAt(kept.length - 1 - count) === text.charAt(end + count) &&
    !isHan(kept.charCodeAt(kept.length - 1 - count))
  )
    count++;
  return count;
}

/** A phrase followed at once by itself. The last place of each three characters is remembered by their hash. */
function reportPhrases(context: TextContext): void {
  const { text } = context.logical;
  const bits = Math.min(Math.ceil(Math.log2(text.length + 1)) + SPARSE_BITS, TABLE_BITS);
  const last = new Int32Array(1 << bits);
  for (let i = 0; i + SHORTEST_PHRASE <= text.length; i++) {
    const c = text.charCodeAt(i + 2);
    if (!isHan(c)) {
      i += 2;
      continue;
    }
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    if (!isHan(a) || !isHan(b)) continue;
    if (a === c && b === text.charCodeAt(i + 3) && a !== b && NEVER_DOUBLED.has(text.slice(i, i + 2))) {
      if (!isMeant(context, i, 2)) report(context, "phrase", i, i + 4, text.slice(i, i + 2));
      i += 3;
      continue;
    }
    const slot = Math.imul(Math.imul(Math.imul(a, 0x01000193) ^ b, 0x01000193) ^ c, 0x9e3779b1) >>> (32 - bits);
    const before = (last[slot] ?? 0) - 1;
    last[slot] = i + 1;
    const period = before < 0 ? 0 : i - before;
    if (period < SHORTEST_PHRASE || period > LONGEST_PHRASE || !repeats(text, before, period)) continue;
    if (TELLTALE.test(text.slice(before, i))) continue;
    if (ONE_BY_ONE.test(text.slice(before, before + 2)) || isMeant(context, before, period)) continue;
    report(context, "phrase", before, i + period, text.slice(before, i));
    i += period - 1;
  }
}

/** A copy that begins a longer word, stands behind a space, or is a line that equals the one before: that is reported as such. */
function isMeant({ logical, source }: TextContext, start: number, period: number): boolean {
  const { text } = logical;
  const after = text.charAt(start + 2 * period);
  if (period <= SHORT && after !== "" && LONGER_WORD.includes(after)) return true;
  const copy = logical.toSource(start + period);
  if (!isSpace(source.charCodeAt(copy - 1))) return false;
  const between = source.slice(logical.toSource(start + period - 1) + 1, copy);
  if (!between.includes("\n")) return true;
  const isLine = (from: number, to: number): boolean => opensLine(source, from) && closesLine(source, to);
  return (
    isLine(logical.toSource(start), copy - between.length) &&
    closesLine(source, logical.toSource(start + 2 * period - 1) + 1)
  );
}

function opensLine(source: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && source.charAt(i) !== "\n" && isSpace(source.charCodeAt(i))) i--;
  return i < 0 || source.charAt(i) === "\n";
}

function closesLine(source: string, at: number): boolean {
  let i = at;
  while (i < source.length && source.charAt(i) !== "\n" && isSpace(source.charCodeAt(i))) i++;
  return i >= source.length || source.charAt(i) === "\n";
}

/** Whether the characters of a phrase, all of them ideographs and not all one, stand twice in a row. */
function repeats(text: string, start: number, period: number): boolean {
  let same = true;
  for (let k = 0; k < period; k++) {
    const code = text.charCodeAt(start + k);
    if (code !== text.charCodeAt(start + period + k) || !isHan(code)) return false;
    if (code !== text.charCodeAt(start)) same = false;
  }
  return !same;
}

function report(
  { logical, report: tell }: TextContext,
  messageId: string,
  start: number,
  end: number,
  right: string,
): void {
  const span = logical.span(start, end);
  tell({
    messageId,
    data: { found: logical.text.slice(start, end), right },
    span,
    expected: [right],
    fix: { applicability: "unsafe", edits: [{ span, text: right }] },
  });
}

function reportLines({ analysis, source, report: tell }: TextContext): void {
  const { lines } = analysis.layout;
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]];
    if (before === undefined || line === undefined) continue;
    const length = line.end - line.start;
    if (length < SHORTEST_LINE || length !== before.end - before.start) continue;
    const text = source.slice(line.start, line.end);
    if (text !== source.slice(before.start, before.end) || !isHan(text.charCodeAt(0))) continue;
    const fix = { applicability: "unsafe", edits: [{ span: { start: before.end, end: line.end }, text: "" }] } as const;
    tell({
      messageId: "line",
      data: { found: text, right: "" },
      span: { start: line.start, end: line.end },
      fix: { ...fix, edits: [...fix.edits] },
    });
  }
}
