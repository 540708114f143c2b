import { type Article, type Meeting, type ParseResult, parse } from "@huiyao/parser";
import { expect, test } from "vitest";
import type { SampleArticle, SampleMeeting, SampleText } from "./key.ts";
import { sampleKey, sampleTexts } from "./sample.ts";
import { Scorecard } from "./testing/scorecard.ts";

/**
 * What the parser reads of the sample, at the least. Set a little below what it reached when they were set, so that a loss
 * shows; raise them when it reads more.
 */
const FLOORS: Readonly<Record<string, number>> = {
  boundaries: 0.97,
  kind: 0.98,
  headline: 0.93,
  subheadlines: 0.95,
  outlet: 0.98,
  reporters: 0.99,
  date: 0.99,
  dateText: 0.99,
  speakers: 0.96,
  paragraphs: 0.95,
  meetings: 0.99,
  type: 0.98,
  ordinal: 0.99,
  name: 0.98,
  body: 0.95,
  listOpen: 0.99,
  participants: 0.98,
  chairs: 0.99,
  roles: 0.98,
  titles: 0.98,
  groups: 0.99,
  documents: 0.97,
  topics: 0.9,
  "perfect meeting stories": 0.96,
};

const squeeze = (text: string) => text.replace(/\s/gu, "");

function compareMeeting(card: Scorecard, place: string, wanted: SampleMeeting, given: Meeting | undefined): boolean {
  const people = given?.participants ?? [];
  card.one("type", place, wanted.type, given?.type ?? null);
  card.one("ordinal", place, wanted.ordinal, given?.ordinal ?? null);
  card.one("name", place, wanted.name, squeeze(given?.name ?? ""));
  if (wanted.body.length > 0) {
    card.one("body", place, wanted.body.join("|"), given?.body ?? null, wanted.body.includes(given?.body ?? ""));
  }
  card.one("listOpen", place, wanted.listOpen, given?.listOpen ?? null);
  const chairs = (ps: readonly { name: string; roles: readonly string[] }[]) =>
    ps.filter((p) => p.roles.includes("chair")).map((p) => p.name);
  const roles = (ps: readonly { name: string; roles: readonly string[] }[]) =>
    ps.flatMap((p) => p.roles.map((role) => `${p.name}/${role}`));
  const titles = (ps: readonly { name: string; titles: readonly string[] }[]) =>
    ps.flatMap((p) => p.titles.map((title) => `${p.name}/${title}`));
  const names = (ps: readonly { name: string }[]) => ps.map((p) => p.name);
  card.set("participants", place, names(wanted.participants), names(people));
  card.set("chairs", place, chairs(wanted.participants), chairs(people));
  card.set("roles", place, roles(wanted.participants), roles(people));
  card.set("titles", place, titles(wanted.participants), titles(people));
  const groups = (gs: readonly { text: string; role: string }[]) => gs.map((g) => `${squeeze(g.text)}/${g.role}`);
  card.set("groups", place, groups(wanted.groups), groups(given?.groups ?? []));
  const items = (agenda: readonly { title: string; isDocument: boolean }[], isDocument: boolean) =>
    agenda.filter((item) => item.isDocument === isDocument).map((item) => squeeze(item.title));
  card.set("documents", place, items(wanted.agenda, true), items(given?.agenda ?? [], true));
  card.set("topics", place, items(wanted.agenda, false), items(given?.agenda ?? [], false));
  return (
    wanted.type === given?.type &&
    wanted.ordinal === given.ordinal &&
    names(wanted.participants).sort().join() === names(people).sort().join() &&
    chairs(wanted.participants).sort().join() === chairs(people).sort().join()
  );
}

function compareArticle(card: Scorecard, wanted: SampleArticle, given: Article | undefined): void {
  const place = `${wanted.text}#${wanted.index}`;
  card.one("kind", place, wanted.kind, given?.kind ?? null);
  card.one("headline", place, wanted.headline, given?.headline ?? null);
  card.set("subheadlines", place, wanted.subheadlines, given?.subheadlines ?? []);
  card.one("outlet", place, wanted.outlet, given?.outlet ?? null);
  card.set("reporters", place, wanted.reporters, given?.reporters ?? []);
  card.one("date", place, wanted.date, given?.date ?? null);
  card.one("dateText", place, wanted.dateText, given?.dateText ?? null);
  card.set(
    "speakers",
    place,
    wanted.speakers,
    (given?.statements ?? []).map((s) => s.speaker),
  );
  card.set(
    "paragraphs",
    place,
    wanted.paragraphs,
    // without the space that stays between two reporters' names
    (given?.paragraphs ?? []).map((p) => squeeze(p.text)),
  );
  const meetings = given?.meetings ?? [];
  card.one("meetings", place, wanted.meetings.length, meetings.length);
  const parts = wanted.meetings.map((meeting, i) => compareMeeting(card, place, meeting, meetings[i]));
  if (wanted.kind === "meeting") {
    const isPerfect =
      given?.kind === "meeting" &&
      wanted.date === given.date &&
      meetings.length === parts.length &&
      parts.every(Boolean);
    card.one("perfect meeting stories", place, true, isPerfect);
  }
}

function compareText(card: Scorecard, text: SampleText, wanted: readonly SampleArticle[], result: ParseResult): void {
  const starts = (articles: readonly { span: { start: number } }[]) =>
    articles.slice(1).map(({ span: { start } }) => String(start + text.text.slice(start).search(/\S/u)));
  card.set("boundaries", text.id, starts(wanted), starts(result.articles));
  const free = [...result.articles];
  const overlap = (a: SampleArticle, b: Article) =>
    Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  for (const article of wanted) {
    const best = free.reduce<Article | undefined>(
      (found, a) => (overlap(article, a) > (found === undefined ? 0 : overlap(article, found)) ? a : found),
      undefined,
    );
    if (best !== undefined) free.splice(free.indexOf(best), 1);
    compareArticle(card, article, best);
  }
}

test("the parser reads the sample newspaper", () => {
  const card = new Scorecard();
  const { articles } = sampleKey();
  for (const text of sampleTexts()) {
    const wanted = articles.filter((a) => a.text === text.id);
    compareText(card, text, wanted, parse(text.text, { id: text.id, published: text.published, outlet: text.outlet }));
  }
  const figures = card.figures();
  const below = Object.entries(FLOORS).filter(([field, floor]) => !((figures[field] ?? 0) >= floor));
  const report = below.map(([field, floor]) => {
    const missed = card.misses.filter((miss) => miss.startsWith(`${field}\t`)).slice(0, 5);
    return [`${field} ${figures[field]?.toFixed(4)} < ${floor}`, ...missed].join("\n  ");
  });
  expect(report).toEqual([]);
  expect(Object.keys(figures).sort()).toEqual(Object.keys(FLOORS).sort());
});
