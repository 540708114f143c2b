import { BRACKET_PAIRS, LONGEST_BRACKET } from "../../facts/characters.ts";
import type { ArticleView, Problem, TextContext, TextRule } from "../../rule.ts";

interface Mark {
  place: number;
  offset: number;
}

interface Open extends Mark {
  pair: number;
}

/** What closes a full-width mark where the other half of the pair was printed half-width. */
const HALFWIDTH: Readonly<Record<string, string>> = { "（": ")", "“": '"' };
/** Longest that stands between a mark and one of the same direction that should be its partner. */
const LONGEST_TURNED = 30;

/** A bracket or quotation mark whose partner is missing. */
export const unbalancedPair: TextRule = {
  id: "unbalanced-pair",
  category: "characters",
  severity: "warning",
  recommended: true,
  needs: "logical",
  messages: ["unclosed", "unopened", "turned"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "括号或引号不成对",
      body: "按整篇稿件配对，不按行：折行不会误报。引文跨段、每段以上引号开头而只在末段收尾的写法不算错。缺开头的稿件里多出的下引号不报告。两个引号方向相同（“四早“）合报一次，修复把方向印反的那个换过来；以半角收尾的一对由 halfwidth-punctuation 报告。",
    },
    en: {
      title: "A bracket or quotation mark without its partner",
      body: "Matched over the whole story, never by the line, so that hard wraps raise no alarm. A quotation of several paragraphs, each opened and only the last closed, is right. In a story whose opening is missing, a closing mark without an opening one is not reported. Two quotation marks of the same direction, “四早“, are reported once, and the fix turns the wrong one; it changes a printed mark and is therefore unsafe. A pair closed by a half-width mark is reported by halfwidth-punctuation.",
    },
    bad: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，落实防汛2025”要求，部署各项工作。\n",
        finds: ["”"],
      },
      {
        text: "云岭区召开会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，落实“四早要求，部署各项工作。\n\n东河区召开会议\n　　本报讯（东河日报记者陈立）5月6日，东河区召开会议，落实四早”要求，部署各项工作。\n",
        finds: ["“", "”"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，压实防汛责任，备足抢险物资）。会议强调，要做好值班值守（含节假日",
        finds: ["）", "（"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实“四早要求，要求各镇街压实防汛责任，备足物资，加强演练，做好值班值守工作，推进“两个清单管理。\n",
        finds: ["“", "“"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实“四早要求’，部署各项工作。\n",
        finds: ["“", "’"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，审议《云岭区防汛应急预案，部署汛期各项工作。\n",
        finds: ["《"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实四早”要求，部署汛期各项工作。\n",
        finds: ["”"],
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实“四早“要求，部署各项工作。\n",
        finds: ["“四早“"],
        fixed:
          "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实“四早”要求，部署各项工作。\n",
      },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实”四早”要求，部署各项工作。\n",
        finds: ["”四早”"],
        fixed:
          "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开会议，落实“四早”要求，部署各项工作。\n",
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n来源：云岭日报 发布时间：2025-05-06 17:37 【字体：\n5月6日，云岭区召开会议，部署汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，指出：1）要压实责任；2）要备足物资。\n",
      },
      {
        text: "高志远强调，要压实防汛责任”，确保群众安全度汛。\n高志远指出，要加强工作对接，把各项措施落到实处。\n高志远最后强调，要做好值班值守。\n",
      },
      {
        text: '云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，落实“四早"要求（见附件).\n',
      },
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
    for (const [index, article] of articles.entries()) {
      const facts = context.analysis.articles[index];
      while (next < offsets.length && (offsets[next] ?? 0) < article.span.start) next++;
      const from = next;
      while (next < offsets.length && (offsets[next] ?? 0) < article.span.end) next++;
      if (facts !== undefined) checkArticle(context, { index, article, facts }, offsets, from, next);
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
  /** How many marks of each pair the stack holds, so that none is searched for in vain. */
  const open = new Int32Array(BRACKET_PAIRS.length / 2);
  const alone: Mark[] = [];
  const isOpen = (pair: number) => (open[pair] ?? 0) > 0;
  for (let i = from; i < to; i++) {
    const offset = offsets[i] ?? 0;
    const place = BRACKET_PAIRS.indexOf(source.charAt(offset));
    const pair = place >> 1;
    if (place % 2 === 0) {
      if (openings.has(offset) && isOpen(pair)) continue;
      stack.push({ place, pair, offset });
      open[pair] = (open[pair] ?? 0) + 1;
      continue;
    }
    if (isOpen(pair)) {
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        open[last.pair] = (open[last.pair] ?? 0) - 1;
        if (last.pair === pair) break;
        alone.push(last);
      }
    } else if (!facts.openingMissing && !isListMark(source, offset) && !isApostrophe(source, offset))
      alone.push({ place, offset });
  }
  if (!facts.endingMissing) for (const mark of stack) alone.push(mark);
  alone.sort((a, b) => a.offset - b.offset);
  for (let i = 0; i < alone.length; i++) {
    const [one, next] = [alone[i], alone[i + 1]];
    if (one === undefined || isClosedHalfwidth(source, one) || opensFontSizes(source, one)) continue;
    if (next !== undefined && areTurned(source, one, next)) {
      report(turned(source, one, next));
      i++;
    } else report(lonely(one));
  }
}

/** A mark without its partner. */
function lonely({ place, offset }: Mark): Problem {
  const isOpener = place % 2 === 0;
  const [mark, partner] = [BRACKET_PAIRS.charAt(place), BRACKET_PAIRS.charAt(isOpener ? place + 1 : place - 1)];
  const span = { start: offset, end: offset + 1 };
  return { messageId: isOpener ? "unclosed" : "unopened", data: { mark, partner }, span };
}

/** Two marks alike, near each other on one line: “四早“. */
function areTurned(source: string, one: Mark, next: Mark): boolean {
  return (
    one.place === next.place &&
    "“”‘’".includes(BRACKET_PAIRS.charAt(one.place)) &&
    next.offset - one.offset > 1 &&
    next.offset - one.offset <= LONGEST_TURNED &&
    !source.slice(one.offset, next.offset).includes("\n")
  );
}

function turned(source: string, one: Mark, next: Mark): Problem {
  const span = { start: one.offset, end: next.offset + 1 };
  const pair = one.place - (one.place % 2);
  const [opener, closer] = [BRACKET_PAIRS.charAt(pair), BRACKET_PAIRS.charAt(pair + 1)];
  const right = opener + source.slice(one.offset + 1, next.offset) + closer;
  const wrong = one.place % 2 === 0 ? { at: next.offset, text: closer } : { at: one.offset, text: opener };
  return {
    messageId: "turned",
    data: { found: source.slice(span.start, span.end), right },
    span,
    expected: [right],
    fix: { applicability: "unsafe", edits: [{ span: { start: wrong.at, end: wrong.at + 1 }, text: wrong.text }] },
  };
}

/** Whether a mark's partner follows in its half-width form on the same line. */
function isClosedHalfwidth(source: string, { place, offset }: Mark): boolean {
  const partner = HALFWIDTH[BRACKET_PAIRS.charAt(place)];
  if (partner === undefined) return false;
  for (let i = offset + 1; i < source.length && i - offset <= LONGEST_BRACKET; i++) {
    if (source.charAt(i) === partner) return true;
    if (source.charAt(i) === "\n") return false;
  }
  return false;
}

/** 【字体：, whose sizes were buttons of a web page and are not in its text. */
function opensFontSizes(source: string, { offset }: Mark): boolean {
  return /^【字[体号]/u.test(source.slice(offset, offset + 3));
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
