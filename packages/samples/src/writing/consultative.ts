import { chineseNumber, dayOf } from "../calendar.ts";
import type { Facts } from "../key.ts";
import { documentTitle } from "./agenda.ts";
import { presence, titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory, MeetingDraft } from "./draft.ts";
import { Remarks } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

export const CONSULTATIVE_BODY = ["汀澜区政协", "区政协"] as const;

/** 协商座谈会 of the consultative conference. */
export function symposium(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { year } = dayOf(assignment.date);
  const topic = random.pick(TOPICS);
  const name = `${topic.name}${random.pick(["专题协商座谈会", "专题协商会", "界别协商座谈会"])}`;
  const meeting = new MeetingDraft("symposium", null, CONSULTATIVE_BODY, [name]);
  const chair = random.chance(0.6) ? cast.consultativeChair : random.pick(cast.consultative);
  const spoke = random.chance(0.6);
  meeting.person(chair, chair.posts, "chair", ...(spoke ? (["speaker"] as const) : []));
  const body = random.pick(CONSULTATIVE_BODY);
  const consulted = random.chance(0.7);
  const document = consulted
    ? `，对${meeting.document("专题协商", documentTitle(random, topic, year, "（征求意见稿）"))}进行专题协商`
    : "";
  const opening = random.chance(0.75)
    ? `${line.when}，${body}召开${name}${document}。${titled(chair)}主持${spoke ? "并讲话" : "会议"}。`
    : `${line.when}，${titled(chair)}主持召开${name}${spoke ? "并讲话" : ""}${document}。`;
  const paragraphs = [line.byline + opening];
  const bench = cast.consultative.filter((p) => p !== chair);
  paragraphs.push(presence(meeting, random, random.some(bench, random.between(2, 4)), random.some(cast.deputies, 2)));
  const remarks = new Remarks(random, assignment.phrases());
  if (random.chance(0.5)) {
    const office = random.pick(cast.offices);
    meeting.person(office, office.posts, "speaker");
    paragraphs.push(`${titled(office)}通报了${topic.name}有关情况。委员们结合调研情况踊跃发言。`);
  }
  paragraphs.push(...remarks.speech(random.chance(0.6) ? "会议" : chair.name, [topic]));
  if (remarks.speakers.includes(chair.name)) meeting.person(chair, [], "speaker");
  return finishStory(assignment, line, {
    headline: random.pick([`${body}专题协商${topic.name}工作`, `${body}召开${name}`, `${body}为${topic.name}建言献策`]),
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** 政协常委会会议 and 主席会议 */
export function consultativeStanding(assignment: Assignment, ordinal: number, kind: "committee" | "leaders"): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const n = random.chance(0.5) ? chineseNumber(ordinal) : String(ordinal);
  const name = kind === "committee" ? `区政协十五届常委会第${n}次会议` : `区政协十五届第${n}次主席会议`;
  const body = kind === "committee" ? "区政协十五届常委会" : "区政协十五届";
  const meeting = new MeetingDraft(kind, ordinal, [body, ...CONSULTATIVE_BODY], [name]);
  const chair = cast.consultativeChair;
  const topics = random.sample(TOPICS, 2);
  const [topic] = topics;
  if (topic === undefined) throw new RangeError("too few topics");
  meeting.person(chair, chair.posts, "chair", "speaker");
  const report = random.pick(topic.reports);
  const paragraphs = [
    `${line.byline}${line.when}，${name}召开，听取${meeting.topic("听取", report)}。${titled(chair)}主持会议并讲话。`,
    presence(meeting, random, cast.consultative),
  ];
  const remarks = new Remarks(random, assignment.phrases());
  paragraphs.push(...remarks.speech("会议", topics));
  return finishStory(assignment, line, {
    headline: random.pick([`${name}召开`, `${chair.name}主持召开${name}`]),
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}
