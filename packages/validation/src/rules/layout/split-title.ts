import { joinOf } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** The 《…》 title of a document with a line break in it. */
export const splitTitle: TextRule = {
  id: "split-title",
  category: "layout",
  severity: "info",
  recommended: true,
  needs: "logical",
  messages: ["broken"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "文件名被折行拆开",
      body: "《…》里的文件名跨了行，按原文检索找不到这份文件。每个文件名报告一次，修复把它接成一行。",
    },
    en: {
      title: "A document's title is cut by a line break",
      body: "The title in 《…》 runs over a line end, so that a search for it in the source fails. Each title is reported once; the fix brings it onto one line.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）\n5月16日，云岭区召开会议，审议\n通过了《云岭区防汛应急预案（修\n订稿）》，研究部署今年汛期各项\n工作，并实地查看了东河堤防加固\n工程的进展情况。\n",
        finds: ["《云岭区防汛应急预案（修\n订稿）》"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，\n审议通过了《云岭区防汛应急预案》，研究部署今年汛期各项\n工作，并实地查看了东河堤防加固工程的进展情况。\n",
      },
    ],
  },
  check({ source, gaps, report }) {
    for (const { mention, gaps: cuts } of gaps.brokenTitles) {
      report({
        messageId: "broken",
        data: { title: mention.title },
        ...joinOf(source, mention.span, cuts),
      });
    }
  },
};
