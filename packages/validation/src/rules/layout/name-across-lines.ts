import { joinOf } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** A person's name with a line break in it. */
export const nameAcrossLines: TextRule = {
  id: "name-across-lines",
  category: "layout",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["broken"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "人名被折行拆开",
      body: "名字一半在行尾，一半在下一行行首，检索不到。修复把两半接起来。“总书记重⏎要讲话”中断开的不是人名，不报告。",
    },
    en: {
      title: "A person's name is cut by a line break",
      body: "Half of the name stands at the end of a line and half on the next, where no search finds it. The fix joins the halves. A break after a post inside an ordinary word is no cut name and is not reported.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，\n云岭区召开防汛工作会议，研究部署今年\n汛期各项工作。区领导高志远、陈立、梁\n雨晴、周文博参加会议，并实地查看了东\n河堤防加固工程的进展情况。\n",
        finds: ["梁\n雨晴"],
      },
      {
        text: "云岭区传达学习会议精神\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区委召开常委会\n会议，传达学习全省防汛工作会议精神。会议认真学习贯彻高志\n远总书记重要讲话精神，研究部署贯彻落实的意见和措施。\n",
        finds: ["高志\n远"],
      },
    ],
    good: [
      {
        text: "云岭区传达学习会议精神\n　　本报讯（云岭日报记者钱岚）5月6日，\n云岭区委召开常委会会议，传达学习总书记\n重要讲话精神，要求区长江堤防建设指挥部\n加快进度，各部长期坚持值班制度，书记录\n入防汛台账，主席卷全区各镇街。\n",
      },
      {
        text: "云岭区传达学习会议精神\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区委召开常委会会\n议，传达学习区委书记高志远重\n要讲话精神，研究部署贯彻落实的意见和措施。\n",
      },
    ],
  },
  check({ source, gaps, report }) {
    for (const { mention, gaps: cuts } of gaps.brokenNames) {
      report({
        messageId: "broken",
        data: { name: mention.name },
        ...joinOf(source, mention.span, cuts),
      });
    }
  },
};
