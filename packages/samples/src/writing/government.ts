import { chineseNumber, dayOf } from "../calendar.ts";
import type { Facts } from "../key.ts";
import { agendaItems, agendaSentence, documentTitle, firstDocument } from "./agenda.ts";
import { presence, titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory, MeetingDraft } from "./draft.ts";
import { Remarks } from "./remarks.ts";
import { TOPICS } from "./topics.ts";

export const GOVERNMENT = ["汀澜区人民政府", "汀澜区政府", "区人民政府", "区政府"] as const;

/** 常务会议, with a number that runs through the term of office. */
export function standingMeeting(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const number = `第${random.chance(0.8) ? ordinal : chineseNumber(ordinal)}次常务会议`;
  const meeting = new MeetingDraft(
    "standing",
    ordinal,
    ["汀澜区第十八届人民政府", ...GOVERNMENT],
    [`汀澜区第十八届人民政府${number}`, ...GOVERNMENT.map((body) => body + number), number],
  );
  const topics = random.sample(TOPICS, 3);
  const items = agendaItems(random, topics, dayOf(assignment.date).year);
  const { head } = cast;
  const paragraphs: string[] = [];
  const summary = () => agendaSentence(meeting, items);
  switch (random.below(5)) {
    case 0: {
      meeting.person(head, head.posts, "chair");
      paragraphs.push(`${line.byline}${line.when}，${titled(head)}主持召开区政府${number}，${summary()}。`);
      break;
    }
    case 1: {
      meeting.person(head, head.posts, "chair", "speaker");
      paragraphs.push(
        `${line.byline}${line.when}，汀澜区人民政府召开${number}，${summary()}。${titled(head)}主持会议并讲话。`,
      );
      break;
    }
    case 2: {
      meeting.person(head, head.posts, "chair");
      paragraphs.push(`${line.byline}${line.when}，区政府${number}召开。会议由${titled(head)}主持。`);
      paragraphs.push(`会议${summary()}。`);
      break;
    }
    case 3: {
      meeting.person(head, head.posts, "chair");
      paragraphs.push(
        `${line.byline}${line.when}，${titled(head)}主持召开汀澜区第十八届人民政府${number}，${summary()}。`,
      );
      break;
    }
    default: {
      const posts = head.posts.map((post, i) => (i === 0 ? `汀澜${post}` : post));
      meeting.person(head, posts, "chair");
      paragraphs.push(
        `${line.byline}${line.when}，${posts.join("、")}${head.name}主持召开区政府${number}，${summary()}。`,
      );
    }
  }
  const list = presence(
    meeting,
    random,
    random.some([...cast.committee.slice(1, 2), ...cast.deputies], random.between(4, 6)),
    [...cast.congress, ...cast.consultative],
  );
  const listFirst = random.chance(0.5);
  if (listFirst) paragraphs.push(list);
  const remarks = new Remarks(random, assignment.phrases());
  paragraphs.push(...remarks.speech("会议", topics));
  if (random.chance(0.3)) paragraphs.push("会议还研究了其他事项。");
  if (!listFirst) paragraphs.push(list);
  const [topic] = topics;
  const document = firstDocument(items);
  const headline = random.pick([
    `${head.name}主持召开区政府${number}`,
    `区政府${number}召开`,
    `区政府召开${number}`,
    ...(document === undefined || document.length > 24 ? [] : [`审议并原则通过《${document}》`]),
    `区政府常务会议研究${topic?.name ?? "近期"}等工作`,
  ]);
  const subheadlines = headline.includes(head.name) || random.chance(0.5) ? [] : [`${head.name}主持`];
  return finishStory(assignment, line, {
    headline,
    subheadlines,
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}

/** 政府全体会议, twice a year. */
export function governmentPlenary(assignment: Assignment, ordinal: number): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const { year } = dayOf(assignment.date);
  const number = `第${chineseNumber(ordinal)}次全体会议`;
  const meeting = new MeetingDraft("plenary", ordinal, GOVERNMENT, [...GOVERNMENT.map((b) => b + number), number]);
  const { head } = cast;
  const topics = random.sample(TOPICS, 4);
  const titles = [
    `${year}年汀澜区人民政府工作报告（送审稿）`,
    documentTitle(random, TOPICS[15] ?? random.pick(TOPICS), year),
  ];
  const documents = titles.map((t) => meeting.document("审议通过", t)).join("");
  const body = random.pick(["汀澜区政府", "区政府"]);
  meeting.person(head, head.posts, "attendee", "speaker");
  const paragraphs = [
    `${line.byline}${line.when}，${body}召开${number}，审议通过了${documents}。${titled(head)}出席会议并讲话。`,
    presence(meeting, random, cast.deputies, cast.judiciary),
  ];
  const remarks = new Remarks(random, assignment.phrases());
  paragraphs.push(...remarks.speech("会议", topics.slice(0, 2)), ...remarks.speech(head.name, topics.slice(2)));
  return finishStory(assignment, line, {
    headline: `${body}召开${number}`,
    subheadlines: random.chance(0.6) ? [`${head.name}出席`] : [],
    paragraphs,
    meetings: [meeting],
    speakers: remarks.speakers,
  });
}
