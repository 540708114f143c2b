import { BRACKET_PAIRS } from "../../facts/characters.ts";
import type { ArticleView, TextContext, TextRule } from "../../rule.ts";

interface Open {
  place: number;
  pair: number;
  offset: number;
}

/** A bracket or quotation mark whose partner is missing. */
export const unbalancedPair: TextRule = {
  id: "unbalanced-pair",
  category: "characters",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["unclosed", "unopened"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "括号或引号不成对",
      body: "按整篇稿件配对，不按行：折行不会误报。引文跨段、每段以上引号开头而只在末段收尾的写法不算错。缺开头的稿件里多出的下引号不报告。",
    },
    en: {
      title: "A bracket or quotation mark without its partner",
      body: "Matched over the whole story, never by the line, so that hard wraps raise no alarm. A quotation of several paragraphs, each opened and only the last closed, is right. In a story whose opening is missing, a closing mark without an opening one is not reported.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，审议《云岭区防汛应急预案，部署汛期各项工作。\n",
        finds: ["《"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实四早”要求，部署汛期各项工作。\n",
        finds: ["”"],
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，印发“关于落实“四早”要求的通知”。\n会议指出：“要压实防汛责任，备足物资。\n“要做好值班值守，加强演练。”\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，部署汛期工作。\n会议指出：“要压实防汛责任，备足物资，\n",
      },
      {
        text: "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，\n审议通过了《云岭区防汛应急\n预案》，落实“四早”要求（详见附件），研究部署今年汛期各\n项工作，并实地查看了东河堤防加固工程的进展情况。\n",
      },
    ],
  },
  check(context) {
    const { articles } = context.analysis.result;
    const offsets = context.characters.brackets;
    let next = 0;
    for (const article of articles) {
      const facts = context.analysis.articles[article.index];
      while (next < offsets.length && (offsets[next] ?? 0) < article.span.start) next++;
      const from = next;
      while (next < offsets.length && (offsets[next] ?? 0) < article.span.end) next++;
      if (facts !== undefined) checkArticle(context, { index: article.index, article, facts }, offsets, from, next);
    }
  },
};

function checkArticle(
  { source, report }: TextContext,
  { article, facts }: ArticleView,
  offsets: readonly number[],
  from: number,
  to: number,
): void {
  const openings = new Set(article.paragraphs.map((paragraph) => paragraph.span.start));
  const stack: Open[] = [];
  const unclosed: Open[] = [];
  for (let i = from; i < to; i++) {
    const offset = offsets[i] ?? 0;
    const place = BRACKET_PAIRS.indexOf(source.charAt(offset));
    const pair = place >> 1;
    if (place % 2 === 0) {
      const continued = openings.has(offset) && stack.some((open) => open.pair === pair);
      if (!continued) stack.push({ place, pair, offset });
      continue;
    }
    let partner = stack.length - 1;
    while (partner >= 0 && stack[partner]?.pair !== pair) partner--;
    if (partner >= 0) unclosed.push(...stack.splice(partner).slice(1));
    else if (!facts.openingMissing && !isListMark(source, offset) && !isApostrophe(source, offset))
      unopened(offset, place);
  }
  if (!facts.endingMissing) unclosed.push(...stack);
  for (const { place, offset } of unclosed) {
    const [mark, partner] = [BRACKET_PAIRS.charAt(place), BRACKET_PAIRS.charAt(place + 1)];
    report({ messageId: "unclosed", data: { mark, partner }, span: { start: offset, end: offset + 1 } });
  }

  function unopened(offset: number, place: number): void {
    const [mark, partner] = [BRACKET_PAIRS.charAt(place), BRACKET_PAIRS.charAt(place - 1)];
    report({ messageId: "unopened", data: { mark, partner }, span: { start: offset, end: offset + 1 } });
  }
}

/** The closing bracket of a numbered point: 1） or 一）. */
function isListMark(source: string, offset: number): boolean {
  return source.charAt(offset) === "）" && /[0-9０-９一二三四五六七八九十a-z]/.test(source.charAt(offset - 1));
}

/** ’ inside a Latin word, or before the figures of a year. */
function isApostrophe(source: string, offset: number): boolean {
  return (
    source.charAt(offset) === "’" &&
    /[A-Za-z0-9\u00c0-\u024f]/.test(source.charAt(offset - 1) + source.charAt(offset + 1))
  );
}
