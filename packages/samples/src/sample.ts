import type { Span } from "@huiyao/parser";
import { weekdayName } from "./calendar.ts";
import { type Copy, writeStories } from "./desk.ts";
import type { Paper } from "./district/papers.ts";
import { everyName } from "./district/people.ts";
import type { Fault, PhraseCurve, SampleArticle, SampleKey, SampleText } from "./key.ts";
import { Random } from "./random.ts";
import { pageOptions, storyOptions } from "./typesetting/options.ts";
import { type Manuscript, typeset } from "./typesetting/typeset.ts";
import { withoutOpening } from "./writing/fragment.ts";
import { MONTHS, PHRASES } from "./writing/phrases.ts";

const SEED = 20240101;

interface Page {
  paper: Paper;
  published: string;
  number: number;
  stories: Copy["facts"][];
}

/** Groups stories into pages of one to six. */
function makeUp(stories: readonly Copy[], random: Random): Page[] {
  const issues = new Map<string, Copy[]>();
  for (const story of stories) {
    const issue = `${story.published} ${story.paper.name}`;
    const list = issues.get(issue);
    if (list === undefined) issues.set(issue, [story]);
    else list.push(story);
  }
  const pages: Page[] = [];
  for (const issue of issues.values()) {
    for (let from = 0, number = 1; from < issue.length; number++) {
      const size = random.between(1, 6);
      const [first] = issue.slice(from);
      if (first === undefined) break;
      const { paper, published } = first;
      pages.push({ paper, published, number, stories: issue.slice(from, from + size).map((s) => s.facts) });
      from += size;
    }
  }
  return pages;
}

/** Cuts the opening off the last story of every so many pages, as when a page of a paper is missing. */
function loseOpenings(pages: readonly Page[], random: Random): void {
  for (const page of pages) {
    const last = page.stories.at(-1);
    if (last === undefined || page.stories.length < 2 || last.kind !== "meeting" || !random.chance(0.25)) continue;
    const from = last.paragraphs.findIndex((p) => /^[^，]{2,5}(?:指出|强调|要求)，/u.test(p));
    if (from > 0) page.stories.splice(-1, 1, withoutOpening(last, from));
  }
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Words of a story that its facts hang on and that no fault may change. */
function valuesOf(facts: Copy["facts"]): string[] {
  return [
    ...PHRASES.map((p) => p.phrase),
    ...facts.speakers,
    ...facts.meetings.flatMap((m) => [
      m.name,
      ...m.body,
      ...m.groups.map((g) => g.text),
      ...m.agenda.map((a) => a.title),
      ...m.participants.flatMap((p) => [p.name, ...p.titles]),
    ]),
  ];
}

const fragmentsFirst = (stories: readonly Copy["facts"][]): Copy["facts"][] => [
  ...stories.filter((s) => s.kind === "fragment"),
  ...stories.filter((s) => s.kind !== "fragment"),
];

function printPage(page: Page, random: Random): { text: SampleText; articles: SampleArticle[] } {
  const { paper, published } = page;
  const name = `${published}-${paper.section}${page.number}.txt`;
  const id = `${paper.name}/${name.replace(/\.txt$/u, "")}`;
  const make = pageOptions(random);
  const between = random.chance(0.5) ? "\n" : make.gap;
  const [year, month, day] = published.split("-").map(Number);
  const folio = `${paper.section}${page.number}　${year}年${month}月${day}日　${weekdayName(published)}　责任编辑　${random.pick(paper.editors)}`;
  const folioAt = random.chance(0.3) ? random.pick(["above", "below"] as const) : null;
  let text = folioAt === "above" ? folio : "";
  const people = everyName();
  // Nothing would part a fragment from a story before it, but for that story's headline below.
  const stories = make.headline === "below" ? page.stories : fragmentsFirst(page.stories);
  const articles = stories.map((facts, index): SampleArticle => {
    const printed = facts.paragraphs.join("\n");
    const continued = facts.kind === "fragment" && page.number > 1 && random.chance(0.6);
    const manuscript: Manuscript = {
      ...(continued ? { jumpLine: `（上接${paper.section}${page.number - 1}版）` } : {}),
      headline: facts.headline,
      subheadlines: facts.subheadlines,
      paragraphs: facts.paragraphs,
      names: [...new Set([...people.filter((p) => printed.includes(p)), ...facts.reporters])],
      reporters: facts.reporters,
      values: valuesOf(facts),
    };
    const chosen = storyOptions(make, random);
    const named = facts.meetings.every((m) => printed.includes(m.name));
    const options = named ? chosen : { ...chosen, headline: make.headline };
    const set = typeset(manuscript, options, random);
    if (text !== "") text += between;
    const offset = text.length + (/^\s+/u.exec(set.text)?.[0].length ?? 0);
    const base = text.length;
    text += set.text;
    const headlineSpan = set.headlineSpan === null ? null : shift(set.headlineSpan, base);
    const span = { start: offset, end: text.length };
    const faults: Fault[] = set.faults.map((fault) => ({ ...fault, span: shift(fault.span, base) }));
    if (headlineSpan === null) faults.unshift({ kind: "missing-headline", span, expected: facts.headline ?? "" });
    if (facts.kind === "fragment") faults.unshift({ kind: "missing-opening", span, expected: "" });
    return {
      ...facts,
      headline: headlineSpan === null ? null : facts.headline,
      subheadlines: headlineSpan === null ? [] : facts.subheadlines,
      paragraphs: set.paragraphs.map((p) => p.text),
      text: id,
      index,
      span,
      headlineSpan,
      paragraphSpans: set.paragraphs.map((p) => shift(p.span, base)),
      faults,
    };
  });
  if (folioAt === "below") text += `\n${folio}`;
  return { text: { id, name, text: `${text}\n`, published, outlet: paper.name }, articles };
}

function countPhrases(articles: readonly SampleArticle[], published: ReadonlyMap<string, string>): PhraseCurve[] {
  return PHRASES.map(({ phrase, shape, counterpart }) => {
    const months = MONTHS.map((month) => ({ month, stories: 0, mentions: 0 }));
    for (const article of articles) {
      const day = article.date ?? published.get(article.text) ?? "";
      const row = months[MONTHS.indexOf(day.slice(0, 7))];
      const mentions = article.paragraphs.reduce((n, p) => n + p.split(phrase).length - 1, 0);
      if (row === undefined || mentions === 0) continue;
      row.stories++;
      row.mentions += mentions;
    }
    return { phrase, shape, counterpart: counterpart ?? null, months };
  });
}

interface Sample {
  texts: SampleText[];
  key: SampleKey;
}

/** Writes, sets and damages the whole sample; always the same. */
export function makeSample(): Sample {
  const random = new Random(SEED);
  const pages = makeUp(writeStories(random.fork("stories")), random.fork("pages"));
  loseOpenings(pages, random.fork("openings"));
  const printed = pages.map((page, i) => printPage(page, random.fork(`page ${i}`)));
  const texts = printed.map((p) => p.text);
  const articles = printed.flatMap((p) => p.articles);
  const published = new Map(texts.map((t) => [t.id, t.published]));
  return { texts, key: { articles, phrases: countPhrases(articles, published) } };
}

let made: Sample | undefined;

function sample(): Sample {
  made ??= makeSample();
  return made;
}

/** The pages of the two papers, oldest first. The same on every call and every machine. */
export function sampleTexts(): SampleText[] {
  return sample().texts;
}

/** What the pages say and where they are damaged. */
export function sampleKey(): SampleKey {
  return sample().key;
}
