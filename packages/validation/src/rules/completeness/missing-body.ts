import { isReported } from "../../facts/reported-meeting.ts";
import type { ArticleRule } from "../../rule.ts";

/** A meeting whose convening body (召开单位) the story does not say. */
export const missingBody: ArticleRule = {
  id: "missing-body",
  category: "completeness",
  severity: "info",
  recommended: true,
  needs: "article",
  messages: ["missing"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "会议没有召开单位",
      body: "报道里有会议，却看不出是哪个单位开的，这次会议就归不到任何单位名下。只看标题或首段报道的会议，后文顺带提到的不算。缺开头的稿件由 missing-opening 报告。",
    },
    en: {
      title: "A meeting without a convening body",
      body: "The story reports a meeting but does not say whose it was, so that it can be counted for nobody. Only meetings reported in the headline or the first paragraph are looked at, not those mentioned in passing. A story without its opening is reported by missing-opening instead.",
    },
    bad: [
      {
        text: "座谈会听取基层意见\n本报讯（云岭日报记者钱岚）5月16日，座谈会举行，大家围绕今年工作畅所欲言。\n",
        published: "2025-05-17",
        finds: ["座谈会"],
      },
    ],
    good: [
      {
        text: "堤防加固工程加快推进\n本报讯（云岭日报记者钱岚）5月16日，记者在东河堤防看到，加固工程正在加快推进。\n5月15日，座谈会举行，沿河居民围绕堤防加固畅所欲言。\n",
        published: "2025-05-17",
      },
      {
        text: "区政府召开座谈会听取基层意见\n本报讯（云岭日报记者钱岚）5月16日，云岭区政府召开座谈会，大家围绕今年工作畅所欲言。\n",
        published: "2025-05-17",
      },
    ],
  },
  check({ logical, report }, { article, facts }) {
    if (facts.openingMissing) return;
    for (const meeting of article.meetings) {
      if (meeting.body === null && isReported(meeting, article, logical))
        report({ messageId: "missing", data: { meeting: meeting.name }, span: meeting.nameSpan });
    }
  },
};
