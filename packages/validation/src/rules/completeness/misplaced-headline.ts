import { trimRange } from "../../engine/white-space.ts";
import type { Fix } from "../../finding.ts";
import type { ArticleRule, ArticleView } from "../../rule.ts";

/** 会议强调, （区政府办供稿）, 审核：陈立, 大家好！感谢…, 云岭日报社版权所有: a last line that is no headline. */
const NO_HEADLINE =
  /^(?:会议|会上)[\u4e00-\u9fff]{2,4}$|^[（([【].*[）)\]】]$|^[\u4e00-\u9fff]{2,4}[：:]|[。！？]|版权所有|All Rights Reserved/iu;

/** A headline that the text layer gives after its story. */
export const misplacedHeadline: ArticleRule = {
  id: "misplaced-headline",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["below"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "标题排在正文之后",
      body: "版面上标题在正文上方，文本层却把它放到了正文后面，容易被当成下一篇的标题。修复把标题移到稿件开头；因为移动了文字，属于不安全修复，要人看过再用。",
    },
    en: {
      title: "A headline stands below its story",
      body: "On the page the headline stands above; the text layer gives it after the body, where it looks like the next story's. The fix moves it to the top of its story. It moves printed characters and is therefore unsafe: look before you use it.",
    },
    bad: [
      {
        text: "本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n云岭区召开防汛工作会议\n",
        finds: ["云岭区召开防汛工作会议"],
        fixed:
          "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
    good: [
      {
        text: "5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n终审：陈立\n",
      },
      {
        text: "5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n各位来宾，大家好！感谢大家关心云岭防汛\n",
      },
      {
        text: "5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n会议强调\n",
      },
      {
        text: "5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n（云岭区政府办公室供稿）\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
  },
  check({ source, report }, view) {
    const { article, facts } = view;
    if (facts.headlinePlace !== "below" || article.headlineSpan === null || article.headline === null) return;
    if (NO_HEADLINE.test(article.headline)) return;
    report({
      messageId: "below",
      data: { headline: article.headline },
      span: article.headlineSpan,
      fix: moveToTop(source, view, article.headlineSpan),
    });
  },
};

/** Takes the headline, with the white space before it, from its place and puts it on a line of its own above the story. */
function moveToTop(source: string, { article }: ArticleView, headline: { start: number; end: number }): Fix {
  const before = trimRange(source, article.span.start, headline.start);
  const text = source.slice(headline.start, headline.end);
  return {
    applicability: "unsafe",
    edits: [
      { span: { start: article.span.start, end: article.span.start }, text: `${text}\n` },
      { span: { start: Math.max(before.end, article.span.start), end: headline.end }, text: "" },
    ],
  };
}
