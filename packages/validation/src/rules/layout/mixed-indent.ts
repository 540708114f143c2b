import type { Article } from "@huiyao/parser";
import { isSpace } from "../../engine/white-space.ts";
import type { ArticleRule } from "../../rule.ts";

/** Less white space than this is no indent but what extraction left. */
const LEAST = 2;
const FEWEST_PARAGRAPHS = 3;
/** What a paragraph of prose ends in; subheadlines, salutations and credits are set in their own ways. */
const SENTENCE_END = /[。！？；”]$/u;

/** Paragraphs of one story that are not indented alike. */
export const mixedIndent: ArticleRule = {
  id: "mixed-indent",
  category: "layout",
  severity: "info",
  recommended: true,
  needs: "article",
  messages: ["mixed"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "段首缩进不一致",
      body: "同一篇稿件里，有的段落空两格，有的不空，或者空格宽度不同：多半是几处文字拼接而成。按显示宽度比较，每篇报告一次，指向第一个与多数不同的段落。小标题、称呼、署名行各有排法，不比较。不足两个半角宽的空白不算缩进。",
    },
    en: {
      title: "Paragraphs are not indented alike",
      body: "Some paragraphs of a story are indented and others are not, or by other widths: most likely it was put together from several sources. Indents are compared in display cells; each story is reported once, at the first paragraph that differs from the most. Subheadlines, salutations and credits are set in their own ways and not compared. White space of less than two cells is no indent.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n压实防汛责任\n　　会议指出，要把群众安全放在第一位。\n会议强调，要做好值班值守。\n　　会议要求，要备足物资。\n",
        finds: ["会议强调，要做好值班值守。"],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n 会议指出，要把群众安全放在第一位。\n会议强调，要做好值班值守。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n　　会议指出，要把群众安全放在第一位。\n　　会议强调，要做好值班值守。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期各项工作。\n压实防汛责任\n　　会议指出，要把群众安全放在第一位。\n　　会议强调，要做好值班值守。\n（周文博 摄）\n",
      },
    ],
  },
  check({ source, report }, { article }) {
    if (article.paragraphs.length < FEWEST_PARAGRAPHS) return;
    const indents = article.paragraphs.map((paragraph) =>
      SENTENCE_END.test(paragraph.text) ? indentBefore(source, paragraph) : null,
    );
    const usual = mostCommon(indents.filter((cells) => cells !== null));
    const i = indents.findIndex((cells) => cells !== null && cells !== usual);
    const paragraph = article.paragraphs[i];
    const cells = indents[i];
    if (paragraph === undefined || cells === undefined || cells === null || usual === null) return;
    report({ messageId: "mixed", data: { cells, usual }, span: paragraph.span });
  },
};

/** Cells of white space before a paragraph on its line; null when something is printed there. */
function indentBefore(source: string, { span }: Article["paragraphs"][number]): number | null {
  let cells = 0;
  let at = span.start - 1;
  for (; at >= 0 && source.charAt(at) !== "\n"; at--) {
    if (!isSpace(source.charCodeAt(at))) return null;
    cells += source.charCodeAt(at) < 0x80 ? 1 : 2;
  }
  return cells < LEAST ? 0 : cells;
}

/** The commonest value; null when none is commoner than all others. */
function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && second[1] === first[1])) return null;
  return first[0];
}
