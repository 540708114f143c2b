import type { Article } from "@huiyao/parser";
import { daysBetween } from "../../corpus/days.ts";
import type { ArticleRule } from "../../rule.ts";

/** Words of a clause that looks ahead. */
const AHEAD = /将|拟|定于|预计|计划|决定|申请|要求在|明天|明日|届时|推出|公布的?赛程/u;
/** Words right before a day until or from which something holds, and those right behind it. */
const TERM_BEFORE = /(?:截至|截止|从|自|至|到|在|纪念|迎接|[—－-])$/u;
const TERM_BEHIND = /^(?:前|之前|以前|起|开始|是|零时|出版|[“”《])/u;

/** What stands before a date that opens a story: a byline, today's date in brackets, or nothing. */
const OPENING = /(?:^|[）)：:\n]|今[天日晚晨][（(])$/u;
/** 新华社…5月6日电: the day of an agency's byline. */
const AGENCY = /^[电讯]/u;
/** A date without its year that lies farther ahead belongs to the year before. */
const FARTHEST = 60;
const AROUND = 12;
const LONGEST_CLAUSE = 80;

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
      body: "稿件报道的日子比给出的出版日期还晚：日期认错了，或者出版日期给错了。只看开会的日子、电头里和电头后面的日期；分句里有“将”“定于”“截至”一类字眼的是预告或期限，不报告；没印年份的日期晚出两个月以上的，多半是上一年的，也不报告。没有给出出版日期时不核对。",
    },
    en: {
      title: "A date after the day of publication",
      body: "The reported day lies after the publication date given: one of the two is wrong. Only the days of meetings and those in or behind a byline are looked at, and not those in a clause that looks ahead or sets a term (将, 定于, 截至), nor days without a year more than two months ahead, which belong to the year before. Without a publication date nothing is checked.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）云岭区防汛工作会议2025年5月26日在东河镇召开，研究部署今年汛期各项工作。\n",
        published: "2025-05-17",
        finds: ["2025年5月26日"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）2025年5月26日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        published: "2025-05-17",
        finds: ["2025年5月26日"],
      },
      {
        text: "云岭区汛情平稳\n新华社云岭2025年5月26日电（记者钱岚）从各监测站传回的数据表明，云岭区汛情平稳。\n",
        published: "2025-05-17",
        finds: ["2025年5月26日"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，通报东河堤防2025年5月26日完工的情况。\n",
        published: "2025-05-17",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）1月20日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        published: "2025-10-17",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月20日出版的《云岭学刊》刊发文章。会议决定，5月26日复查。\n",
        published: "2025-05-17",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
        published: "2025-05-16",
      },
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
  check({ analysis, logical, report }, { article, facts }) {
    const { published } = analysis.options;
    const first = article.paragraphs[0];
    if (published === undefined || first === undefined) return;
    for (const { iso, span, yearFrom } of facts.dates) {
      if (span.start >= first.span.end) break;
      if (iso === null || iso <= published || span.end <= span.start) continue;
      if (yearFrom !== "text" && daysBetween(published, iso) > FARTHEST) continue;
      if (!tellsOfDay(logical.text, logical.toLogical(span.start), logical.toLogical(span.end - 1) + 1, article, iso))
        continue;
      report({ messageId: "after", data: { date: iso, published }, span });
      return;
    }
  },
};

/** Whether a date is the day of what the story reports: a byline's, a meeting's, and nothing that is to come or a term. */
function tellsOfDay(text: string, start: number, end: number, article: Article, iso: string): boolean {
  const before = text.slice(Math.max(start - AROUND, 0), start);
  const behind = text.slice(end, end + AROUND * 2);
  const isOwn = OPENING.test(before) || AGENCY.test(behind);
  if (!isOwn && !article.meetings.some((meeting) => meeting.date === iso)) return false;
  return !TERM_BEFORE.test(before) && !TERM_BEHIND.test(behind) && !AHEAD.test(clauseAround(text, start, end));
}

/** The clause that holds a date, the one before it and the one behind it. */
function clauseAround(text: string, at: number, dateEnd: number): string {
  let start = at;
  let end = dateEnd;
  for (let commas = 0; start > 0 && at - start < LONGEST_CLAUSE; start--) {
    const character = text.charAt(start - 1);
    if ("。！？\n".includes(character) || (character === "，" && ++commas > 1)) break;
  }
  for (let commas = 0; end < text.length && end - dateEnd < LONGEST_CLAUSE; end++) {
    if ("。！？\n".includes(text.charAt(end)) || (text.charAt(end) === "，" && ++commas > 1)) break;
  }
  return text.slice(start, end);
}
