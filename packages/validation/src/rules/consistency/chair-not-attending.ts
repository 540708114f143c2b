import type { ArticleRule } from "../../rule.ts";

/** Somebody who chairs a meeting and is said to be absent from it. */
export const chairNotAttending: ArticleRule = {
  id: "chair-not-attending",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["absent"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "主持人缺席",
      body: "同一次会议里，一个人既主持又请假或缺席：名字认错了，或者两次会议混在了一起。报道常常不把主持人再列入出席名单，所以名单里没有主持人并不算错。",
    },
    en: {
      title: "The chair is said to be absent",
      body: "One person both chairs a meeting and is excused from it: a name was misread, or two meetings were run together. Papers often leave the chair out of the list of those present, so that alone is no fault and is not reported.",
    },
    bad: [
      {
        text: "区政府第12次常务会议纪要\n2025年5月16日，区长高志远主持召开区政府第12次常务会议。\n出席：陈立、梁雨晴、周文博\n请假：高志远、赵小满\n",
        finds: ["高志远"],
      },
    ],
    good: [
      {
        text: "区政府第12次常务会议纪要\n2025年5月16日，区长高志远主持召开区政府第12次常务会议。\n出席：陈立、梁雨晴、周文博\n请假：赵小满\n",
      },
    ],
  },
  check({ report }, { article }) {
    for (const meeting of article.meetings) {
      for (const { name, roles, span } of meeting.participants) {
        if (roles.includes("chair") && roles.includes("absent")) {
          report({ messageId: "absent", data: { name, meeting: meeting.name }, span });
        }
      }
    }
  },
};
