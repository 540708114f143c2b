import type { TextRule } from "../../rule.ts";

const WEEKDAYS = "日一二三四五六";
const PRINTED = /^\s?[（(]?\s?(?:星期|周)([一二三四五六日天])/u;

/** 2025年1月3日 星期四, when it was a Friday. */
export const weekdayMismatch: TextRule = {
  id: "weekday-mismatch",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["mismatch"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "日期与星期对不上",
      body: "日期后面印着星期几，按日历算却不是这一天：日期或星期认错了一个，或者年份推断错了。只在年份确定时核对。",
    },
    en: {
      title: "Date and day of the week differ",
      body: "The day of the week printed behind a date is not the calendar's: one of the two was misread, or the year worked out wrongly. Checked only where the year is settled.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2025年5月16日（星期四），云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        finds: ["2025年5月16日（星期四"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2025年5月16日（星期五），云岭区召开防汛工作会议，5月18日周日复查。\n",
        published: "2025-05-17",
      },
    ],
  },
  check({ analysis, logical, report }) {
    for (const { dates } of analysis.articles) {
      for (const { iso, span } of dates) {
        if (iso === null || span.end <= span.start) continue;
        const end = logical.toLogical(span.end - 1) + 1;
        const match = PRINTED.exec(logical.text.slice(end, end + 8));
        const printed = match?.[1]?.replace("天", "日");
        if (match === null || printed === undefined) continue;
        const right = WEEKDAYS.charAt(new Date(`${iso}T00:00:00Z`).getUTCDay());
        if (printed === right) continue;
        const whole = logical.span(logical.toLogical(span.start), end + match[0].length);
        report({ messageId: "mismatch", data: { date: iso, printed, right }, span: whole, expected: [] });
      }
    }
  },
};
