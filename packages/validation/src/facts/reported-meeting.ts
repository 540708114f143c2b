import type { Article, LogicalText, Meeting, Span } from "@huiyao/parser";

/** Words of a sentence that only speaks of a meeting: one to come, one of many, or the occasion of something else. */
const ELSEWHERE =
  /每[年月周天次个逢]|试点|反响|再过|在即|即将|将[于在要]|距离|期间|祝贺|多次|先后|继续|陆续|各地|多地|会见|旁听|形式|通过召开|年内|[年月][初中底末]|筹备|不召开|时，|时发表|年来|全程|批示|高质量|[举召][办开]的第|之后的|[还也]将|将围绕|活动中，/u;
/** 在…引起强烈反响, 媒体热议…: a headline on how a meeting was received. */
const RECEPTION = /反响|热议|评价|期待|媒体|解读|述评|综述|纪实|侧记|特写|花絮/u;
const LONGEST = 60;

/** 大会上, 大会开幕式上: where something is said. 会议上午召开 is no such place. */
const PLACE = /^[^，。、；！？\n]{0,6}?上(?![午周月下])/u;
const LONGEST_PLACE = 8;

/** 召开第二次防汛工作会议: a meeting that a paragraph says was held. */
const HELD = /(?:召开|举行)了?([^，。；！？\n]{5,30}?会议?)(?=[，。；！？\n]|$)/gu;

/**
 * Whether a story reports that a meeting was held: it names it in its headline or first paragraph, and not as 在…会议上 or in a
 * sentence that is about something else.
 */
export function isReported(meeting: Meeting, article: Article, logical: LogicalText): boolean {
  const { nameSpan } = meeting;
  if (RECEPTION.test(article.headline ?? "")) return false;
  const first = article.paragraphs[0]?.span;
  const inside = (span: Span | null | undefined): boolean =>
    span !== null && span !== undefined && nameSpan.start >= span.start && nameSpan.end <= span.end;
  if (inside(first)) return saysHeld(logical, rangeOf(logical, nameSpan));
  if (!inside(article.headlineSpan)) return false;
  if (saysHeld(logical, rangeOf(logical, nameSpan))) return true;
  if (first === undefined) return false;
  const opening = rangeOf(logical, first);
  for (const { 0: words, 1: name = "", index } of logical.text.slice(opening.start, opening.end).matchAll(HELD)) {
    const end = opening.start + index + words.length;
    if (meeting.name.endsWith(name) && saysHeld(logical, { start: end - name.length, end })) return true;
  }
  return false;
}

/** Whether a meeting's name stands for a meeting held, by what stands around it. */
function saysHeld({ text }: LogicalText, { start, end }: Span): boolean {
  return !PLACE.test(text.slice(end, end + LONGEST_PLACE)) && !ELSEWHERE.test(sentenceAround(text, start, end));
}

function rangeOf(logical: LogicalText, { start, end }: Span): Span {
  return { start: logical.toLogical(start), end: logical.toLogical(end - 1) + 1 };
}

/** The sentence that holds a stretch of text, the stretch left out, no more than sixty characters either way. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST && !"。！？\n".includes(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < LONGEST && !"。！？\n".includes(text.charAt(to))) to++;
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}
