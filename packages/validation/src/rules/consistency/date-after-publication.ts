import type { ArticleRule } from "../../rule.ts";

/** Words of a sentence that looks ahead, or names a day until or from which something holds. */
const AHEAD = /将|拟|定于|预计|计划|截至|截止|之前|以前|前[，。向完将]|日起|号起|日是|号是|开始|从|自|即日|明天|届时/u;

/** What stands before a date that opens a story: a byline, or nothing. */
const OPENING = "）)：:\n";

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
      body: "稿件报道的日子比给出的出版日期还晚：日期认错了，或者出版日期给错了。只看开会的日子和电头后面的日期；句子里有“将”“定于”“截至”一类字眼的是预告或期限，不报告。没有给出出版日期时不核对。",
    },
    en: {
      title: "A date after the day of publication",
      body: "The reported day lies after the publication date given: one of the two is wrong. Only the days of meetings and those that open a story are looked at, and not those in a sentence that looks ahead or sets a term (将, 定于, 截至). Without a publication date nothing is checked.",
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
  check({ analysis, logical, report }, { article }) {
    const { published } = analysis.options;
    const { date, dateSpan, dateText } = article;
    if (published === undefined || date === null || dateSpan === null || dateText === null || date <= published) return;
    const at = logical.toLogical(dateSpan.start);
    const opens = OPENING.includes(logical.text.charAt(at - 1) || "\n");
    if (!opens && !article.meetings.some((meeting) => meeting.date === date)) return;
    if ("到至—-－".includes(logical.text.charAt(at - 1) || " ") || AHEAD.test(sentenceAround(logical.text, at))) return;
    report({ messageId: "after", data: { date, published }, span: dateSpan });
  },
};

function sentenceAround(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && !"。！？\n".includes(text.charAt(start - 1))) start--;
  while (end < text.length && !"。！？\n".includes(text.charAt(end))) end++;
  return text.slice(start, end);
}
