import { chineseNumber, dayOf } from "../calendar.ts";
import type { Facts } from "../key.ts";
import { agendaItems, agendaSentence } from "./agenda.ts";
import { presence, titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory, MeetingDraft } from "./draft.ts";
import { Remarks } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

export const PARTY = ["中共汀澜区委", "汀澜区委", "区委"] as const;

/** 区委常委会会议; some writers give it its number in the term. */
export function committeeMeeting(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { secretary } = cast;
  const topics = random.sample(TOPICS, 3);
  const items = agendaItems(random, topics, dayOf(assignment.date).year);
  const numbered = random.chance(0.35);
  const name = numbered ? `十四届区委常委会第${ordinal}次会议` : "区委常委会会议";
  const meeting = new MeetingDraft(
    "committee",
    numbered ? ordinal : null,
    [...PARTY, "区委常委会", "十四届区委常委会"],
    [name, ...(numbered ? [`区委常委会第${ordinal}次会议`] : ["区委常委会（扩大）会议"])],
  );
  const summary = agendaSentence(meeting, items);
  const expanded = !numbered && random.chance(0.15) ? "区委常委会（扩大）会议" : name;
  const spoke = random.chance(0.6);
  meeting.person(secretary, secretary.posts, "chair", ...(spoke ? (["speaker"] as const) : []));
  const chaired = `${titled(secretary)}主持会议${spoke ? "并讲话" : ""}`;
  const opening = random.pick([
    `${line.when}，${expanded}召开，${summary}。${chaired}。`,
    `${line.when}，${titled(secretary)}主持召开${expanded}${spoke ? "并讲话" : ""}。会议${summary}。`,
    `${line.when}，${expanded}召开。${chaired}。会议${summary}。`,
  ]);
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [line.byline + opening, ...remarks.speech("会议", topics)];
  if (random.chance(0.7)) {
    const people = [cast.head, ...random.some(cast.committee, random.between(3, 6))];
    paragraphs.push(presence(meeting, random, people, [cast.congressChair, cast.consultativeChair]));
  }
  const [topic] = topics;
  const headline = random.pick([
    `${secretary.name}主持召开${expanded}`,
    `${expanded}召开`,
    `${expanded}研究${topic?.name ?? "近期"}等工作`,
  ]);
  return finishStory(assignment, line, {
    headline,
    subheadlines:
      headline.includes(secretary.name) || random.chance(0.4) ? [] : [`${secretary.name}主持${spoke ? "并讲话" : ""}`],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** 全会: the whole committee, with its number in the term in Chinese numerals. */
export function partyPlenum(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { secretary, head } = cast;
  const { year } = dayOf(assignment.date);
  const number = `十四届${chineseNumber(ordinal)}次全会`;
  const long = `中国共产党泽阳市汀澜区第十四届委员会第${chineseNumber(ordinal)}次全体会议`;
  const meeting = new MeetingDraft(
    "plenary",
    ordinal,
    ["中国共产党泽阳市汀澜区第十四届委员会", ...PARTY],
    [long, `汀澜区委${number}`, `区委${number}`],
  );
  const topics = random.sample(TOPICS, 4);
  const heard = "区委常委会工作报告";
  const document = `中共汀澜区委${year}年工作要点（讨论稿）`;
  const paragraphs = [
    `${line.byline}${line.when}，${random.chance(0.5) ? long : `汀澜区委${number}`}举行。全会由区委常委会主持。${titled(secretary)}作讲话。`,
  ];
  meeting.person(secretary, secretary.posts, "speaker");
  meeting.person(head, head.posts, "attendee");
  for (const p of cast.committee.slice(0, 4)) meeting.person(p, p.posts, "attendee");
  const [deputy, ...rest] = cast.committee.slice(0, 4);
  if (deputy !== undefined) {
    paragraphs.push(`出席会议的有${titled(head)}，${titled(deputy)}，${rest.map(titled).join("，")}。`);
  }
  meeting.topic("听取和讨论", heard);
  paragraphs.push(`全会听取和讨论了${heard}，审议通过了${meeting.document("审议通过", document)}。`);
  const remarks = new Remarks(random, assignment.phrases());
  paragraphs.push(...remarks.speech("全会", topics));
  paragraphs.push("全会号召，全区各级党组织和广大党员干部群众要鼓足干劲、埋头苦干，为建设现代化新汀澜不懈奋斗。");
  return finishStory(assignment, line, {
    headline: `区委${number}举行`,
    subheadlines: [],
    paragraphs,
    meetings: [meeting],
    speakers: [...remarks.speakers, "全会"],
  });
}

/** 中心组学习 */
export function studySession(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { secretary } = cast;
  const { year } = dayOf(assignment.date);
  const name = `区委理论学习中心组${year}年第${chineseNumber(ordinal)}次集体学习`;
  const special = "区委理论学习中心组专题学习会";
  const numbered = random.chance(0.5);
  const meeting = new MeetingDraft(
    "study",
    numbered ? ordinal : null,
    ["区委", "区委理论学习中心组"],
    [numbered ? name : special],
  );
  const topic = random.pick(TOPICS);
  const speakers = random.some(cast.committee, 3);
  meeting.person(secretary, secretary.posts, "chair", "speaker");
  for (const p of speakers) meeting.person(p, p.posts, "speaker");
  const remarks = new Remarks(random, assignment.phrases());
  const paragraphs = [
    `${line.byline}${line.when}，${numbered ? `${name}举行` : `${special}举行`}，围绕${topic.name}开展学习研讨。${titled(secretary)}主持并讲话。`,
    `${speakers.map(titled).join("，")}结合分管工作作了交流发言。`,
    ...remarks.speech(secretary.name, [topic, random.pick(TOPICS)]),
  ];
  return finishStory(assignment, line, {
    headline: numbered ? `${name}举行` : `${special}举行`,
    subheadlines: random.chance(0.5) ? [`${secretary.name}主持并讲话`] : [],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}
