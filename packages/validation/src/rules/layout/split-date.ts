import { joinOf } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** A date with a line break in it. */
export const splitDate: TextRule = {
  id: "split-date",
  category: "layout",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["broken"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "日期被折行拆开",
      body: "“1月⏎2日”“2025⏎年”这样的日期，逐行读取的程序会读错或漏掉。修复把日期接起来。日期里的空格由 digit-spacing 报告。",
    },
    en: {
      title: "A date is cut by a line break",
      body: "Programs that read line by line miss such a date or read half of it. The fix joins it. White space inside a line of a date is reported by digit-spacing.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）记者从区政府获悉，5月\n16日，云岭区召开防汛工作会议，研究部署今年汛期各项工\n作，并实地查看了东河堤防加固工程的进展情况，对值班值\n守提出要求。\n",
        finds: ["5月\n16日"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月16日，云岭区召开防\n汛工作会议，研究部署今年汛期各项工作，并实地查看了东\n河堤防加固工程的进展情况。\n",
      },
    ],
  },
  check({ source, gaps, report }) {
    for (const { mention, gaps: cuts } of gaps.brokenDates) {
      report({
        messageId: "broken",
        data: { date: mention.text },
        ...joinOf(source, mention.span, cuts),
      });
    }
  },
};
