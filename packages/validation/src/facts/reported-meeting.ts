import type { Article, LogicalText, Meeting } from "@huiyao/parser";

/** Words of a sentence that only speaks of a meeting: one to come, one of many, or the occasion of something else. */
const ELSEWHERE =
  /每[年月周天次个逢]|再过|在即|即将|将[于在要]|距离|期间|祝贺|多次|先后|继续|陆续|各地|多地|会见|旁听|形式|通过召开|年内|[年月][初中底末]|筹备|不召开|时，|时发表|年来|全程|批示|高质量/u;
const LONGEST = 60;

/**
 * Whether a story reports that a meeting was held: it names it in its headline or first paragraph, and not as 在…会议上 or in a
 * sentence that is about something else.
 */
export function isReported({ nameSpan }: Meeting, article: Article, logical: LogicalText): boolean {
  const inside = (span: { start: number; end: number } | null | undefined): boolean =>
    span !== null && span !== undefined && nameSpan.start >= span.start && nameSpan.end <= span.end;
  if (!inside(article.headlineSpan) && !inside(article.paragraphs[0]?.span)) return false;
  const { text } = logical;
  const start = logical.toLogical(nameSpan.start);
  const end = logical.toLogical(nameSpan.end - 1) + 1;
  return text.charAt(end) !== "上" && !ELSEWHERE.test(sentenceAround(text, start, end));
}

/** The sentence that holds a stretch of text, the stretch left out, no more than sixty characters either way. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST && !"。！？\n".includes(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < LONGEST && !"。！？\n".includes(text.charAt(to))) to++;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}
