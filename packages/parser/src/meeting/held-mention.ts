import type { Sentence } from "../sentences.ts";
import type { MeetingName } from "./meeting-name.ts";

/**
 * A place that reports a meeting as held. `verb`: X召开Y会议. `subject`: Y会议在京召开. `role`: 出席Y会议, 在Y会议上. `bare`:
 * only 会议 is said to be attended or chaired.
 */
export interface HeldMention {
  how: "verb" | "subject" | "role" | "bare";
  name: MeetingName;
  sentence: Sentence;
  /** Where the verb of holding stands; the name's start when there is none. */
  verb: number;
  /** Where the clause with the convener starts. */
  clause: number;
  /** 主持召开: whoever comes before the verb is in the chair. */
  chaired?: boolean;
  /** 甲某同乙某座谈: those named before it are there. */
  isTalk?: boolean;
}
