import { joinOf } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** White space inside a person's name, mostly two-character names set to the width of three. */
export const splitName: TextRule = {
  id: "split-name",
  category: "layout",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["spaced"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "人名中间有空格",
      body: "两字人名常被排成三字宽，留下“钱 岚”这样的空格，检索和统计都会漏掉这个人。只在确认是人名的地方报告：“省长治 市”“局长会 议”不是人名。修复只去掉名字内部的空格，职务与名字之间的空格保留。",
    },
    en: {
      title: "White space inside a person's name",
      body: "Two-character names are often set to the width of three, which leaves a space in them: search and counts then miss the person. Reported only where the text shows that it is a name, not where a space merely follows a post and a surname-like character. The fix takes out the space inside the name and keeps the one between post and name.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者 钱 岚）5月6日，云岭区委副书记、区长高志远主持召开防汛工作会议。\n",
        finds: ["钱 岚"],
        fixed:
          "云岭区召开防汛工作会议\n本报讯（云岭日报记者 钱岚）5月6日，云岭区委副书记、区长高志远主持召开防汛工作会议。\n",
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n　　5月6日，云岭区召开会议，部署汛期各项工作。\n编 辑：夏侯明\n一 审：高志远\n二 审：梁雨晴\n",
      },
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，\n云岭区召开防汛工作会议，研究部署今年\n汛期各项工作。区领导高志远、陈立、梁\n雨晴、周文博参加会议，并实地查看了东\n河堤防加固工程的进展情况。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者 钱岚）5月6日，云岭区委副书记、区长高志远主持召开防汛工作会议。\n",
      },
      {
        text: "中共云岭省长治 市委召开会议。局长会 议精神传达到各科室。主任办 公会研究了预算，部长签 发了通知，各成员单 位作了汇报。\n全市长江 边堤防加固，部长期 坚持，书记录 入台账，主席卷 全区，院长达 三年，科长跑 比赛，校长征 精神，处长远 规划，会长足 进步，县长安 街改造。\n",
      },
    ],
  },
  check({ source, gaps, report }) {
    for (const { mention, gaps: cuts } of gaps.spacedNames) {
      report({
        messageId: "spaced",
        data: { name: mention.name },
        ...joinOf(source, mention.span, cuts),
      });
    }
  },
};
