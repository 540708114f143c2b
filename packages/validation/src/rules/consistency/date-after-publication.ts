import type { ArticleRule } from "../../rule.ts";

const AHEAD = /将(?:于|在|召开|举行|举办)|定于|拟于/u;

/** An event reported as past on a day after the paper came out. */
export const dateAfterPublication: ArticleRule = {
  id: "date-after-publication",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["after"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "日期晚于出版日期",
      body: "稿件报道的日子比给出的出版日期还晚:日期认错了,或者出版日期给错了。写明“将于”“定于”的预告不报告。没有给出出版日期时不核对。",
    },
    en: {
      title: "A date after the day of publication",
      body: "The reported day lies after the publication date given: one of the two is wrong. Announcements that say so (将于, 定于) are not reported. Without a publication date nothing is checked.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2025年5月26日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        published: "2025-05-17",
        finds: ["2025年5月26日"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2025年5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        published: "2025-05-17",
      },
      {
        text: "云岭区将召开防汛工作会议\n本报讯（云岭日报记者钱岚）云岭区将于2025年5月26日召开防汛工作会议，研究部署今年汛期各项工作。\n",
        published: "2025-05-17",
      },
    ],
  },
  check({ analysis, logical, report }, { article }) {
    const { published } = analysis.options;
    const { date, dateSpan, dateText } = article;
    if (published === undefined || date === null || dateSpan === null || dateText === null || date <= published) return;
    const at = logical.toLogical(dateSpan.start);
    if (AHEAD.test(logical.text.slice(Math.max(at - 16, 0), at + 24))) return;
    report({ messageId: "after", data: { date, published }, span: dateSpan });
  },
};
