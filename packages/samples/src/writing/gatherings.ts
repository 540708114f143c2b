import { dayOf } from "../calendar.ts";
import { CITIZENS } from "../district/people.ts";
import type { Facts } from "../key.ts";
import { presence, roster, titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory, MeetingDraft } from "./draft.ts";
import { Remarks } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

/** 新闻发布会 */
export function pressConference(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const topic = random.pick(TOPICS);
  const { year } = dayOf(assignment.date);
  const name = random.pick([`汀澜区${year}年${topic.name}工作新闻发布会`, `汀澜区${topic.name}新闻发布会`]);
  const meeting = new MeetingDraft("press", null, ["区政府新闻办"], [name]);
  const [first, second] = random.sample(cast.offices, 2);
  if (first === undefined || second === undefined) throw new RangeError("too few offices");
  for (const p of [first, second]) meeting.person(p, p.posts, "speaker");
  const count = random.between(12, 96);
  const share = random.between(3, 18);
  const paragraphs = [
    `${line.byline}${line.when}，区政府新闻办召开${name}，${roster([first, second])}介绍有关情况并回答记者提问。`,
    `${first.name}介绍，今年以来全区实施${topic.name}类项目${count}个，完成投资同比增长${share}.${random.below(10)}%，群众满意度稳步提升。`,
    `${second.name}表示，下一步${random.sample(topic.measures, 2).join("；")}。`,
  ];
  return finishStory(assignment, line, {
    headline: random.pick([`${name}举行`, `汀澜今年实施${topic.name}类项目${count}个`]),
    paragraphs,
    meetings: [meeting],
    speakers: [first.name, second.name],
  });
}

/** 论坛, 研讨会 */
export function forum(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { year } = dayOf(assignment.date);
  const topic = random.pick(TOPICS);
  const name = random.pick([`${year}汀澜${topic.name}论坛`, `汀澜${topic.name}研讨会`]);
  const meeting = new MeetingDraft("forum", null, [], [name]);
  const leader = random.pick([cast.head, ...cast.committee.slice(0, 3)]);
  const [scholar, manager] = random.sample(CITIZENS.slice(0, 4), 2);
  if (scholar === undefined || manager === undefined) throw new RangeError("too few guests");
  meeting.person(leader, leader.posts, "attendee", "speaker");
  for (const p of [scholar, manager]) meeting.person(p, p.posts, "speaker");
  const quote = random.pick(topic.grounds);
  const paragraphs = [
    `${line.byline}${line.when}，${name}在柳浦会展中心举行。${titled(leader)}出席并致辞。`,
    `${roster([scholar, manager])}作主旨发言。`,
    `${scholar.name}认为，${quote}。${manager.name}表示，${random.pick(topic.grounds)}。`,
    `本次活动吸引了${random.between(80, 400)}名专家学者和企业代表。`,
  ];
  return finishStory(assignment, line, {
    headline: `${name}举行`,
    paragraphs,
    meetings: [meeting],
    speakers: [scholar.name, manager.name],
  });
}

/** 表彰大会, 动员大会 */
export function assembly(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const topic = random.pick(TOPICS);
  const name = `全区${topic.name}${random.pick(["表彰大会", "总结表彰大会", "誓师大会"])}`;
  const meeting = new MeetingDraft("assembly", null, [], [name]);
  const { secretary, head } = cast;
  const reader = random.pick(cast.committee);
  meeting.person(secretary, secretary.posts, "attendee", "speaker");
  meeting.person(head, head.posts, "chair");
  meeting.person(reader, reader.posts, "speaker");
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [
    `${line.byline}${line.when}，${name}举行。${titled(secretary)}出席并讲话，${titled(head)}主持。`,
    `${titled(reader)}宣读表彰决定，${random.between(20, 60)}个集体和个人受到表彰。`,
    ...remarks.speech(secretary.name, [topic, random.pick(TOPICS)]),
    presence(meeting, random, random.some([...cast.deputies, ...cast.congress], 4)),
  ];
  return finishStory(assignment, line, {
    headline: `${name}举行`,
    subheadlines: random.chance(0.5) ? [`${secretary.name}出席并讲话`] : [],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** A discussion with firms or residents, called by a leader: 座谈会. */
export function roundTable(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const subject = random.pick(["民营企业", "青年人才", "老干部", "劳动模范", "教师代表", "党外人士"]);
  const name = `${subject}座谈会`;
  const meeting = new MeetingDraft("symposium", null, [], [name]);
  const leader = random.pick([cast.secretary, cast.head, ...cast.committee.slice(0, 3)]);
  const guests = random.sample(CITIZENS, 2);
  meeting.person(leader, leader.posts, "chair", "speaker");
  for (const p of guests) meeting.person(p, p.posts, "speaker");
  const topic = random.pick(TOPICS);
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [
    `${line.byline}${line.when}，${titled(leader)}主持召开${name}，面对面听取意见建议。`,
    `座谈会上，${roster(guests)}等先后发言，大家敞开心扉、畅所欲言，现场气氛热烈。`,
    ...remarks.speech(leader.name, [topic]),
  ];
  meeting.listOpen = true;
  return finishStory(assignment, line, {
    headline: random.pick([`${leader.name}主持召开${name}`, "面对面听意见，心贴心解难题"]),
    subheadlines: [],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}
