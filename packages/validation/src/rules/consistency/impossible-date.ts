import type { TextRule } from "../../rule.ts";

const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that no calendar has: 2月30日, 13月5日. */
export const impossibleDate: TextRule = {
  id: "impossible-date",
  category: "consistency",
  severity: "error",
  recommended: true,
  needs: "logical",
  messages: ["month", "day"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "不存在的日期",
      body: "“2月30日”“13月5日”这样的日期日历上没有，多半是数字认错了。2 月 29 日只在年份印在旁边时核对闰年。农历日期和阿拉伯数字以外的写法不核对。",
    },
    en: {
      title: "A date that does not exist",
      body: "No calendar has 2月30日 or 13月5日: most likely a figure was misread. The 29th of February is checked only where its year is printed with it. Dates of the lunar calendar, and those not in Arabic figures, are not checked.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2月30日，云岭区召开会议。会议决定13月5日复查，2023年2月29日的记录作废。\n",
        finds: ["2月30日", "13月5日", "2023年2月29日"],
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，公布5月500日元的兑换情况。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2月29日，云岭区召开会议，回顾2024年2月29日和10月31日的工作，历时3个月30日。\n",
      },
    ],
  },
  check({ logical, report }) {
    const { text } = logical;
    for (let at = text.indexOf("月"); at >= 0; at = text.indexOf("月", at + 1)) {
      const month = digitsBefore(text, at);
      const day = digitsAfter(text, at + 1);
      if (month === null || day === null || text.charAt(day.end) !== "日") continue;
      const year = text.charAt(month.start - 1) === "年" ? digitsBefore(text, month.start - 1) : null;
      const isYear = year !== null && year.end - year.start === 4;
      const start = isYear ? year.start : month.start;
      const found = text.slice(start, day.end + 1);
      const span = logical.span(start, day.end + 1);
      const longest = LONGEST_MONTH[month.value - 1];
      if (longest === undefined) report({ messageId: "month", data: { date: found }, span });
      else if (day.value < 1 || day.value > longest || (isYear && !exists(year.value, month.value, day.value))) {
        report({ messageId: "day", data: { date: found }, span });
      }
    }
  },
};

interface Figure {
  value: number;
  start: number;
  end: number;
}

function digitsBefore(text: string, end: number): Figure | null {
  let start = end;
  while (start > 0 && end - start < 5 && isFigure(text.charCodeAt(start - 1))) start--;
  return start === end || end - start > 4 ? null : { value: Number(text.slice(start, end)), start, end };
}

function digitsAfter(text: string, start: number): Figure | null {
  let end = start;
  while (end - start < 3 && isFigure(text.charCodeAt(end))) end++;
  return start === end || end - start > 2 ? null : { value: Number(text.slice(start, end)), start, end };
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
