import type { ArticleRule } from "../../rule.ts";

const TAIL = 16;

/** A story that stops in its middle. */
export const missingEnding: ArticleRule = {
  id: "missing-ending",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["missing"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "稿件缺结尾",
      body: "最后一句没有收尾，或者注明转到另一版：后面的文字在别的文件里，也可能丢了。",
    },
    en: {
      title: "A story stops in its middle",
      body: "Its last sentence is not finished, or a note says that it goes on elsewhere: the rest is in another file or lost.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位，压实各级责任，\n",
        finds: ["民群众生命安全放在第一位，压实各级责任，".slice(-16)],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
  },
  check({ report }, { article, facts }) {
    const last = article.paragraphs.at(-1);
    if (!facts.endingMissing || last === undefined) return;
    report({
      messageId: "missing",
      span: { start: Math.max(last.span.start, last.span.end - TAIL), end: last.span.end },
    });
  },
};
