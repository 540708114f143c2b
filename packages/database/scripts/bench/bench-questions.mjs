// Every question of the dashboard with arguments that change from run to run, and how long each may take.
import { performance } from "node:perf_hooks";
import * as questions from "../../dist/questions/index.js";
import { hash, outletName, personName, phraseText, placeName, TYPES } from "./made-up-archive.mjs";

const PAGE = { skip: 0, size: 50 };
const FEW = { skip: 0, size: 8 };
const QUESTION = 100;
const LIST = 50;
const SEARCH = 200;

/** A case for each end of an order. */
const both = (by, make) => ["asc", "desc"].map((direction) => make({ by, direction }));
const inOrder = ({ by, direction }) => `by ${by} ${direction === "asc" ? "up" : "down"}`;

async function cases(database) {
  const { client } = database;
  const persons = (await client.person.findMany({ select: { key: true, id: true }, orderBy: { id: "asc" } })).map(
    ({ key }) => key,
  );
  const meetings = await client.meeting.count();
  const districts = Math.max(2, Math.round(meetings / 5000));
  const any = (list, run, salt) => list[hash(run, salt) % list.length];
  const number = (run, salt, below) => hash(run, salt) % below;
  const year = (run) => 2005 + number(run, 1, 20);
  const period = (run) => ({ from: year(run) * 100 + 1, to: year(run) * 100 + 12 });
  const body = (run) => `${placeName(number(run, 2, districts))}人民政府`;
  const phrase = (run) => phraseText(1 + Math.floor(3000 * (number(run, 3, 1e6) / 1e6) ** 2));
  const key = (run) => (1 + number(run, 4, meetings)).toString(16).padStart(20, "0");
  const person = (run) => any(persons, run, 5);
  const latest = { by: "day", direction: "desc" };
  const most = { by: "meetings", direction: "desc" };
  const q = questions;
  const list = (name, ask) => ({ name, allowed: LIST, ask });
  const ask = (name, run) => ({ name, allowed: QUESTION, ask: run });
  const search = (name, words, filter = () => ({})) => ({
    name: `search: ${name}`,
    allowed: SEARCH,
    ask: (run) => q.searchStories(database, words(run), PAGE, filter(run)),
  });
  return [
    ask("record coverage", () => q.recordCoverage(database)),
    ask("filter options", () => q.filterOptions(database)),
    ask("month totals", () => q.monthTotals(database, {})),
    ask("meetings by month, all", () => q.meetingsByMonth(database, {})),
    ask("meetings by month, a body and a type", (run) =>
      q.meetingsByMonth(database, { bodies: [body(run)], types: [any(TYPES, run, 6)] }),
    ),
    ask("meetings by month, a paper", (run) =>
      q.meetingsByMonth(database, { outlets: [outletName(number(run, 2, districts))] }),
    ),
    ask("meetings by month, a person", (run) => q.meetingsByMonth(database, { people: [person(run)] })),
    ask("meetings by month, a phrase", (run) => q.meetingsByMonth(database, { phrases: [phrase(run)] })),
    ask("meeting count, a year", (run) => q.meetingCount(database, period(run))),
    list("meetings, all", () => q.meetingList(database, {}, latest, PAGE)),
    list("meetings, a year and a type", (run) =>
      q.meetingList(database, { ...period(run), types: [any(TYPES, run, 6)] }, latest, PAGE),
    ),
    list("meetings, a body", (run) => q.meetingList(database, { bodies: [body(run)] }, latest, PAGE)),
    list("meetings, a paper", (run) =>
      q.meetingList(database, { outlets: [outletName(number(run, 2, districts))] }, latest, PAGE),
    ),
    list("meetings, a person", (run) => q.meetingList(database, { people: [person(run)] }, latest, PAGE)),
    list("meetings, a phrase", (run) => q.meetingList(database, { phrases: [phrase(run)] }, latest, PAGE)),
    ask("one meeting", (run) => q.meetingPage(database, `${key(run)}-0-0`)),
    list("people, all", () => q.peopleList(database, {}, most, PAGE)),
    list("people, a year", (run) => q.peopleList(database, period(run), most, PAGE)),
    list("people, a name", (run) => q.peopleList(database, { text: personName(1 + number(run, 7, 2000)) }, most, FEW)),
    ask("one person", (run) => q.personPage(database, person(run))),
    ask("unresolved names", () => q.unresolvedNames(database, { skip: 0, size: 20 })),
    list("themes, all", () => q.themeList(database, {}, most, PAGE)),
    list("themes, a year", (run) => q.themeList(database, period(run), most, PAGE)),
    ask("months of twelve themes", (run) =>
      q.themesByMonth(
        database,
        Array.from({ length: 12 }, (_, at) => phrase(run * 12 + at)),
        {},
      ),
    ),
    ask("one theme", (run) => q.themePage(database, phrase(run), {})),
    list("sentences of a theme", (run) => q.themeSentences(database, phrase(run), {}, PAGE)),
    ask("quality summary", () => q.qualitySummary(database)),
    ask("findings by rule", () => q.findingsByRule(database, {})),
    ask("findings by month", () => q.findingsByMonth(database, {})),
    list("findings, open", () => q.findingList(database, { status: "open" }, PAGE)),
    list("findings, a rule and a year", (run) =>
      q.findingList(database, { ...period(run), rules: ["split-name"] }, PAGE),
    ),
    list("texts, worst first", () => q.textList(database, {}, { by: "score", direction: "asc" }, PAGE)),
    list("texts, a year by length", (run) =>
      q.textList(database, period(run), { by: "characters", direction: "desc" }, PAGE),
    ),
    ask("one text", (run) => q.textPage(database, key(run))),
    list("imports", () => q.importRuns(database, 20)),
    ask("findings by import", () => q.findingsByImport(database, 24)),
    ...q.MEETING_ORDERS.flatMap((by) =>
      both(by, (order) => list(`meetings, ${inOrder(order)}`, () => q.meetingList(database, {}, order, PAGE))),
    ),
    ...q.PEOPLE_ORDERS.flatMap((by) =>
      both(by, (order) => list(`people, ${inOrder(order)}`, () => q.peopleList(database, {}, order, PAGE))),
    ),
    ...q.THEME_ORDERS.flatMap((by) =>
      both(by, (order) => list(`themes, ${inOrder(order)}`, () => q.themeList(database, {}, order, PAGE))),
    ),
    ...q.TEXT_ORDERS.flatMap((by) =>
      both(by, (order) => list(`texts, ${inOrder(order)}`, () => q.textList(database, {}, order, PAGE))),
    ),
    ...q.STORY_ORDERS.flatMap((by) =>
      both(by, (order) => list(`stories, ${inOrder(order)}`, () => q.storyList(database, {}, order, PAGE))),
    ),
    list("stories, a year of a paper", (run) =>
      q.storyList(
        database,
        { ...period(run), outlets: [outletName(number(run, 2, districts))] },
        { by: "day", direction: "desc" },
        PAGE,
      ),
    ),
    list("stories, a phrase", (run) =>
      q.storyList(database, { phrases: [phrase(run)] }, { by: "day", direction: "desc" }, PAGE),
    ),
    list("findings, a paper", (run) =>
      q.findingList(database, { status: "open", outlets: [outletName(number(run, 2, districts))] }, PAGE),
    ),
    list("lexicon", () => q.lexiconList(database, {}, PAGE)),
    ask("heat of a body's year", (run) => q.themesByMonth(database, null, { ...period(run), bodies: [body(run)] })),
    search("one character", (run) => any([..."岱煜玥霖奚窦"], run, 8)),
    search("a name of two or three", (run) => personName(1 + number(run, 9, persons.length))),
    search("a name in a year", (run) => personName(1 + number(run, 9, persons.length)), period),
    search("a phrase", phrase),
    search("a phrase at one body", phrase, (run) => ({ bodies: [body(run)] })),
    search("two words", (run) => `${personName(1 + number(run, 9, persons.length))} ${phrase(run)}`),
    search("a clause of twelve", (run) => `${placeName(number(run, 2, districts))}研究${phrase(run)}工作`),
    search("a word of every story", () => "会议"),
    search("nothing", (run) => `甲乙${run}丙`),
  ];
}

/** Runs every question, the first run of each unmeasured; times in milliseconds. */
export async function* benchQuestions(database, runs, only = "") {
  for (const { name, allowed, ask } of await cases(database)) {
    if (!name.includes(only)) continue;
    await ask(0);
    const times = [];
    const busy = [];
    for (let run = 1; run <= runs; run++) {
      const from = performance.now();
      const before = process.cpuUsage();
      await ask(run);
      times.push(performance.now() - from);
      const { user, system } = process.cpuUsage(before);
      busy.push((user + system) / 1000);
      if (times.reduce((sum, time) => sum + time, 0) > 20_000) break;
    }
    const at = (values, share) => values.sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
    yield { name, allowed, p50: at(times, 0.5), p95: at(times, 0.95), processor: at(busy, 0.95) };
  }
}
