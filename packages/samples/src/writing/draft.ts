import type { MeetingType, Role } from "@huiyao/parser";
import { dayOf } from "../calendar.ts";
import { CORRESPONDENTS, type Paper } from "../district/papers.ts";
import type { Cast, Person } from "../district/people.ts";
import type { Facts, SampleMeeting, SampleParticipant } from "../key.ts";
import type { Random } from "../random.ts";

/** What the desk hands to a writer. */
export interface Assignment {
  /** Day of the event and day of the paper, ISO. */
  date: string;
  published: string;
  paper: Paper;
  cast: Cast;
  random: Random;
  /** Clauses with the policy phrases that are this meeting's turn to print. */
  phrases: () => string[];
}

export interface Dateline {
  /** 本报讯（记者宋岚） */
  byline: string;
  /** 3月5日上午 */
  when: string;
  /** 3月5日 */
  dateText: string;
  outlet: string;
  reporters: string[];
}

const isDayBefore = (date: string, published: string): boolean =>
  Date.parse(`${published}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`) === 86_400_000;

/** Byline and date of a story, in one of the paper's habits. */
export function dateline(assignment: Assignment): Dateline {
  const { random, paper, date, published } = assignment;
  const reporters = random.sample(paper.reporters, random.chance(0.25) ? 2 : 1);
  const signed = `记者${reporters.join(random.chance(0.5) ? "、" : "")}`;
  const correspondent = random.chance(0.12) ? [random.pick(CORRESPONDENTS)] : [];
  const helped = correspondent.map((name) => `通讯员${name}`);
  const byline = random.pick([
    `本报讯（${[`${paper.name}${signed}`, ...helped].join("")}）`,
    `本报讯（${[signed, ...helped].join("")}）`,
    `${paper.name}讯（${[signed, ...helped].join("")}）`,
  ]);
  const { month, day } = dayOf(date);
  const printed = `${month}月${day}日`;
  const yesterday = isDayBefore(date, published);
  const dateText =
    yesterday && random.chance(0.12)
      ? "昨日"
      : date.slice(0, 7) === published.slice(0, 7) && random.chance(0.06)
        ? `${day}日`
        : printed;
  const when = dateText + (dateText !== "昨日" && random.chance(0.2) ? random.pick(["上午", "下午"]) : "");
  return { byline, when, dateText, outlet: paper.name, reporters: [...reporters, ...correspondent] };
}

/** Collects the facts of a meeting while its sentences are written. */
export class MeetingDraft {
  readonly type: MeetingType;
  readonly ordinal: number | null;
  readonly body: readonly string[];
  listOpen = false;
  readonly groups: SampleMeeting["groups"] = [];
  readonly agenda: SampleMeeting["agenda"] = [];
  readonly #forms: readonly string[];
  readonly #participants = new Map<string, SampleParticipant>();

  /** `forms`: every way in which the meeting's name may be printed. */
  constructor(type: MeetingType, ordinal: number | null, body: readonly string[], forms: readonly string[]) {
    this.type = type;
    this.ordinal = ordinal;
    this.body = body;
    this.#forms = forms;
  }

  /** Records a person present; printed posts and roles add up over mentions. */
  person(person: Pick<Person, "name">, titles: readonly string[], ...roles: Role[]): void {
    const known = this.#participants.get(person.name) ?? { name: person.name, titles: [], roles: [] };
    for (const title of titles) if (!known.titles.includes(title)) known.titles.push(title);
    for (const role of roles) if (!known.roles.includes(role)) known.roles.push(role);
    this.#participants.set(person.name, known);
  }

  has(name: string): boolean {
    return this.#participants.has(name);
  }

  group(text: string, role: Role): string {
    this.groups.push({ text, role });
    return text;
  }

  /** Records an agenda document and returns it with its brackets. */
  document(action: string, title: string): string {
    this.agenda.push({ title, action, isDocument: true });
    return `《${title}》`;
  }

  topic(action: string, title: string): string {
    this.agenda.push({ title, action, isDocument: false });
    return title;
  }

  /** The finished record; its name is the longest form that `text` prints. Throws when it prints none. */
  finish(text: string, date: string | null): SampleMeeting {
    const printed = this.#forms.filter((form) => text.includes(form)).sort((a, b) => b.length - a.length);
    const [name] = printed;
    if (name === undefined) throw new Error(`no form of the name is printed: ${this.#forms.join(" | ")}`);
    return {
      name,
      type: this.type,
      ordinal: this.ordinal,
      body: [...this.body],
      date,
      listOpen: this.listOpen,
      participants: [...this.#participants.values()],
      groups: this.groups,
      agenda: this.agenda,
    };
  }
}

export interface StoryParts {
  headline: string;
  subheadlines?: string[];
  paragraphs: string[];
  meetings?: readonly MeetingDraft[];
  speakers?: readonly string[];
}

/** Puts a story together from its parts and its dateline. */
export function finishStory(assignment: Assignment, line: Dateline, parts: StoryParts): Facts {
  const text = [parts.headline, ...(parts.subheadlines ?? []), ...parts.paragraphs].join("\n");
  const meetings = (parts.meetings ?? []).map((meeting) => meeting.finish(text, assignment.date));
  return {
    kind: meetings.length > 0 ? "meeting" : "other",
    headline: parts.headline,
    subheadlines: parts.subheadlines ?? [],
    outlet: line.outlet,
    reporters: line.reporters,
    date: assignment.date,
    dateText: line.dateText,
    paragraphs: parts.paragraphs,
    meetings,
    speakers: [...new Set(parts.speakers ?? [])],
  };
}
