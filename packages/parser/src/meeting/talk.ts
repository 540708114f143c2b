import type { Sentence, Token } from "../sentences.ts";
import { textBefore } from "../text/near.ts";
import { FUTURE } from "./cited.ts";
import { clauseStart } from "./clause.ts";
import type { HeldMention } from "./held-mention.ts";
import { readMeetingName } from "./meeting-name.ts";

/** 区委书记某某同企业家代表座谈，…: a talk (座谈) that the story opens with, and that goes by the bare word. */
export function heldAsTalk(text: string, sentence: Sentence, head: Token): HeldMention | null {
  if (head.word !== "座谈" || !sentence.opens || sentence.paragraph !== 0) return null;
  const clause = clauseStart(text, head.start, sentence);
  const before = textBefore(text, head.start, REACH, sentence.start);
  if (!TALKS_WITH.test(text.slice(clause, head.start)) || ON_TOUR.test(before) || FUTURE.test(before)) return null;
  // 座谈时的讲话: what was said there, told of for itself.
  if (text.startsWith("时的", head.end)) return null;
  const name = readMeetingName(text, head.start, head);
  return { how: "role", name, sentence, verb: clause, clause, isTalk: true };
}

/** A tour is looked for so far before the talk. */
const REACH = 400;
const TALKS_WITH = /[同与和][^的]{2,50}$/u;
const ON_TOUR = /[会接]见|[访调考检]|宣讲|慰问|看望|视察/u;
