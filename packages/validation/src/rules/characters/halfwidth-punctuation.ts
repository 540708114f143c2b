import { isHan } from "../../facts/characters.ts";
import type { Problem, TextRule } from "../../rule.ts";

const FULL: Record<string, string> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", ".": "。" };
const LONGEST_BRACKET = 60;

/** ASCII punctuation between Chinese characters. */
export const halfwidthPunctuation: TextRule = {
  id: "halfwidth-punctuation",
  category: "characters",
  severity: "info",
  recommended: true,
  needs: "raw",
  messages: ["mark", "pair"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "中文里的半角标点",
      body: "夹在汉字之间的半角逗号、句号、冒号、分号、问号、叹号、括号和直引号。数字、字母之间的不算（如 3.5、http：）。成对的括号和引号合报一次。修复换成全角。",
    },
    en: {
      title: "Half-width punctuation in Chinese text",
      body: "ASCII commas, stops, colons, semicolons, question and exclamation marks, brackets and straight quotation marks between Chinese characters. Those between digits or letters are left alone. A pair of brackets or quotation marks is reported once. The fix puts the full-width mark and is unsafe, as it changes printed characters.",
    },
    bad: [
      {
        text: '云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日,云岭区召开会议(视频),落实"四早"要求.\n',
        finds: [",", "(视频)", ",", '"四早"', "."],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议（视频），落实“四早”要求。\n",
      },
    ],
    good: [
      { text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，介绍甲,B两类产品和丙:C类产品。\n" },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，增长3.5%，时间为9:30，比分3:2，详见http://example.org/?a=1。\n",
      },
      { text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，Intel(R)公司代表参加会议，介绍A,B两类产品。\n" },
    ],
  },
  check({ source, characters, report }) {
    const { asciiPunctuation } = characters;
    for (let i = 0; i < asciiPunctuation.length; i++) {
      const at = asciiPunctuation[i] ?? 0;
      const mark = source.charAt(at);
      const full = FULL[mark];
      if (full !== undefined) {
        if (isChinese(source, at - 1, -1) && isChineseOrEnd(source, at + 1))
          report(replacement(source, "mark", [[at, full]]));
        continue;
      }
      const partner = mark === "(" ? ")" : mark === '"' ? '"' : null;
      const close = asciiPunctuation[i + 1];
      if (partner === null || close === undefined || source.charAt(close) !== partner || close - at > LONGEST_BRACKET)
        continue;
      const inside = isHan(source.charCodeAt(at + 1)) && isChinese(source, close - 1, -1);
      if (!inside || source.slice(at, close).includes("\n")) continue;
      report(
        replacement(
          source,
          "pair",
          mark === "("
            ? [
                [at, "（"],
                [close, "）"],
              ]
            : [
                [at, "“"],
                [close, "”"],
              ],
        ),
      );
      i++;
    }
  },
};

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
