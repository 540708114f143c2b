import { isHan } from "../../facts/characters.ts";
import type { TextRule } from "../../rule.ts";

/** What a list mark can never stand before. */
const BREAKS_OFF = /^\s?(?:[，。；！？）\n]|等?(?:参加|出席|列席|陪同)(?!人员|单位|范围|对象))/u;
const FEWEST = 3;
const LONGEST_ENTRY = 4;
/** Entries that are no names: 组织、主持、参加. */
const VERBS = /^(?:组织|主持|策划|召开|出席|参加|列席|负责|协助)$/u;

/** A list of names that breaks off after a list mark. */
export const unclosedList: TextRule = {
  id: "unclosed-list",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["unclosed"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "名单没有写完",
      body: "名单以顿号收尾，后面是句号、逗号、“参加”“出席”或段落结束：最后的名字丢了。名单不完整，就不能说谁没有出席。",
    },
    en: {
      title: "A list of names breaks off",
      body: "A list ends in a list mark followed by the end of a clause or paragraph, or by 参加 or 出席: the last names are lost, and nobody can be called absent from such a list.",
    },
    bad: [
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会。区领导陈立、梁雨晴、周文博、等参加会议。\n",
        finds: ["周文博、"],
      },
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，区长高志远主持会议。参加会议的有区领导陈立、梁雨晴、周文博、。会议听取了汇报。\n",
        finds: ["周文博、"],
      },
    ],
    good: [
      {
        text: "云岭区政府会议制度\n办公室负责拟订会议方案，包括议题、时间、地点、参加人员等，报秘书长审定。\n",
      },
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，听取了水利、应急、农业专委会、。\n",
      },
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，听取了水利、应急、。\n",
      },
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，区长高志远主持会议。参加会议的有区领导陈立、梁雨晴、周文博。会议听取了汇报。\n",
      },
    ],
  },
  check({ logical, report }) {
    const { text } = logical;
    for (let at = text.indexOf("、"); at >= 0; at = text.indexOf("、", at + 1)) {
      if (!BREAKS_OFF.test(text.slice(at + 1, at + 6))) continue;
      const start = lastEntry(text, at);
      if (start !== null) report({ messageId: "unclosed", span: logical.span(start, at + 1) });
    }
  },
};

/** Where the last entry before a list mark begins; null when its short entries are too few to be a list of names. */
function lastEntry(text: string, mark: number): number | null {
  let entries = 0;
  let last = mark;
  for (let end = mark; entries < FEWEST; end--) {
    let start = end;
    while (end - start < LONGEST_ENTRY && isHan(text.charCodeAt(start - 1))) start--;
    if (end - start < 2 || VERBS.test(text.slice(start, end))) return null;
    if (entries === 0) last = start;
    entries++;
    end = start;
    if (text.charAt(start - 1) !== "、") break;
  }
  return entries >= FEWEST ? last : null;
}
