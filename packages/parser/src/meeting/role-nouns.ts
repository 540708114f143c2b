import type { Token } from "../sentences.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { MOST_BETWEEN_COMMAS } from "./clause.ts";

/** Behind a role's noun these make it the object of something else: 讲话精神, 汇报材料. */
const AS_NOUN =
  /^(?:[稿时后员证方团]|精神|要求|嘉奖|批[评示]|表扬|材料|内容|的(?!还?有)|提纲|和指示|制度|会(?!议)|人[员士数]|名单|单位|环节|情况)/u;

/** 与会老领导, 参会各方: who was there, and no verb of the sentence. */
const PRESENT = new Set(["与会", "参会", "到会"]);

/** 汇报材料, 讲话精神; 介绍情况 and 宣读名单 are what somebody does. */
export function isNoun(text: string, token: Token): boolean {
  const after = textAfter(text, token.end, 4);
  if (PRESENT.has(token.word)) return !/^(?:$|[，。；：、\s并作]|听取|指导|祝贺|致[辞词]|讲话)/u.test(after);
  if (
    token.cue.role === "speaker" &&
    ((/^中(?![共央华国])/u.test(after) && text[token.start - 1] !== "在") ||
      isHeard(text, token) ||
      (text[token.start - 1] === "的" && (text[token.start - 2] === "作" || TELLS.has(token.word))))
  )
    return true;
  if (text.startsWith("亲自", token.start - 2)) return true;
  if (VISITORS.test(textBefore(text, token.start, 3))) return true;
  if (token.cue.role === "attendee" && WHEN.test(textAfter(text, token.end, MOST_BETWEEN_COMMAS))) return true;
  if (token.cue.role !== "speaker" && OTHERWISE.test(after)) return true;
  if (MEETS.test(textBefore(text, token.start, REACH)))
    return QUALIFIES.test(textAfter(text, token.end, MOST_BETWEEN_COMMAS));
  return AS_NOUN.test(after) && !(TELLS.has(token.word) && /^(?:情况|精神|批示|名单)/u.test(after));
}

/** 参加调研: with somebody on a tour, and not at the meeting. 列席代表: a noun. */
const OTHERWISE = /^(?:调研(?!座谈|.?会)|[考视]察|接见|代表(?![大会团0-9]))/u;

/** 到会听取发言, 传达区长某某讲话: what somebody heard or passed on, and did not say. */
function isHeard(text: string, { start }: Token): boolean {
  return /听取(?:了)?(?:大家|委员|代表|有关|情况|[与参]会人员)?的?$|传达[^，。；并]*$/u.test(
    textBefore(text, start, 48),
  );
}

/** 会见来华出席…的某某: what brings the visitors, and nothing that their host does. */
const VISITORS = /来(?:[华京访]|我[省市县区州])$/u;
/** 同列席会议的代表座谈, 会见参加大会的代表, as against 共同出席 and 会见并出席. */
const MEETS = /(?:[^共陪会随一]同|[^参]与|[会接]见(?!并)[^，。；]{0,4})$/u;
/** 传达某某参加清澜代表团审议时的讲话精神: where something was said. 出席论坛欢迎晚宴: what is held beside a meeting. */
const WHEN = /^[^，。；]{0,40}(?:时的|晚宴|宴会)/u;
const QUALIFIES = /^[^，。；]*的/u;
const REACH = 7;

const TELLS = new Set(["介绍", "通报", "汇报", "说明", "传达", "宣读"]);

/** 的召开, 召开的: a noun or a qualifier, no event of this sentence. */
export function isNominal(text: string, token: Token): boolean {
  return text[token.start - 1] === "的" || /^(?:[的式会词]|讲话|致辞)/u.test(textAfter(text, token.end, 2));
}
