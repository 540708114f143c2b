import type { Random } from "../random.ts";
import type { MeetingDraft } from "./draft.ts";
import type { Topic } from "./topics.ts";

/** A document's title for the year, as a draft before the meeting: ……（送审稿） */
export function documentTitle(random: Random, topic: Topic, year: number, suffix = "（送审稿）"): string {
  const title = random.pick(topic.documents).replaceAll("{Y}", String(year));
  return title.endsWith("）") ? title : title + suffix;
}

interface Item {
  /** With its object, without a stop. */
  text: (meeting: MeetingDraft) => string;
  document?: string;
}

/** Agenda items as they are printed in one sentence: 传达学习……，审议……，听取……。 */
export function agendaItems(random: Random, topics: readonly Topic[], year: number): Item[] {
  const items: Item[] = [];
  const [first, second, third] = topics;
  if (first !== undefined && random.chance(0.45)) {
    const conference = `${random.pick(first.conferences)}精神`;
    items.push({ text: (m) => `传达学习${m.topic("传达学习", conference)}` });
  }
  if (second !== undefined) {
    const action = random.pick(["审议并原则通过", "审议", "审议通过", "研究审议"]);
    const titles = [documentTitle(random, second, year)];
    if (third !== undefined && random.chance(0.5)) titles.push(documentTitle(random, third, year));
    const [title] = titles;
    items.push({
      text: (m) => `${action}${titles.map((t) => m.document(action, t)).join("")}`,
      ...(title === undefined ? {} : { document: title }),
    });
  }
  if (first !== undefined && (items.length < 2 || random.chance(0.4))) {
    const report = random.pick(first.reports);
    items.push({ text: (m) => `听取${m.topic("听取", report)}` });
  }
  if (third !== undefined && random.chance(0.35)) {
    const work = `${third.name}工作`;
    const action = random.pick(["研究", "研究部署"]);
    items.push({ text: (m) => `${action}${m.topic(action, work)}` });
  }
  return items;
}

export const agendaSentence = (meeting: MeetingDraft, items: readonly Item[]): string =>
  items.map((item) => item.text(meeting)).join("，");

/** The document first on the agenda, for a headline. */
export const firstDocument = (items: readonly Item[]): string | undefined =>
  items.find((item) => item.document !== undefined)?.document;
