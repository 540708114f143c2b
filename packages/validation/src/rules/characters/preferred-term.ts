import type { TextRule } from "../../rule.ts";

/** A wrong form out of the user's own list of terms. */
export const preferredTerm: TextRule = {
  id: "preferred-term",
  category: "characters",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["term"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "与术语表不一致",
      body: "配置中的 terms（或术语文件）列出“错误写法 → 正确写法”。没有术语表时这条规则不做任何事。在去掉排版折行后的文字里查找，所以跨行也能找到。",
    },
    en: {
      title: "Not as the list of terms has it",
      body: "The config's `terms` (or a file of terms) lists wrong forms with the right ones. Without a list the rule does nothing. The logical text is searched, so that a term cut by a line break is found too.",
    },
    bad: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，研究防讯工作。\n",
        terms: { 防讯: "防汛" },
        finds: ["防讯"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，研究防汛工作。\n",
      },
    ],
    good: [{ text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，研究防汛工作。\n" }],
  },
  check({ logical, terms, report }) {
    for (const [wrong, right] of terms) {
      for (let at = logical.text.indexOf(wrong); at >= 0; at = logical.text.indexOf(wrong, at + wrong.length)) {
        const inside = right.indexOf(wrong);
        if (inside >= 0 && logical.text.startsWith(right, at - inside)) continue;
        const span = logical.span(at, at + wrong.length);
        report({
          messageId: "term",
          data: { found: wrong, right },
          span,
          expected: [right],
          fix: { applicability: "unsafe", edits: [{ span, text: right }] },
        });
      }
    }
  },
};
