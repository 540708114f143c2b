import { wholeCharacters } from "../../engine/whole-characters.ts";
import { joinFix } from "../../facts/joins.ts";
import type { TextRule } from "../../rule.ts";

/** Lines of one paragraph that the typesetter's column width broke (硬换行). */
export const brokenLine: TextRule = {
  id: "broken-line",
  category: "layout",
  severity: "info",
  recommended: true,
  needs: "logical",
  messages: ["wrapped"],
  fixable: "safe",
  docs: {
    "zh-CN": {
      title: "段落被版面折行打断",
      body: "报纸按栏宽折行，OCR 或 PDF 文本层把每一行都当成一段。每个被折断的段落报告一次，修复时把它的各行接起来。",
    },
    en: {
      title: "A paragraph is broken into the lines of its column",
      body: "A column's lines come back from OCR or a PDF text layer as if each were a paragraph. Each paragraph that was broken is reported once; the fix joins its lines. Only line breaks that the layout analysis takes for the typesetter's are touched: when unsure it keeps the author's break.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n  本报讯（云岭日报记者赵小满）5月6日，云岭区委副书\n记、区长高志远主持召开防汛工作会议，研究部署今年汛\n期各项工作，并实地查看了东河堤防加固工程的进展情况。\n",
        finds: [
          "本报讯（云岭日报记者赵小满）5月6日，云岭区委副书\n记、区长高志远主持召开防汛工作会议，研究部署今年汛\n期各项工作，并实地查看了东河堤防加固工程的进展情况。",
        ],
      },
    ],
    good: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者赵小满）5月6日，云岭区委副书记、区长高志远主持召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n",
      },
    ],
  },
  check({ analysis, source, logical, report }) {
    const { layout } = analysis;
    const { plan } = layout;
    let edit = 0;
    for (const paragraph of layout.paragraphs) {
      const span = logical.span(paragraph.start, paragraph.end);
      while (edit < plan.length && plan.end(edit) <= span.start) edit++;
      const wraps: number[] = [];
      for (; edit < plan.length && plan.start(edit) < span.end; edit++)
        if (plan.kind(edit) === "wrap") wraps.push(edit);
      if (wraps.length === 0) continue;
      report({
        messageId: "wrapped",
        data: { lines: wraps.length + 1, opening: opening(source, span.start, plan.start(wraps[0] ?? 0)) },
        span,
        expected: [logical.text.slice(paragraph.start, paragraph.end)],
        fix: joinFix(wraps.map((i) => ({ start: plan.start(i), end: plan.end(i) }))),
      });
    }
  },
};

/** The first words of a paragraph, from its first line. */
function opening(source: string, start: number, firstWrap: number): string {
  const span = wholeCharacters(source, { start, end: Math.min(firstWrap, start + 12) });
  return source.slice(span.start, span.end).trim();
}
