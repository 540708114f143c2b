import type { Range } from "../layout/layout.ts";
import { opensWithAgenda, type ReadSentence } from "../reading.ts";
import type { MeetingType } from "../result.ts";
import type { Sentence } from "../sentences.ts";
import { cut } from "../text/cut.ts";
import { textAfter } from "../text/near.ts";
import type { PrintedDate } from "../time/dates.ts";
import type { ChosenMeeting } from "./choose.ts";
import { titleOfMinutes } from "./held.ts";
import type { RosterEntry } from "./roster.ts";

/** 会议时间：3月5日, 一、时间：…: the line that dates minutes. */
const DATED = /^(?:[一二三四五六七八九十\d]{1,2}[、.．]\s?)?(?:会议|座谈)?时\s*间\s?：/u;
/** 会议地点：, 会议听取了…: the bare word, where a line or a sentence opens with it. */
const BARE = /(?<=[\n。、.．：]|^)(?:会议|座谈会?)/u;
const COMING_TITLE = /通知|公告|预告|邀请|[议日]程|安排|方案/u;
/** 请…参加, 定于3月9日召开: what a notice says of a meeting to come. */
const COMING = /请[^。]{0,40}(?:准时|参加|参会|出席|到会|请假)|[定拟将]于[^。]{0,30}(?:召开|举行|开会)|通知如下/u;
/** Persons present; a title, and what a notice says, are looked for in so many characters. */
const FEWEST = 2;
const REACH = 4000;

/**
 * The meeting of minutes that name none in a sentence: lines say when it was and who was there, and no word that it is to come.
 * It goes by the title that ends with a word for one, or by the bare word that is printed. `groups` is how many unnamed groups
 * those lines name; `happened` are the days up to that of publication.
 */
export function unnamedMeeting(
  text: string,
  told: readonly ReadSentence[],
  headline: readonly Sentence[],
  paragraphs: readonly Range[],
  roster: readonly RosterEntry[],
  groups: number,
  happened: readonly PrintedDate[],
): ChosenMeeting | null {
  const present = roster.filter(({ role }) => role !== "absent");
  if (present.length + groups < FEWEST) return null;
  const sentence = told.find((read) => DATED.test(cut(text, read.sentence)))?.sentence;
  if (!sentence || !happened.some(({ start, end }) => start >= sentence.start && end <= sentence.end)) return null;
  if (headline.some(({ start, end }) => COMING_TITLE.test(text.slice(start, end)))) return null;
  const from = paragraphs[0]?.start ?? 0;
  const body = textAfter(text, from, REACH, paragraphs.at(-1)?.end ?? from);
  if (COMING.test(body)) return null;
  for (const title of headline) {
    const head = title.tokens.at(-1);
    if (!head?.cue.head || head.end < title.end) continue;
    const held = titleOfMinutes(text, title, head);
    return { held, name: held.name };
  }
  const bare = BARE.exec(body);
  if (!bare) return null;
  const start = from + bare.index;
  const type = bare[0] === "会议" ? "other" : "symposium";
  return bareMeeting({ start, end: start + bare[0].length }, type, sentence, sentence.end);
}

function bareMeeting(word: Range, type: MeetingType, sentence: Sentence, verb: number): ChosenMeeting {
  const name = { ...word, type, ordinal: null, isBare: true };
  return { held: { how: "bare", name, sentence, verb, clause: sentence.start }, name };
}

/** 会议传达了…。区长某某主持并作表态发言。 The word that opens a sentence on what was dealt with, where somebody is in the chair. */
export function chairedMeeting(text: string, told: readonly ReadSentence[]): ChosenMeeting | null {
  const sentence = told.find((read) => opensWithAgenda(read.sentence))?.sentence;
  const [head] = sentence?.tokens ?? [];
  if (!sentence || !head || !told.some((read) => CHAIRS.test(cut(text, read.sentence)))) return null;
  return bareMeeting({ start: head.start, end: head.end }, "other", sentence, head.end);
}

/** 贺某某主持并讲话, as against 主持仪式. */
const CHAIRS = /主持(?:[并，；]|$)/u;
