import type { PersonMention, Span } from "@huiyao/parser";
import { TRADITIONAL_PAIRS } from "../../data/traditional.ts";
import { isHan } from "../../facts/characters.ts";
import type { ArticleView, TextContext, TextRule } from "../../rule.ts";

/** Above this share of Traditional characters a story is set in Traditional script. */
const TRADITIONAL_STORY = 0.08;

/** A form printed so often, always behind the same character, is part of a name: 望闇、 望闇说. */
const OF_A_NAME = 3;

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2)
  SIMPLIFIED.set(TRADITIONAL_PAIRS.charAt(i), TRADITIONAL_PAIRS.charAt(i + 1));

/** Traditional characters (繁体字) in a story printed in Simplified ones. */
export const mixedScript: TextRule = {
  id: "mixed-script",
  category: "characters",
  severity: "warning",
  recommended: true,
  needs: "raw",
  messages: ["traditional"],
  fixable: "unsafe",
  docs: {
    "zh-CN": {
      title: "简体文中夹繁体字",
      body: "OCR 把简体字认成繁体字，或字体编码出错。整篇是繁体的稿件不报告。只认 GB 2312 之外、简体不用的字形；人名里的、总跟在同一个字后面出现三次以上的、单独加引号的不报告，那是有意用的字形。修复换成简体，因为改动了字符，属于不安全修复：人名里可能确实用繁体字。",
    },
    en: {
      title: "Traditional characters in a Simplified story",
      body: "OCR took a Simplified character for a Traditional one, or a font's encoding is wrong. A story that is Traditional as a whole is not reported. Only forms that Simplified script never uses count, and not those inside a known name, those printed three times or more behind the same character, or one in quotation marks by itself: they are meant. The fix puts the Simplified form; a name may really be printed with the Traditional one, so it is unsafe.",
    },
    bad: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开工作會议，听取工作會议准备情况的汇报。\n",
        finds: ["會", "會"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开工作会议，听取工作会议准备情况的汇报。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛工作會議，研究部署今年汛期各项工作。\n",
        finds: ["會議"],
        fixed: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
      },
    ],
    good: [
      {
        text: "简体 繁體\n云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
      },
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，听取周闇先介绍“亞”字型大墓的发掘。周闇先说，工作已近尾声。会议要求支持周闇先的工作。\n",
      },
      {
        text: "雲嶺區召開會議\n本報訊（雲嶺日報記者錢嵐）5月6日，雲嶺區召開防汛工作會議，研究部署今年汛期各項工作。\n",
      },
    ],
  },
  check(context) {
    const offsets = context.characters.traditional;
    let next = 0;
    for (const [i, article] of context.analysis.result.articles.entries()) {
      while (next < offsets.length && (offsets[next] ?? 0) < article.span.start) next++;
      const from = next;
      while (next < offsets.length && (offsets[next] ?? 0) < article.span.end) next++;
      if (next > from && !isTraditional(context.source, article, next - from))
        reportRuns(context, offsets.slice(from, next), i);
    }
  },
};

function isTraditional(source: string, { span }: ArticleView["article"], count: number): boolean {
  let han = 0;
  for (let i = span.start; i < span.end; i++) if (isHan(source.charCodeAt(i))) han++;
  return count > Math.max(han * TRADITIONAL_STORY, 3);
}

function reportRuns({ source, mentions, report }: TextContext, offsets: readonly number[], index: number): void {
  const isMeant = meantForms(source, offsets, mentions[index] ?? []);
  for (let i = 0; i < offsets.length; ) {
    let next = i + 1;
    while (offsets[next] === (offsets[next - 1] ?? 0) + 1) next++;
    const span = { start: offsets[i] ?? 0, end: (offsets[next - 1] ?? 0) + 1 };
    i = next;
    if (isMeant(span)) continue;
    const found = source.slice(span.start, span.end);
    const right = [...found].map((one) => SIMPLIFIED.get(one) ?? one).join("");
    report({
      messageId: "traditional",
      data: { found, right },
      span,
      expected: [right],
      fix: { applicability: "unsafe", edits: [{ span, text: right }] },
    });
  }
}

/** 繁體: the link of a page to its Traditional version. */
const OWN_NAME = "體";

/** Tells the Traditional forms that a writer chose from those that a machine made. */
function meantForms(
  source: string,
  offsets: readonly number[],
  names: readonly PersonMention[],
): (span: Span) => boolean {
  const pair = (at: number): string => source.slice(Math.max(at - 1, 0), at + 1);
  const counts = new Map<string, number>();
  for (const at of offsets) counts.set(pair(at), (counts.get(pair(at)) ?? 0) + 1);
  let name = 0;
  return ({ start, end }) => {
    while ((names[name]?.span.end ?? source.length) <= start) name++;
    if ((names[name]?.span.start ?? source.length) < end) return true;
    if (end - start > 1) return false;
    if (source[start] === OWN_NAME && source[start - 1] === "繁") return true;
    return (counts.get(pair(start)) ?? 0) >= OF_A_NAME || (source[start - 1] === "“" && source[end] === "”");
  };
}
