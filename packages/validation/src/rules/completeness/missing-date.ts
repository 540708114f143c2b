import type { ArticleRule } from "../../rule.ts";

/** 29号, 十日: a day, read or not. */
const DAY = /[0-9０-９一二三四五六七八九十][日号]/u;
const LEAD = 3;

/** A story about a meeting without any date. */
export const missingDate: ArticleRule = {
  id: "missing-date",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["missing", "vague"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "会议没有日期",
      body: "稿件报道了会议，却没有印出会议在哪一天开的；“近日”“日前”这类说法作为提示报告。“在……会议上”提到的会议不算报道。有日期而没有年份的由 missing-year 报告。",
    },
    en: {
      title: "A meeting without a date",
      body: "The story reports a meeting but prints no day on which it was held; words such as 近日 are reported as an info. A meeting only referred to (在…会议上) is not asked for its day. A day without its year is reported by missing-year.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）云岭区委副书记、区长高志远主持召开全区防汛工作会议，研究部署汛期各项工作。\n",
        finds: ["全区防汛工作会议"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区委副书记、区长高志远主持召开全区防汛工作会议，研究部署汛期各项工作。\n",
        published: "2025-05-17",
      },
    ],
  },
  check({ source, report }, { article, facts }) {
    const meeting = article.meetings[0];
    if (meeting === undefined || facts.openingMissing || article.date !== null || meeting.date !== null) return;
    if (source.charAt(meeting.nameSpan.end) === "上") return;
    if (article.paragraphs.slice(0, LEAD).some((paragraph) => DAY.test(paragraph.text))) return;
    if (facts.dates.some((date) => /[0-9０-９一二三四五六七八九十今昨前明]/u.test(date.text))) return;
    const vague = facts.dates[0];
    if (vague === undefined) report({ messageId: "missing", data: { meeting: meeting.name }, span: meeting.nameSpan });
    else
      report({
        messageId: "vague",
        data: { meeting: meeting.name, words: vague.text },
        span: vague.span,
        atMost: "info",
      });
  },
};
