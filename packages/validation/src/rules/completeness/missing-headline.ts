import type { Analysis, Span } from "@huiyao/parser";
import { wholeCharacters } from "../../engine/whole-characters.ts";
import type { ArticleRule } from "../../rule.ts";

/** 据…消息, 《…》报道, 区水务局今天发布消息: a source named within a story, no byline at its head. */
const OF_A_SOURCE = /^(?:据|《|本台消息)|发布消息/u;

/** A story without a headline (标题). */
export const missingHeadline: ArticleRule = {
  id: "missing-headline",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["missing"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "稿件没有标题",
      body: "一篇稿件上下都没有找到标题：标题没有识别出来、留在另一个文件里，或者这一篇只是转版的后半部分。",
    },
    en: {
      title: "A story has no headline",
      body: "No headline was found above or below the story: it was not recognised, was left in another file, or this is the second half of a story continued from another page.",
    },
    bad: [
      {
        text: "5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n记者：钱岚\n",
        finds: ["5"],
      },
      {
        text: "本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
        finds: ["本报讯（云岭日报记者钱岚）"],
      },
    ],
    good: [
      {
        text: "【云岭时评】汛期值守，一刻也不能放松，人人都是守堤人！\n　　本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
  },
  check({ analysis, source, report }, { article, facts, index }) {
    if (article.headline !== null || article.paragraphs.length === 0) return;
    if (isHeadlineOf(analysis, index) || isHeadlineOf(analysis, index - 1)) return;
    const { bylineSpan } = facts;
    const opening = openingSpan(source, article.span);
    const isParagraph = bylineSpan === null || OF_A_SOURCE.test(source.slice(bylineSpan.start, bylineSpan.end));
    if (index > 0 && isParagraph) return;
    report({ messageId: "missing", span: bylineSpan?.start === opening.start ? bylineSpan : opening });
  },
};

/** The first character of an article, as the place of what is missing in front of it. */
function openingSpan(source: string, { start, end }: Span): Span {
  return wholeCharacters(source, { start, end: Math.min(start + 1, end) });
}

/** Longest line above a byline that is a headline though it has not the shape of one. */
const LONGEST = 60;

/** Whether a story is one line without its headline, and the next one a byline without its own: the line is that headline. */
function isHeadlineOf({ result, articles }: Analysis, index: number): boolean {
  const [own, next] = [result.articles[index], result.articles[index + 1]];
  if (own === undefined || next === undefined || own.headline !== null || next.headline !== null) return false;
  const [line] = own.paragraphs;
  if (line === undefined || own.paragraphs.length > 1 || line.text.length > LONGEST) return false;
  return articles[index]?.bylineSpan === null && articles[index + 1]?.bylineSpan !== null && !/。$/u.test(line.text);
}
