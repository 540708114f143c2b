import { nameLists } from "../../facts/name-lists.ts";
import type { ArticleRule } from "../../rule.ts";

/** The same name twice in one list. */
export const repeatedAttendee: ArticleRule = {
  id: "repeated-attendee",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["repeated"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "名单里同一个名字出现两次",
      body: "一份用顿号连起来的名单里，同一个名字印了两次：一处多半是把另一个人认错了。确有同名的人时，名字后面一般会注明。",
    },
    en: {
      title: "A name stands twice in one list",
      body: "The same name is printed twice in one list: one of them is most likely somebody else, misread. Where two people really share a name the paper usually adds something to tell them apart.",
    },
    bad: [
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会。区领导高志远、陈立、梁雨晴、陈立参加会议。\n",
        finds: ["陈立"],
      },
    ],
    good: [
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会。区领导高志远、陈立、梁雨晴参加会议，陈立、梁雨晴发言。\n",
      },
    ],
  },
  check({ logical, mentions, report }, { index }) {
    for (const list of nameLists(mentions[index] ?? [], logical)) {
      const seen = new Set<string>();
      for (const { name, span } of list.mentions) {
        if (seen.has(name)) report({ messageId: "repeated", data: { name }, span });
        seen.add(name);
      }
    }
  },
};
