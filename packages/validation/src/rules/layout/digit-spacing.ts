import { wholeCharacters } from "../../engine/whole-characters.ts";
import { isDigit } from "../../facts/gaps.ts";
import { joinOf } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** White space between digits and the Chinese characters around them. */
export const digitSpacing: TextRule = {
  id: "digit-spacing",
  category: "layout",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["inside", "beside"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "数字两侧或数字中间有空格",
      body: "PDF 文本层常在数字旁插入空格：“2024 年”“第 3 次”“202 6年”。数字中间的空格是警告，数字旁的空格是提示。修复去掉空格。一处空格报告一次。隔开两个数的（日期与钟点、型号与口径）、标题里的、“发布日期：… 来源：…”一类栏目行里的不报告。",
    },
    en: {
      title: "White space beside or inside a number",
      body: "PDF text layers put spaces around digits. A space inside a number is a warning, one beside it an info. The fix takes the space out. Each place is reported once. A space between two numbers (a day and an hour, a model and a calibre), in a headline, or in a line of fields such as 发布日期：… 来源：… is meant and not reported.",
    },
    bad: [
      {
        text: "云岭区召开预算工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开预算工作会议，听取 2024 年预算执行情况和202 5年预算草案的汇报。\n",
        finds: ["取 2", "4 年", "2 5"],
        fixed:
          "云岭区召开预算工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开预算工作会议，听取2024年预算执行情况和2025年预算草案的汇报。\n",
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n发布日期：2025-05-16 09:30 来源：云岭日报 浏览次数：12\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，介绍YL77 155毫米水泵和2.5 1200元的补贴标准。\n",
      },
      {
        text: "云岭区召开预算工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开预算工作会议，听取2024年预算执行情况的汇报。\n",
      },
    ],
  },
  check({ source, gaps, report }) {
    for (const gap of gaps.atDigits) {
      const span = wholeCharacters(source, { start: gap.start - 1, end: gap.end + 1 });
      const inside = isDigit(source.charCodeAt(span.start)) && isDigit(source.charCodeAt(span.end - 1));
      report({
        messageId: inside ? "inside" : "beside",
        ...joinOf(source, span, [gap]),
        ...(inside ? {} : { atMost: "info" as const }),
      });
    }
  },
};
