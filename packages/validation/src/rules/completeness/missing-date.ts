import type { Article, LogicalText, Span } from "@huiyao/parser";
import { isReported } from "../../facts/reported-meeting.ts";
import type { ArticleRule } from "../../rule.ts";

/** 29号, 十日: a day, read or not. */
const DAY = /[0-9０-９一二三四五六七八九十][日号]/u;
const LEAD = 3;
/** A day known to those who read the day's other stories, or a while ago. */
const RELATIVE =
  /[当同][天日晚]|随后|(?:仪式|会[谈见议]|活动)后，|伊始|一段时间|刚刚|这[两几]天|连日|本[周月]|[上下]半年|前夕|期间|正在/u;

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
      body: "稿件报道了会议，却没有印出会议在哪一天开的；“近日”“日前”这类说法作为提示报告。“当天”“随后”也是。只看标题或首段报道的会议，“在……会议上”和后文顺带提到的、将要开的不算。有日期而没有年份的由 missing-year 报告。",
    },
    en: {
      title: "A meeting without a date",
      body: "The story reports a meeting but prints no day on which it was held; words such as 近日 or 当天 are reported as an info. Only meetings reported in the headline or the first paragraph are asked for their day, not those referred to (在…会议上), mentioned further down, or still to come. A day without its year is reported by missing-year.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）当天，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        finds: ["当天"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）云岭区委副书记、区长高志远主持召开全区防汛工作会议，研究部署汛期各项工作。\n",
        finds: ["全区防汛工作会议"],
      },
      {
        text: "高志远在区政府第二次防汛工作会议上强调 压实防汛责任\n本报讯（云岭日报记者钱岚）区政府召开第二次防汛工作会议，区委副书记、区长高志远发表讲话，要求压实防汛责任，备足物资。\n",
        finds: ["区政府第二次防汛工作会议"],
      },
    ],
    good: [
      {
        text: "云岭区压实防汛责任\n本报讯（云岭日报记者钱岚）区长高志远在全区防汛工作会议上强调，要压实防汛责任，备足物资。\n",
      },
      {
        text: "云岭区基层减负见成效\n本报讯（云岭日报记者钱岚）云岭区各镇街把时间还给干部。每个月的第一周，区里不召开任何会议。\n镇里召开座谈会，听取意见。\n",
      },
      {
        text: "云岭区压实防汛责任\n本报讯（云岭日报记者钱岚）高志远在第二届云岭防汛大会开幕式上的讲话结束后，区应急局介绍了讲话的意义。\n",
      },
      {
        text: "云岭区基层减负见成效\n本报讯（云岭日报记者钱岚）区里在十个村开展试点，召开专题组织生活会，让党员把话说透。\n",
      },
      {
        text: "凝心聚力防大汛\n本报讯（云岭日报记者钱岚）云岭区委召开第二次防汛工作会议，在干部群众中引起强烈反响。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区委副书记、区长高志远主持召开全区防汛工作会议，研究部署汛期各项工作。\n",
        published: "2025-05-17",
      },
    ],
  },
  check({ logical, report }, { article, facts }) {
    const meeting = article.meetings[0];
    if (meeting === undefined || facts.openingMissing || article.date !== null || meeting.date !== null) return;
    if (!isReported(meeting, article, logical)) return;
    if (article.paragraphs.slice(0, LEAD).some((paragraph) => DAY.test(paragraph.text))) return;
    if (facts.dates.some((date) => /[0-9０-９一二三四五六七八九十今昨前明]/u.test(date.text))) return;
    const vague = facts.dates[0] ?? relativeDay(logical, article);
    if (vague === undefined) {
      report({ messageId: "missing", data: { meeting: meeting.name }, span: meeting.nameSpan });
      return;
    }
    const data = { meeting: meeting.name, words: vague.text };
    report({ messageId: "vague", data, span: vague.span, atMost: "info" });
  },
};

/** The first words in a story's first paragraph that say when, but not on which day. */
function relativeDay(logical: LogicalText, article: Article): { text: string; span: Span } | undefined {
  const first = article.paragraphs[0];
  const match = first === undefined ? null : RELATIVE.exec(first.text);
  if (first === undefined || match === null) return undefined;
  const start = logical.toLogical(first.span.start) + match.index;
  return { text: match[0], span: logical.span(start, start + match[0].length) };
}
