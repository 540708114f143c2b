import { CONFUSABLE_WORDS, type ConfusablePair } from "../../data/confusables.ts";
import { isSpace } from "../../engine/white-space.ts";
import type { TextContext, TextRule } from "../../rule.ts";

const BY_FIRST = new Map<string, ConfusablePair[]>();
for (const pair of CONFUSABLE_WORDS) {
  const first = pair.wrong.charAt(0);
  const list = BY_FIRST.get(first) ?? [];
  list.push(pair);
  BY_FIRST.set(
    first,
    list.sort((a, b) => b.wrong.length - a.wrong.length),
  );
}

const DIGITS: Record<string, string> = { O: "0", o: "0", I: "1", l: "1" };
/** What a number with a letter in it must be followed by to be certainly a number. */
const UNITS = "年月日号时次个人亿万元届级岁公％%";

/** A character that was taken for one of the same shape, in a word that the genre makes certain: 入大代表. */
export const confusableCharacter: TextRule = {
  id: "confusable-character",
  category: "characters",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["word", "number", "day"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "形近字误认",
      body: "“入大代表”“自已”“2O24年”“5月6曰”：错的写法不成词，对的写法在这类报道里是确定的。只在有把握时报告，不做猜测；生造的词、人名地名里的误认发现不了。",
    },
    en: {
      title: "A character taken for one of the same shape",
      body: "入大代表, 自已, 2O24年, 5月6曰: what is printed is no word, and the word it stands for is certain in this genre. Reported only on evidence, never on a guess; misread characters in names and rare words are missed.",
    },
    bad: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6曰，云岭区召开2O24年工作会议，区入大代表和党员千部参加，要求做好自已的工作。\n",
        finds: ["6曰", "2O24", "区入大", "千部", "自已"],
        fixed:
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开2024年工作会议，区人大代表和党员干部参加，要求做好自己的工作。\n",
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，介绍O2O模式和入口建设，放映三千部电影，加入民间组织，周末来访者增多，有关干部参加，出自已故作家之手。\n",
      },
    ],
  },
  check(context) {
    let done = 0;
    for (const at of context.characters.confusable) {
      if (at < done) continue;
      const first = context.source.charAt(at);
      if (DIGITS[first] !== undefined) done = checkNumber(context, at);
      else if (first === "曰" && isNumeral(printedAt(context.source, at, -1))) {
        const start = context.logical.toLogical(at) - 1;
        done = replace(context, "day", start, 2, (found) => found.replace("曰", "日"));
      } else done = checkWords(context, at, BY_FIRST.get(first) ?? []);
    }
  },
};

function checkWords(context: TextContext, at: number, pairs: readonly ConfusablePair[]): number {
  const { text } = context.logical;
  const start = context.logical.toLogical(at);
  for (const { wrong, right, notAfter = "", notBefore = "" } of pairs) {
    if (!text.startsWith(wrong, start)) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(start + wrong.length);
    if ((before !== "" && notAfter.includes(before)) || (after !== "" && notBefore.includes(after))) continue;
    return replace(context, "word", start, wrong.length, () => right);
  }
  return at;
}

/** A run of digits and letters that look like them, in which there is at least one of each. */
function checkNumber(context: TextContext, at: number): number {
  const { text } = context.logical;
  let start = context.logical.toLogical(at);
  let end = start + 1;
  while (isLetterOrDigit(text.charAt(start - 1))) start--;
  while (isLetterOrDigit(text.charAt(end))) end++;
  const run = text.slice(start, end);
  if (!/^[0-9OoIl]+$/.test(run) || !/[0-9]/.test(run) || !UNITS.includes(text.charAt(end) || " ")) return at;
  return replace(context, "number", start, run.length, (found) =>
    found.replace(/[OoIl]/g, (one) => DIGITS[one] ?? one),
  );
}

/** Reports a stretch of the logical text with what it should be; gives the source offset of its end. */
function replace(
  { logical, source, report }: TextContext,
  messageId: string,
  start: number,
  length: number,
  correct: (found: string) => string,
): number {
  const found = logical.text.slice(start, start + length);
  const right = correct(found);
  const edits = [];
  for (let i = 0; i < Math.min(found.length, right.length); i++) {
    const offset = logical.toSource(start + i);
    if (found[i] !== right[i] && !isSpace(source.charCodeAt(offset))) {
      edits.push({ span: { start: offset, end: offset + 1 }, text: right.charAt(i) });
    }
  }
  const span = logical.span(start, start + length);
  report({ messageId, data: { found, right }, span, expected: [right], fix: { applicability: "unsafe", edits } });
  return span.end;
}

/** The printed character before an offset, white space passed over. */
function printedAt(source: string, at: number, step: -1): string {
  let i = at + step;
  while (i >= 0 && isSpace(source.charCodeAt(i))) i += step;
  return source.charAt(i);
}

function isNumeral(character: string): boolean {
  return character !== "" && "0123456789０１２３４５６７８９一二三四五六七八九十".includes(character);
}

function isLetterOrDigit(character: string): boolean {
  return /^[0-9A-Za-z]$/.test(character);
}
