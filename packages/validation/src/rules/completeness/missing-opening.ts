import type { ArticleRule } from "../../rule.ts";

/** A story that starts in its middle: 下转, 上接, or a page cut in two. */
export const missingOpening: ArticleRule = {
  id: "missing-opening",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["missing"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "稿件缺开头",
      body: "稿件从半截开始：没有电头、日期，也没有说明是什么会议，多半是从另一版转来的。找到开头之前，它的会议和与会人员不完整。",
    },
    en: {
      title: "A story starts in its middle",
      body: "No byline, no date, no meeting introduced: the story was most likely continued from another page. Until its opening is found, its meeting and those present are incomplete.",
    },
    bad: [
      {
        text: "高志远强调，要压实防汛责任，确保群众安全度汛。\n高志远指出，要加强工作对接，把各项措施落到实处。\n高志远最后强调，要做好值班值守。\n",
        finds: ["高志远强调，要压实防汛责任，确保群众安全度汛。"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
  },
  check({ report }, { article, facts }) {
    const first = article.paragraphs[0];
    if (facts.openingMissing && first !== undefined) report({ messageId: "missing", span: first.span });
  },
};
