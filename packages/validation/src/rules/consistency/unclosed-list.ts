import { nameLists } from "../../facts/name-lists.ts";
import type { ArticleRule } from "../../rule.ts";

const BREAKS_OFF = /^、\s?(?:[，。；！？）]|参加|出席|列席|陪同|$)/u;

/** A list of names that breaks off after a list mark. */
export const unclosedList: ArticleRule = {
  id: "unclosed-list",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "article",
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
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，区长高志远主持会议。参加会议的有区领导陈立、梁雨晴、周文博、。会议听取了汇报。\n",
        finds: ["陈立、梁雨晴、周文博、"],
      },
    ],
    good: [
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，区长高志远主持会议。参加会议的有区领导陈立、梁雨晴、周文博。会议听取了汇报。\n",
      },
    ],
  },
  check({ logical, mentions, report }, { index }) {
    for (const list of nameLists(mentions[index] ?? [], logical)) {
      const feed = logical.text.indexOf("\n", list.end);
      const rest = logical.text.slice(list.end, feed < 0 ? list.end + 4 : Math.min(feed, list.end + 4));
      if (BREAKS_OFF.test(rest)) report({ messageId: "unclosed", span: logical.span(list.start, list.end + 1) });
    }
  },
};
