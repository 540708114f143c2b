import { wholeCharacters } from "../../engine/whole-characters.ts";
import { isHan } from "../../facts/characters.ts";
import type { ArticleRule } from "../../rule.ts";

const TAIL = 16;
/** The end of a paragraph of prose, broken into lines perhaps: behind its last comma or full stop no list and no space in a line. */
const PROSE = /[，。][^ \u3000、，。]*$/u;
/** Shorter last paragraphs are no prose: an address, a credit. */
const SHORTEST = 20;

/** A story that stops in its middle. */
export const missingEnding: ArticleRule = {
  id: "missing-ending",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["missing", "unstopped"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "稿件缺结尾",
      body: "最后一句停在逗号、顿号上，或者注明转到另一版：后面的文字在别的文件里，也可能丢了。最后一句停在汉字上、没有句号，也许只是漏了句号，只作提示。",
    },
    en: {
      title: "A story stops in its middle",
      body: "Its last sentence stops at a comma, or a note says that it goes on elsewhere: the rest is in another file or lost. Where it stops at a character, without a full stop, only that may be what is missing: that is an info.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位，压实各级责任，\n",
        finds: ["民群众生命安全放在第一位，压实各级责任，".slice(-16)],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位，压实各级责任，切实\n",
        finds: ["生命安全放在第一位，压实各级责任，切实".slice(-16)],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议由区长高志远主持，出席会议的有：陈立、周文、梁雨晴、邓力源\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议通过名单，予以公布：　陈立（女，苗族）　周文　梁雨晴　邓力源\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
  },
  check({ report, source }, { article, facts }) {
    const last = article.paragraphs.at(-1);
    if (last === undefined) return;
    const { start, end } = last.span;
    const span = wholeCharacters(source, { start: Math.max(start, end - TAIL), end });
    if (facts.endingMissing) report({ messageId: "missing", span });
    else if (isUnstopped(source.slice(start, end))) report({ messageId: "unstopped", span, atMost: "info" });
  },
};

/** Whether a paragraph of prose stops at a character. */
function isUnstopped(text: string): boolean {
  return text.length >= SHORTEST && isHan(text.charCodeAt(text.length - 1)) && PROSE.test(text);
}
