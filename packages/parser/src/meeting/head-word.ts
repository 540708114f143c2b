import type { Token } from "../sentences.ts";
import { textAfter } from "../text/near.ts";

/** The word that ends a meeting's name; a body's own name where nothing follows it (召开市委常委会，). */
export function headAt(text: string, token: Token): Token | undefined {
  const { cue, end } = token;
  // 区政协十届五次常委会今天举行
  if (cue.sits && text[token.start - 1] === "次") return { ...token, cue: { ...cue, head: cue.sits, sits: undefined } };
  if (!cue.sits) return cue.head && token;
  return "，。；\n".includes(text.charAt(end)) ? { ...token, cue: { ...cue, head: cue.sits } } : undefined;
}

/** 国际会议中心, 大会堂: where meetings are held, as against houses of a parliament called 国民会议. 会议纪要如下: no meeting in prose. */
const BUILDING =
  /^(?:[^，。；]{2}院|中心|展览|[室厅堂馆楼场]|大[厦楼厅]|酒店|地点|[形方]式|[会旧]址|纪念馆|发言|纪要(?!\s|$))/u;

export function isBuilding(text: string, token: Token): boolean {
  return BUILDING.test(textAfter(text, token.end, 3));
}

/** 政治局会议精神学习座谈会, 清澜湖论坛云栖峰会: a head with another right behind it only qualifies that one. */
export function isInsideLongerName(text: string, token: Token, next: Token | undefined): boolean {
  if (!next?.cue.head) return false;
  return next.start === token.end || (token.word === "论坛" && SESSION.test(text.slice(token.end, next.start)));
}

/** Which of a forum's meetings: its place or year. */
const SESSION = /^[^，。；：、的和与及上举在]{2,6}$/u;
