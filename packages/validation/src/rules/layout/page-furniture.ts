import { isSpace } from "../../engine/white-space.ts";
import { furnitureOf, LONGEST_FURNITURE } from "../../facts/page-furniture.ts";
import type { TextRule } from "../../rule.ts";

/** Where the bracket of a note begins that its line break cut off: （⏎下转第四版）. */
function openingBracket(source: string, start: number): number {
  let at = start;
  while (at > 0 && isSpace(source.charCodeAt(at - 1))) at--;
  return at > 0 && "（(".includes(source.charAt(at - 1)) ? at - 1 : start;
}

/** Page numbers, running heads (报眉), editors and addresses of the paper among the lines of a story. */
export const pageFurniture: TextRule = {
  id: "page-furniture",
  category: "layout",
  severity: "info",
  recommended: true,
  needs: "raw",
  messages: ["pageNumber", "runningHead", "staff", "contact", "continuation", "website"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "版面上的页码、报眉、责编和联系方式",
      body: "页码、报眉、责任编辑、热线邮箱、转版标记和网页上的导航、字体、版权行混在正文的行里。修复删掉整行；因为删掉了印出来的字，属于不安全修复。与正文同一行的发现不了。",
    },
    en: {
      title: "Page numbers, running heads and addresses among the lines",
      body: "Lines of the page that belong to no story: page numbers, running heads, editors, hot lines and addresses, notes of continuation, a web page's navigation, font size and copyright. The fix deletes the line; it takes away printed characters and is therefore unsafe. Furniture on one line with a story's words is missed.",
    },
    bad: [
      {
        text: "您当前的位置：首页 > 云岭要闻\n云岭区召开会议\n【字体：大 中 小】\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。（\n下转第四版）\nCopyright © 2025 云岭日报\n",
        finds: ["您当前的位置：首页 > 云岭要闻", "【字体：大 中 小】", "（\n下转第四版）", "Copyright © 2025 云岭日报"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n大 中 小\n浏览次数：1200\n5月6日，云岭区召开会议，部署汛期各项工作。\n编 辑：陈立\n一 审：高 远\n终审：周文博\n分享到：\n【打印正文】\n上一篇：云岭区召开防汛会议\n",
        finds: [
          "大 中 小",
          "浏览次数：1200",
          "编 辑：陈立",
          "一 审：高 远",
          "终审：周文博",
          "分享到：",
          "【打印正文】",
          "上一篇：云岭区召开防汛会议",
        ],
        fixed: "云岭区召开会议\n5月6日，云岭区召开会议，部署汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n责任编辑：周文博 美编：陈立\n新闻热线：000-12345678\n第3版\n2025年5月7日 星期三 要闻\n",
        finds: ["责任编辑：周文博 美编：陈立", "新闻热线：000-12345678", "第3版", "2025年5月7日 星期三 要闻"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n",
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n一\n会议听取了新闻热线运行情况的汇报。\n编辑要守住底线，审核人员要到岗，相关新闻单位要配合。\n2025年5月6日\n",
      },
    ],
  },
  check({ analysis, source, report }) {
    for (const { start, end } of analysis.layout.lines) {
      if (end - start > LONGEST_FURNITURE) continue;
      const line = source.slice(start, end);
      const kind = furnitureOf(line);
      if (kind === undefined) continue;
      const from = kind === "continuation" ? openingBracket(source, start) : start;
      const feed = source.indexOf("\n", end);
      const isLineWhole = from === start;
      const edit = { span: { start: from, end: feed < 0 || !isLineWhole ? end : feed + 1 }, text: "" };
      report({
        messageId: kind,
        data: { line },
        span: { start: from, end },
        fix: { applicability: "unsafe", edits: [edit] },
      });
    }
  },
};
