import { chineseNumber, dayOf } from "../calendar.ts";
import type { Person } from "../district/people.ts";
import type { Facts } from "../key.ts";
import { attendance, presence, roster, titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory, MeetingDraft } from "./draft.ts";
import { Remarks } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

/** 工作会议 called by the Party committee and the government together. */
export function workMeeting(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const topic = random.pick(TOPICS);
  const name = `全区${topic.name}${random.pick(["工作会议", "工作会", "工作电视电话会议"])}`;
  const joint = random.chance(0.35);
  const meeting = new MeetingDraft("work", null, joint ? ["区委、区政府"] : [], [name]);
  const leader = random.pick([cast.secretary, cast.head, ...cast.committee.slice(0, 2)]);
  const host = random.pick(cast.committee.filter((p) => p !== leader));
  const people = random.some(
    [...cast.committee, ...cast.deputies].filter((p) => p !== leader && p !== host),
    random.between(3, 5),
  );
  const paragraphs: string[] = [];
  const called = joint ? `区委、区政府召开${name}` : `${name}召开`;
  switch (random.below(3)) {
    case 0: {
      meeting.person(leader, leader.posts, "attendee", "speaker");
      meeting.person(host, host.posts, "chair");
      paragraphs.push(
        `${line.byline}${line.when}，${called}。${titled(leader)}出席会议并讲话，${titled(host)}主持会议。`,
      );
      paragraphs.push(`${attendance(meeting, random, people)}。`);
      break;
    }
    case 1: {
      meeting.person(leader, leader.posts, "attendee", "speaker");
      paragraphs.push(`${line.byline}${line.when}，${called}。${titled(leader)}出席并讲话。`);
      paragraphs.push(`${titled(host)}主持会议，${roster(people)}参加会议。`);
      meeting.person(host, host.posts, "chair");
      for (const p of people) meeting.person(p, p.posts, "attendee");
      break;
    }
    default: {
      meeting.person(leader, leader.posts, "chair", "speaker");
      paragraphs.push(`${line.byline}${line.when}，${called}。${titled(leader)}主持会议并讲话。`);
      paragraphs.push(presence(meeting, random, people));
    }
  }
  const remarks = new Remarks(random, assignment.phrases());
  if (random.chance(0.4)) {
    const heads = random.sample(cast.offices, 2);
    for (const p of heads) meeting.person(p, p.posts, "speaker");
    paragraphs.push(`会上，${roster(heads)}作了交流发言。`);
  }
  paragraphs.push(...remarks.speech(random.chance(0.6) ? leader.name : "会议", [topic, random.pick(TOPICS)]));
  return finishStory(assignment, line, {
    headline: random.pick([`${name}召开`, `${leader.name}在${name}上强调：把各项任务抓实抓细`]),
    subheadlines: random.chance(0.3) ? [`${leader.name}讲话`] : [],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** 推进会, 调度会, 动员会, 现场会 */
export function mobilization(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const topic = random.pick(TOPICS);
  const name = `全区${topic.name}${random.pick(["推进会", "工作推进会", "工作调度会", "动员部署会", "现场推进会"])}`;
  const meeting = new MeetingDraft("mobilization", null, [], [name]);
  const leader = random.pick([cast.head, cast.secretary, ...cast.committee.slice(0, 2), ...cast.deputies.slice(0, 2)]);
  const chairs = random.chance(0.5);
  meeting.person(leader, leader.posts, ...(chairs ? (["chair"] as const) : (["attendee", "speaker"] as const)));
  const opening = chairs
    ? random.pick([
        `${line.when}，${titled(leader)}主持召开${name}。`,
        `${line.when}，${name}召开。会议由${titled(leader)}主持。`,
      ])
    : `${line.when}，${name}召开，${titled(leader)}出席并讲话。`;
  const paragraphs = [line.byline + opening];
  const remarks = new Remarks(random, assignment.phrases());
  const speaker = random.chance(0.6) ? leader.name : "会议";
  if (speaker === leader.name) meeting.person(leader, [], "speaker");
  if (random.chance(0.5)) {
    const heads = random.sample([...cast.offices, ...cast.townHeads], random.between(2, 3));
    for (const p of heads) meeting.person(p, p.posts, "speaker");
    paragraphs.push(`会上，${roster(heads)}先后${random.pick(["汇报了工作情况", "作表态发言", "作交流发言"])}。`);
  }
  paragraphs.push(...remarks.speech(speaker, [topic, random.pick(TOPICS)]));
  if (random.chance(0.7)) {
    const people = random.some([...cast.committee.slice(2), ...cast.deputies.slice(2)], random.between(2, 4));
    paragraphs.push(presence(meeting, random, people));
  }
  return finishStory(assignment, line, {
    headline: random.pick([`${name}召开`, `${leader.name}${chairs ? "主持召开" : "出席"}${name}`]),
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** Meetings of 领导小组, 委员会 and 指挥部, numbered within the year. */
export function leadingGroup(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { year } = dayOf(assignment.date);
  const topic = random.pick(TOPICS.filter((t) => t.group !== undefined));
  const group = topic.group ?? topic.name;
  const numbered = random.chance(0.7);
  const n = random.chance(0.5) ? chineseNumber(ordinal) : String(ordinal);
  const name = numbered ? `${group}${year}年第${n}次会议` : `${group}会议`;
  const meeting = new MeetingDraft("leadingGroup", numbered ? ordinal : null, [group], [name]);
  const leader: Person = random.pick([cast.secretary, cast.head]);
  meeting.person(leader, leader.posts, "chair", "speaker");
  const report = meeting.topic("听取", random.pick(topic.reports));
  const opening = random.pick([
    `${line.when}，${titled(leader)}主持召开${name}并讲话。会议听取了${report}。`,
    `${line.when}，${name}召开，听取${report}。${titled(leader)}主持会议并讲话。`,
  ]);
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [line.byline + opening, ...remarks.speech(random.pick([leader.name, "会议"]), [topic])];
  paragraphs.push(
    presence(meeting, random, random.some([...cast.committee.slice(1), ...cast.deputies], random.between(3, 5))),
  );
  return finishStory(assignment, line, {
    headline: random.pick([`${name}召开`, `${leader.name}主持召开${name}`]),
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}
