import { ordinaryForm } from "../../data/compatibility.ts";
import type { TextRule } from "../../rule.ts";

/** Radicals and compatibility forms that look like an ordinary character but are another: ⼈ for 人. */
export const compatibilityCharacter: TextRule = {
  id: "compatibility-character",
  category: "characters",
  severity: "warning",
  recommended: true,
  needs: "raw",
  messages: ["compatibility"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "兼容字符",
      body: "PDF 字体常把“人”“民”“长”给成康熙部首或部首补充区的同形字符，看起来一样，检索却找不到。包括兼容汉字、半角片假名和拉丁连字。修复换成通用字，因为改动了字符，属于不安全修复。",
    },
    en: {
      title: "A compatibility form stands for an ordinary character",
      body: "PDF fonts often give Kangxi radicals, radicals of the supplement or compatibility ideographs for characters of the same shape: it looks right, and no search finds it. Half-width katakana and Latin ligatures count too. The fix puts the ordinary character; it changes printed characters and is therefore unsafe.",
    },
    bad: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区⼈⺠政府区⻓高志远主持召开会议。\n",
        finds: ["⼈⺠", "⻓"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区人民政府区长高志远主持召开会议。\n",
      },
    ],
    good: [
      { text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区人民政府区长高志远主持召开会议，面积12㎡。\n" },
    ],
  },
  check({ source, characters, report }) {
    const { compatibility } = characters;
    for (let i = 0; i < compatibility.length; ) {
      const start = compatibility[i] ?? 0;
      let next = i + 1;
      while (compatibility[next] === (compatibility[next - 1] ?? 0) + 1) next++;
      const end = (compatibility[next - 1] ?? 0) + 1;
      const right = [...source.slice(start, end)].map((one) => ordinaryForm(one) ?? one).join("");
      const span = { start, end };
      report({
        messageId: "compatibility",
        data: { found: source.slice(start, end), right },
        span,
        expected: [right],
        fix: { applicability: "unsafe", edits: [{ span, text: right }] },
      });
      i = next;
    }
  },
};
