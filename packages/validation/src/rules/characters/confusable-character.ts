import { CONFUSABLE_WORDS, type ConfusablePair } from "../../data/confusables.ts";
import { isSpace } from "../../engine/white-space.ts";
import type { TextContext, TextRule } from "../../rule.ts";

interface Misreading extends ConfusablePair {
  /** Place in the word of the character that was misread. */
  at: number;
}

const BY_CHARACTER = new Map<string, Misreading[]>();
for (const pair of CONFUSABLE_WORDS) {
  const at = [...pair.wrong].findIndex((character, i) => character !== pair.right.charAt(i));
  const list = BY_CHARACTER.get(pair.wrong.charAt(at)) ?? [];
  list.push({ ...pair, at });
  BY_CHARACTER.set(
    pair.wrong.charAt(at),
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
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，要求党员千部自已带头。\n",
        finds: ["党员千部", "自已"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，要求党员干部自己带头。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6曰，云岭区召开2O24年工作会议，区入大代表和党员千部参加，要求做好自已的工作。\n",
        finds: ["6曰", "2O24", "入大代表", "党员千部", "自已"],
        fixed:
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开2024年工作会议，区人大代表和党员干部参加，要求做好自己的工作。\n",
      },
    ],
    good: [
      { text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，水泵编号为1O" },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，介绍O2O模式、OIl个案和入口建设，放映三千部电影，加入民间组织，周末来访者增多，有关干部参加，出自已故作家之手。\n",
      },
    ],
  },
  check(context) {
    const { text } = context.logical;
    let done = 0;
    for (let i = 0; i < text.length; i++) {
      const kind = KINDS[text.charCodeAt(i)] ?? 0;
      if (kind === 0 || i < done) continue;
      if (kind === NUMBER) done = checkNumber(context, i);
      else done = checkDay(context, i) || checkWords(context, i, done);
    }
  },
};

/** Which characters a misreading can be seen at. */
const WORD = 1;
const NUMBER = 2;
const KINDS = new Uint8Array(0x10000);
for (const character of BY_CHARACTER.keys()) KINDS[character.charCodeAt(0)] = WORD;
for (const letter of Object.keys(DIGITS)) KINDS[letter.charCodeAt(0)] = NUMBER;

/** 5月6曰. Gives the end of what it reported, 0 when nothing. */
function checkDay(context: TextContext, at: number): number {
  const { text } = context.logical;
  if (text.charAt(at) !== "曰" || !isNumeral(text.charAt(at - 1))) return 0;
  return replace(context, "day", at - 1, 2, (found) => found.replace("曰", "日"));
}

function checkWords(context: TextContext, at: number, done: number): number {
  const { text } = context.logical;
  for (const { wrong, right, notAfter = "", notBefore = "", at: place } of BY_CHARACTER.get(text.charAt(at)) ?? []) {
    const start = at - place;
    if (start < done || !text.startsWith(wrong, start)) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(start + wrong.length);
    if ((before !== "" && notAfter.includes(before)) || (after !== "" && notBefore.includes(after))) continue;
    return replace(context, "word", start, wrong.length, () => right);
  }
  return done;
}

/** A run of digits and letters that look like them, in which there is at least one of each. Gives the end of the run. */
function checkNumber(context: TextContext, at: number): number {
  const { text } = context.logical;
  let start = at;
  let end = start + 1;
  while (isLetterOrDigit(text.charAt(start - 1))) start--;
  while (isLetterOrDigit(text.charAt(end))) end++;
  const run = text.slice(start, end);
  if (!/^[0-9OoIl]+$/.test(run) || !/[0-9]/.test(run) || !UNITS.includes(text.charAt(end) || " ")) return end;
  return replace(context, "number", start, run.length, (found) =>
    found.replace(/[OoIl]/g, (one) => DIGITS[one] ?? one),
  );
}

/** Reports a stretch of the logical text with what it should be; gives its end. */
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
  return start + length;
}

function isNumeral(character: string): boolean {
  return character !== "" && "0123456789０１２３４５６７８９一二三四五六七八九十".includes(character);
}

function isLetterOrDigit(character: string): boolean {
  return /^[0-9A-Za-z]$/.test(character);
}
