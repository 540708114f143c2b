import { chineseNumber, dayOf } from "../calendar.ts";
import type { Facts } from "../key.ts";
import { names, presence, roster, titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory, MeetingDraft } from "./draft.ts";
import { Remarks } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

export const CONGRESS = ["汀澜区人大常委会", "区人大常委会"] as const;

/** 区人大常委会会议, every second month. */
export function congressStanding(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { year } = dayOf(assignment.date);
  const n = chineseNumber(ordinal);
  const long = `汀澜区第十八届人民代表大会常务委员会第${n}次会议`;
  const short = `区十八届人大常委会第${n}次会议`;
  const name = random.pick([long, short]);
  const meeting = new MeetingDraft(
    "committee",
    ordinal,
    ["汀澜区第十八届人民代表大会常务委员会", "区十八届人大常委会", ...CONGRESS],
    [long, short],
  );
  const [topic, second] = random.sample(TOPICS, 2);
  if (topic === undefined || second === undefined) throw new RangeError("too few topics");
  const report = `区人民政府关于${year}年${topic.name}工作情况的报告`;
  const chair = random.chance(0.7) ? cast.congressChair : random.pick(cast.congress);
  meeting.person(chair, chair.posts, "chair");
  const bench = cast.congress.filter((p) => p !== chair);
  const observer = random.pick(cast.deputies);
  for (const p of bench) meeting.person(p, p.posts, "attendee");
  const observers = [observer, ...cast.judiciary];
  for (const p of observers) meeting.person(p, p.posts, "observer");
  const passed = `汀澜区人大常委会关于加强${second.name}工作的决议`;
  const opening = random.pick([
    `${line.when}，${name}举行。${titled(chair)}主持会议。`,
    `${line.when}，${titled(chair)}主持召开${name}。`,
  ]);
  const paragraphs = [
    line.byline + opening,
    `会议听取和审议了${meeting.document("听取和审议", report)}，表决通过了${meeting.document("表决通过", passed)}。`,
    `${roster(bench)}出席会议。${roster(observers)}列席会议。`,
  ];
  const remarks = new Remarks(random, assignment.phrases());
  paragraphs.push(...remarks.speech("会议", [topic, second]));
  return finishStory(assignment, line, {
    headline: random.pick([`${short}举行`, `区人大常委会审议${topic.name}工作情况报告`]),
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** 主任会议 */
export function directorsMeeting(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const name = `区十八届人大常委会第${ordinal}次主任会议`;
  const plain = `第${ordinal}次主任会议`;
  const meeting = new MeetingDraft("leaders", ordinal, ["区十八届人大常委会", ...CONGRESS], [name, plain]);
  const topic = random.pick(TOPICS);
  const chair = cast.congressChair;
  meeting.person(chair, chair.posts, "chair");
  const action = random.pick(["听取", "听取并讨论"]);
  const report = meeting.topic(action, random.pick(topic.reports));
  const opening = random.pick([
    `${line.when}，区人大常委会召开${plain}，${action}${report}。${titled(chair)}主持会议。`,
    `${line.when}，${titled(chair)}主持召开${name}，${action}${report}。`,
  ]);
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [
    line.byline + opening,
    presence(meeting, random, cast.congress, random.some(cast.deputies, 2)),
    ...remarks.speech("会议", [topic]),
  ];
  return finishStory(assignment, line, {
    headline: random.pick([`区人大常委会召开${plain}`, `${name}举行`]),
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** The yearly session of the district's congress (人代会): its opening or its close. */
export function congressSession(assignment: Assignment, ordinal: number, part: "opening" | "closing"): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const name = `汀澜区第十八届人民代表大会第${chineseNumber(ordinal)}次会议`;
  const meeting = new MeetingDraft("congress", ordinal, ["汀澜区第十八届人民代表大会", "区人民代表大会"], [name]);
  const { head, secretary, congressChair } = cast;
  const topics = random.sample(TOPICS, 3);
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs: string[] = [];
  if (part === "opening") {
    meeting.person(congressChair, congressChair.posts, "chair");
    meeting.person(head, head.posts, "speaker");
    for (const p of [secretary, cast.consultativeChair]) meeting.person(p, p.posts, "attendee");
    paragraphs.push(
      `${line.byline}${line.when}，${name}在区文化艺术中心开幕。${titled(congressChair)}主持大会。`,
      `${titled(head)}代表区人民政府向大会作${meeting.document("作", "政府工作报告")}。`,
      `${titled(secretary)}、${titled(cast.consultativeChair)}出席大会。`,
      ...remarks.speech(head.name, topics),
    );
  } else {
    meeting.person(secretary, secretary.posts, "speaker");
    meeting.person(congressChair, congressChair.posts, "chair");
    const passed = ["关于汀澜区人民政府工作报告的决议", "关于汀澜区人民代表大会常务委员会工作报告的决议"];
    paragraphs.push(
      `${line.byline}${line.when}，${name}圆满完成各项议程，胜利闭幕。${titled(congressChair)}主持闭幕会，${titled(secretary)}讲话。`,
      `大会表决通过了${passed.map((t) => meeting.document("表决通过", t)).join("")}。`,
      ...remarks.speech(secretary.name, topics),
    );
  }
  return finishStory(assignment, line, {
    headline: `${name}${part === "opening" ? "开幕" : "闭幕"}`,
    subheadlines: part === "opening" && random.chance(0.5) ? [`${head.name}作政府工作报告`] : [],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** The yearly session of the district's consultative conference. */
export function consultativeSession(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const name = `政协第十五届汀澜区委员会第${chineseNumber(ordinal)}次会议`;
  const meeting = new MeetingDraft(
    "congress",
    ordinal,
    ["政协第十五届汀澜区委员会", "政协汀澜区委员会", "区政协"],
    [name],
  );
  const [host] = cast.consultative;
  if (host === undefined) throw new RangeError("no vice-chair");
  const { consultativeChair, secretary, head } = cast;
  meeting.person(host, host.posts, "chair");
  meeting.person(consultativeChair, consultativeChair.posts, "speaker");
  const bench = cast.consultative.slice(1);
  for (const p of [secretary, head]) meeting.person(p, p.posts, "attendee");
  for (const p of bench) meeting.person(p, [], "attendee");
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [
    `${line.byline}${line.when}，${name}开幕。${titled(host)}主持开幕会，${titled(consultativeChair)}作常委会工作报告。`,
    `${titled(secretary)}，${titled(head)}到会祝贺。${names(bench)}在主席台就座。`,
    ...remarks.speech(consultativeChair.name, random.sample(TOPICS, 2)),
  ];
  return finishStory(assignment, line, {
    headline: `${name}开幕`,
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}
