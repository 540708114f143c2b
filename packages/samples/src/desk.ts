import { addDays, dayOf, daysInMonth, weekday } from "./calendar.ts";
import { CITY_PAPER, DISTRICT_PAPER, type Paper } from "./district/papers.ts";
import { castOn } from "./district/people.ts";
import type { Facts } from "./key.ts";
import type { Random } from "./random.ts";
import { leadingGroup, mobilization, workMeeting } from "./writing/campaigns.ts";
import { congressSession, congressStanding, consultativeSession, directorsMeeting } from "./writing/congress.ts";
import { consultativeStanding, symposium } from "./writing/consultative.ts";
import type { Assignment } from "./writing/draft.ts";
import { assembly, forum, pressConference, roundTable } from "./writing/gatherings.ts";
import { governmentPlenary, standingMeeting } from "./writing/government.ts";
import { committeeMeeting, partyPlenum, studySession } from "./writing/party.ts";
import { MONTHS, PhraseLedger } from "./writing/phrases.ts";
import { notice, project, visit, wireCopy } from "./writing/reports.ts";

/** A finished story and where it is to be printed. */
export interface Copy {
  facts: Facts;
  paper: Paper;
  published: string;
}

type Writer = (assignment: Assignment) => Facts;

/** Hands out 第一次, 第二次, … */
class Ordinals {
  readonly #next = new Map<string, number>();

  take(series: string, first: number): number {
    const n = this.#next.get(series) ?? first;
    this.#next.set(series, n + 1);
    return n;
  }

  last(series: string): number {
    return (this.#next.get(series) ?? 2) - 1;
  }
}

/** What happens in the district in one month, with the day it happens on. */
function programme(month: number, year: number, ordinals: Ordinals, random: Random): { day: number; write: Writer }[] {
  const events: { day: number; write: Writer }[] = [];
  const on = (low: number, high: number, write: Writer) => events.push({ day: random.between(low, high), write });
  const numbered = (series: string, first: number) => ordinals.take(series, first);

  for (const [low, high] of [
    [2, 12],
    [15, 26],
  ] as const) {
    const n = numbered("standing", 58);
    on(low, high, (a) => standingMeeting(a, n));
  }
  for (const [low, high] of month % 2 === 0
    ? ([
        [3, 10],
        [17, 25],
      ] as const)
    : ([[8, 20]] as const)) {
    const n = numbered("committee", 85);
    on(low, high, (a) => committeeMeeting(a, n));
  }
  if (month % 2 === 0) {
    const n = numbered("congress-standing", 17);
    on(20, 26, (a) => congressStanding(a, n));
    on(6, 24, studyOf(numbered(`study-${year}`, 1)));
  } else {
    const n = numbered("directors", 41);
    on(10, 18, (a) => directorsMeeting(a, n));
    on(8, 25, pressConference);
  }
  if (month % 4 !== 3) on(5, 25, symposium);
  if (month % 3 !== 1) {
    const kind = month % 3 === 2 ? "committee" : "leaders";
    const n = numbered(`consultative-${kind}`, kind === "committee" ? 9 : 21);
    on(8, 24, (a) => consultativeStanding(a, n, kind));
  }
  if (month % 6 === 0) {
    const n = numbered("government-plenary", 5);
    on(5, 9, (a) => governmentPlenary(a, n));
  }
  if (month % 6 === 5) {
    const n = numbered("plenum", 6);
    on(18, 22, (a) => partyPlenum(a, n));
  }
  if (month % 12 === 0) {
    const n = numbered("session", 4);
    events.push({ day: 10, write: (a) => consultativeSession(a, n) });
    events.push({ day: 11, write: (a) => congressSession(a, n, "opening") });
    events.push({ day: 14, write: (a) => congressSession(a, n, "closing") });
  }
  if (month % 4 !== 1) on(4, 26, workMeeting);
  on(3, 25, mobilization);
  if (month % 3 !== 0) {
    const n = numbered(`group-${year}`, 1);
    on(5, 25, (a) => leadingGroup(a, n));
  }
  if (month % 6 === 4) on(10, 20, forum);
  if (month % 6 === 1) on(10, 24, assembly);
  if (month % 4 === 2) on(6, 22, roundTable);
  on(2, 25, visit);
  if (month % 2 === 1) on(4, 25, visit);
  on(2, 25, project);
  if (month % 3 === 1) on(18, 26, (a) => notice(a, ordinals.last("standing") - 1));
  if (month % 2 === 0) on(2, 24, wireCopy);
  return events;
}

const studyOf =
  (n: number): Writer =>
  (assignment) =>
    studySession(assignment, n);

/** The first day after `date` on which the paper comes out. */
function nextIssue(paper: Paper, date: string): string {
  let day = addDays(date, 1);
  while (!paper.days.includes(weekday(day))) day = addDays(day, 1);
  return day;
}

/** All stories of the two years, in the order of the papers that print them. */
export function writeStories(random: Random): Copy[] {
  const ordinals = new Ordinals();
  const ledger = new PhraseLedger(random.fork("phrases"));
  const stories: Copy[] = [];
  for (const [index, month] of MONTHS.entries()) {
    const { year } = dayOf(`${month}-01`);
    const events = programme(index, year, ordinals, random.fork(`programme ${month}`));
    for (const [i, event] of events.sort((a, b) => a.day - b.day).entries()) {
      const desk = random.fork(`${month} ${i}`);
      const last = Math.min(daysInMonth(month), index === MONTHS.length - 1 ? 24 : 28);
      let date = `${month}-${String(Math.min(event.day, last)).padStart(2, "0")}`;
      if (weekday(date) === 0) date = addDays(date, 1);
      const paper = desk.chance(0.84) ? DISTRICT_PAPER : CITY_PAPER;
      const published = nextIssue(paper, date);
      const facts = event.write({
        date,
        published,
        paper,
        cast: castOn(date),
        random: desk,
        phrases: () => ledger.take(date.slice(0, 7)),
      });
      stories.push({ facts, paper, published });
    }
  }
  return stories.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
}
