import type { Span } from "@huiyao/parser";
import type { ArticleRule } from "../../rule.ts";

const OF_AGENCY = /[0-9]{1,2}月[0-9]{1,2}日(?=[电讯])/u;
/** 5月16日, 十二月三号: what lacks nothing but its year. */
const MONTH_AND_DAY = /月.{1,3}[日号]/u;

/** A day whose year neither the words nor the publication date nor the rest of the text settle. */
export const missingYear: ArticleRule = {
  id: "missing-year",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["unsettled", "fromContext"],
  fixable: null,
  options: {
    context: {
      default: false,
      docs: {
        "zh-CN": "年份只由上下文推出时也提示。",
        en: "Also say so, as an info, when only another year in the text settles it.",
      },
    },
  },
  docs: {
    "zh-CN": {
      title: "日期没有年份",
      body: "稿件的日期只有“5月16日”，文中没有年份，也没有给出报纸出版日期（--published），会议就排不到时间线上。文中别处的年份能推出这一年时不报告，除非打开选项 context。",
    },
    en: {
      title: "A date without a year",
      body: "The story's day is printed without a year, no year stands elsewhere in the text and no publication date was given (--published), so that the meeting has no place in time. When a year elsewhere in the text settles it, nothing is reported unless the option context is on.",
    },
    bad: [
      {
        text: "云岭区汛情平稳\n新华社云岭5月16日电（记者钱岚）从各监测站传回的数据表明，云岭区汛情平稳。\n",
        finds: ["5月16日"],
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署2025年汛期各项工作。\n",
        options: { context: true },
        finds: ["5月16日"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署汛期各项工作。\n",
        finds: ["5月16日"],
      },
    ],
    good: [
      {
        text: "云岭区设立防汛日\n本报讯（云岭日报记者钱岚）从今年起，云岭区将每年5月16日设立为防汛日。\n",
      },
      {
        text: "云岭区汛情平稳\n新华社云岭5月16日电（记者钱岚）截至2025年5月15日，从各监测站传回的数据表明，云岭区汛情平稳。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年2月30日，云岭区召开防汛工作会议，研究部署汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署2025年汛期各项工作。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署汛期各项工作。\n",
        published: "2025-05-17",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2025年5月16日，云岭区召开防汛工作会议，研究部署汛期各项工作。\n",
      },
    ],
  },
  check({ analysis, source, options, report }, { article, facts }) {
    const { dateSpan, dateText, yearFrom } = article;
    if (dateSpan !== null && source.startsWith("每年", dateSpan.start - 2)) return;
    if (dateSpan === null || dateText === null) {
      const day = analysis.options.published === undefined ? dayOfAgency(source, facts.bylineSpan) : null;
      if (day !== null) report({ messageId: "unsettled", data: { date: source.slice(day.start, day.end) }, span: day });
      return;
    }
    if (article.date === null && MONTH_AND_DAY.test(dateText) && !dateText.includes("年")) {
      report({ messageId: "unsettled", data: { date: dateText }, span: dateSpan });
    } else if (yearFrom === "context" && options.context === true) {
      const year = article.date?.slice(0, 4) ?? "";
      report({ messageId: "fromContext", data: { date: dateText, year }, span: dateSpan, atMost: "info" });
    }
  },
};

/** The day of an agency's byline, 新华社…5月16日电. */
function dayOfAgency(source: string, byline: Span | null): Span | null {
  const match = byline === null ? null : OF_AGENCY.exec(source.slice(byline.start, byline.end));
  if (byline === null || match === null) return null;
  const start = byline.start + match.index;
  return { start, end: start + match[0].length };
}
