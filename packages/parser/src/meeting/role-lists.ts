import type { Role } from "../result.ts";
import type { Sentence } from "../sentences.ts";
import { findBack } from "../text/find-back.ts";
import { textAfter } from "../text/near.ts";
import { MOST_BETWEEN_COMMAS } from "./clause.ts";

/** A role that stands before its persons, and where it ends. */
export interface ListRole {
  role: Role;
  end: number;
}

/** 出席会议的有：…, 参加会议的还有…: the role stands before its persons. */
export function listRole(text: string, sentence: Sentence): ListRole | null {
  const opening = textAfter(text, sentence.start, LONGEST_OPENING, sentence.end);
  const executive = opening.includes("执行主席") && EXECUTIVE.exec(opening);
  if (executive) return { role: "chair", end: sentence.start + executive[0].length };
  for (const token of sentence.tokens) {
    if (!token.cue.role || token.cue.role === "speaker") continue;
    const tail =
      /^(?:(?:[本此是这]次|今天)?(?:会议|活动|座谈会?|大会|调研|论坛|仪式|祝贺|指导))?的?(?:(?:[^，。：；、]{0,10}(?:领导|同志|人[员士]|嘉宾|代表|负责人|单位|专家|委员))?(?:还?有|(?<=[的导志表员])是|还?包括)|[^，。：；、]{0,14}还有)[：:，]?/u.exec(
        textAfter(text, token.end, 24),
      );
    if (tail) return { role: token.cue.role, end: token.end + tail[0].length };
    // …嘉宾参加了活动，其中有甲某、乙某等: those named of a group that was there.
    const among = textAfter(text, token.end, MOST_BETWEEN_COMMAS, sentence.end).search(/，其中(?:有|包括)/u);
    if (among >= 0 && token.cue.role === "attendee") return { role: "attendee", end: token.end + among };
  }
  return null;
}

const LONGEST_OPENING = 24;
/** 会议执行主席是甲某、乙某, 大会执行主席还有：甲某. */
const EXECUTIVE = /^[^，。]{0,16}执行主席(?:分别|还)?[是为有]：?/u;

/** A list after 出席会议的还有 runs to the clause whose own verb of role comes next: …，部分代表列席会议. */
export function listEnd(text: string, sentence: Sentence, from: number): number {
  const verb = sentence.tokens.find((token) => token.cue.role && token.start >= from);
  if (!verb) return sentence.end;
  const comma = Math.max(findBack(text, "，", verb.start, from), findBack(text, "；", verb.start, from));
  return comma >= 0 ? comma : sentence.end;
}
