/** Words that open a story: never in the middle of a paragraph. */
const STORY_LEAD_IN =
  /^(?:本报讯|本报[^，。]{0,12}讯|本台消息|据?新华社|[\u4e00-\u9fff]{2,10}消息\s{0,2}[（(：:]|[\u4e00-\u9fff]{2,10}讯\s{0,2}[（(]|图为|图片新闻|上接|下转|责任编辑|责编|来源[：:]|发布日期)/u;
/** 会议指出，  区长张三强调，  关于财政工作，  一、  （一）  1. : words that often open a paragraph. */
const PARAGRAPH_LEAD_IN =
  /^(?:会议|全会|大会|座谈会|[\u4e00-\u9fff]{2,4}(?:指出|强调|要求|表示|认为|说)[，：]|关于|据了解|据悉|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章条节]|\d{1,2}[.．、])/u;

/** How strongly the text at an offset looks like the opening of a story or a paragraph: 2, 1 or 0. */
export function leadIn(source: string, start: number, end: number): 0 | 1 | 2 {
  const head = source.slice(start, Math.min(end, start + 24));
  if (STORY_LEAD_IN.test(head)) return 2;
  return PARAGRAPH_LEAD_IN.test(head) ? 1 : 0;
}
