import type { Person } from "../district/people.ts";
import type { Random } from "../random.ts";
import type { MeetingDraft } from "./draft.ts";

export const names = (people: readonly Person[]): string => people.map((p) => p.name).join("、");

/** 区委副书记、区长林叙安 */
export const titled = (person: Person): string => person.posts.join("、") + person.name;

/** 区委常委、常务副区长程砚，副区长罗启寅、邱蔚: people in the same post share its printing. */
export function roster(people: readonly Person[]): string {
  const parts: string[] = [];
  let last: string | null = null;
  for (const person of people) {
    const posts = person.posts.join("、");
    if (posts === last) parts.push(`、${person.name}`);
    else parts.push(`${parts.length > 0 ? "，" : ""}${posts}${person.name}`);
    last = posts;
  }
  return parts.join("");
}

const GROUPS = [
  "区级有关部门主要负责人",
  "相关镇街负责同志",
  "区级相关部门、各镇街主要负责人",
  "部分企业代表",
  "有关单位负责人",
] as const;

/** A sentence that names who was there, recorded as attendees. Without the full stop. */
export function attendance(meeting: MeetingDraft, random: Random, people: readonly Person[]): string {
  const verb = random.pick(["参加会议", "出席会议", "参加", "出席"]);
  const record = (titlesOf: (p: Person) => readonly string[]) => {
    for (const person of people) meeting.person(person, titlesOf(person), "attendee");
  };
  const common = people.every((p) => p.posts.some((post) => post.startsWith("区"))) || people.length > 2;
  switch (common ? random.below(5) : 1 + random.below(2)) {
    case 0: {
      record(() => ["区领导"]);
      return `区领导${names(people)}${verb}`;
    }
    case 1: {
      record((p) => p.posts);
      return `${roster(people)}${verb}`;
    }
    case 2: {
      record((p) => p.posts);
      return `${verb.slice(0, 2)}会议的还有${roster(people)}`;
    }
    case 3: {
      record(() => ["区领导"]);
      meeting.listOpen = true;
      return `区领导${names(people)}等${verb}`;
    }
    default: {
      record(() => []);
      return `${names(people)}${verb}`;
    }
  }
}

/** Adds, now and then, observers, unnamed groups or somebody excused. */
export function others(meeting: MeetingDraft, random: Random, guests: readonly Person[]): string {
  const parts: string[] = [];
  if (guests.length > 0 && random.chance(0.45)) {
    const observers = random.some(guests, random.between(1, 2));
    for (const guest of observers) meeting.person(guest, guest.posts, "observer");
    parts.push(`${roster(observers)}${random.pick(["列席会议", "应邀列席会议", "列席"])}`);
  } else if (random.chance(0.35)) {
    parts.push(`${meeting.group("部分区人大代表、政协委员", "observer")}${random.pick(["列席会议", "应邀列席会议"])}`);
  }
  if (random.chance(0.4)) parts.push(`${meeting.group(random.pick(GROUPS), "attendee")}参加会议`);
  return parts.join("，");
}

/** The closing paragraph of many stories: who attended, who sat in. */
export function presence(
  meeting: MeetingDraft,
  random: Random,
  people: readonly Person[],
  guests: readonly Person[] = [],
): string {
  const excused = people.length > 3 && random.chance(0.06) ? random.pick(people) : null;
  const present = people.filter((p) => p !== excused);
  const first = attendance(meeting, random, present);
  const rest = others(meeting, random, guests);
  let text = rest === "" ? `${first}。` : `${first}${random.pick(["，", "。"])}${rest}。`;
  if (excused !== null) {
    meeting.person(excused, excused.posts, "absent");
    text += `${titled(excused)}因公请假。`;
  }
  return text;
}
