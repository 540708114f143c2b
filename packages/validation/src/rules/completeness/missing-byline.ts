import type { ArticleRule } from "../../rule.ts";

/** A story that does not say who reported it. */
export const missingByline: ArticleRule = {
  id: "missing-byline",
  category: "completeness",
  severity: "info",
  recommended: true,
  needs: "article",
  messages: ["missing"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "稿件没有电头或署名",
      body: "既没有“本报讯（…记者…）”这样的电头，也没有记者署名和来源。会议纪要和公告本来就没有，可以在配置里按路径关掉这条规则。缺开头的稿件由 missing-opening 报告。",
    },
    en: {
      title: "A story names neither outlet nor reporter",
      body: "No byline such as 本报讯（…记者…）, no signature and no source. Minutes and notices have none by nature: switch the rule off for their paths. A story without its opening is reported by missing-opening instead.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
        finds: ["5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。"],
      },
    ],
    good: [
      { text: "高志远强调，要压实防汛责任，确保群众安全度汛。\n高志远指出，要加强工作对接，把各项措施落到实处。\n" },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
      },
    ],
  },
  check({ report }, { article, facts }) {
    const first = article.paragraphs[0];
    if (first === undefined || facts.openingMissing || facts.bylineSpan !== null) return;
    if (article.outlet === null && article.reporters.length === 0) report({ messageId: "missing", span: first.span });
  },
};
