import { MEETING_TYPES } from "@huiyao/parser";
import { describe, expect, test } from "vitest";
import type { PhraseCurve, SampleArticle } from "./key.ts";
import { makeSample, sampleKey, sampleTexts } from "./sample.ts";
import { MONTHS } from "./writing/phrases.ts";

const texts = new Map(sampleTexts().map((t) => [t.id, t]));
const key = sampleKey();
const squeeze = (text: string) => text.replace(/\s/gu, "");

function sourceOf(article: SampleArticle): string {
  const text = texts.get(article.text)?.text;
  if (text === undefined) throw new Error(`no text ${article.text}`);
  return text;
}

test("two makings are the same to the letter", () => {
  expect(makeSample()).toEqual({ texts: sampleTexts(), key: sampleKey() });
});

test("page names are unique and carry the day", () => {
  const pages = sampleTexts();
  expect(new Set(pages.map((t) => t.name)).size).toBe(pages.length);
  for (const page of pages) expect(page.name).toMatch(new RegExp(`^${page.published}-[AB]\\d\\.txt$`));
});

describe("the key agrees with the pages", () => {
  test("stories stand in order, one after the other", () => {
    for (const id of texts.keys()) {
      const stories = key.articles.filter((a) => a.text === id);
      expect(stories.map((a) => a.index)).toEqual(stories.map((_, i) => i));
      expect(stories.length).toBeGreaterThanOrEqual(1);
      expect(stories.length).toBeLessThanOrEqual(6);
      stories.slice(1).forEach((a, i) => {
        expect(a.span.start).toBeGreaterThanOrEqual(stories[i]?.span.end ?? Number.POSITIVE_INFINITY);
      });
    }
  });

  test("every paragraph and headline is what its span holds", () => {
    for (const article of key.articles) {
      const source = sourceOf(article);
      const held = article.paragraphSpans.map((s) => squeeze(source.slice(s.start, s.end)));
      expect(held).toEqual(article.paragraphs);
      const head = article.headlineSpan;
      expect(head === null ? null : squeeze(source.slice(head.start, head.end))).toBe(article.headline);
    }
  });

  test("every value is printed in its story", () => {
    for (const article of key.articles) {
      const printed = squeeze(sourceOf(article).slice(article.span.start, article.span.end));
      const values = [
        ...article.reporters,
        ...article.subheadlines,
        ...article.speakers,
        ...(article.dateText === null ? [] : [article.dateText]),
        ...article.meetings.flatMap((m) => [
          m.name,
          ...m.groups.map((g) => g.text),
          ...m.agenda.flatMap((a) => [a.title, a.action]),
          ...m.participants.flatMap((p) => [p.name, ...p.titles]),
        ]),
      ];
      expect(values.filter((value) => !printed.includes(value))).toEqual([]);
    }
  });

  test("a fault's span holds the damage it names", () => {
    for (const article of key.articles) {
      const source = sourceOf(article);
      for (const { kind, span, expected } of article.faults) {
        const held = source.slice(span.start, span.end);
        switch (kind) {
          case "split-name":
          case "name-across-lines":
          case "split-date":
          case "split-title":
            expect(held).not.toBe(expected);
            expect(squeeze(held)).toBe(expected);
            break;
          case "digit-spacing":
          case "stray-space":
            expect(held).toBe(" ");
            break;
          case "unbalanced-pair":
            expect(held).toBe("");
            break;
          case "wrong-character":
            expect(squeeze(held)).toHaveLength(1);
            expect(held).not.toBe(expected);
            break;
          case "doubled-character":
            expect(squeeze(held)).toBe(expected + expected);
            break;
          case "misplaced-headline":
            expect(span).toEqual(article.headlineSpan);
            break;
          case "missing-headline":
            expect(article.headline).toBeNull();
            break;
          case "missing-opening":
            expect(article.kind).toBe("fragment");
        }
      }
    }
  });
});

describe("the two years", () => {
  const meetings = key.articles.flatMap((a) => a.meetings);

  test("about three hundred stories, every type of meeting but the nameless", () => {
    expect(key.articles.length).toBeGreaterThanOrEqual(280);
    expect(key.articles.length).toBeLessThanOrEqual(350);
    const missing = MEETING_TYPES.filter((type) => !meetings.some((m) => m.type === type));
    expect(missing).toEqual(["other"]);
  });

  test.each(MONTHS)("%s has its meetings", (month) => {
    const held = meetings.filter((m) => m.date?.startsWith(month));
    expect(held.length).toBeGreaterThanOrEqual(6);
    expect(held.length).toBeLessThanOrEqual(16);
    expect(held.some((m) => m.type === "standing")).toBe(true);
  });

  test("standing meetings are numbered through", () => {
    const ordinals = meetings.filter((m) => m.type === "standing").map((m) => m.ordinal ?? 0);
    const sorted = [...ordinals].sort((a, b) => a - b);
    expect(new Set(ordinals).size).toBe(ordinals.length);
    expect((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)).toBe(47);
  });
});

describe("planted phrases", () => {
  const curve = (phrase: string): PhraseCurve => {
    const found = key.phrases.find((p) => p.phrase === phrase);
    if (found === undefined) throw new Error(`no curve for ${phrase}`);
    return found;
  };
  const sum = (c: PhraseCurve, from: number, to: number) => c.months.slice(from, to).reduce((n, m) => n + m.stories, 0);

  test.each(key.phrases)("$phrase is counted as printed", ({ phrase, months }) => {
    const printed =
      key.articles
        .flatMap((a) => a.paragraphs)
        .join("\n")
        .split(phrase).length - 1;
    expect(months.map((m) => m.month)).toEqual(MONTHS);
    expect(months.reduce((n, m) => n + m.mentions, 0)).toBe(printed);
  });

  test("each follows its curve", () => {
    for (const c of key.phrases) {
      const [early, late] = [sum(c, 0, 12), sum(c, 12, 24)];
      if (c.shape === "rise") expect(late).toBeGreaterThan(early * 2);
      if (c.shape === "fall") expect(early).toBeGreaterThan(late * 2);
      if (c.shape === "steady") expect(Math.abs(early - late)).toBeLessThan(early * 0.35);
      if (c.shape === "renamed-from") expect(late).toBe(0);
      if (c.shape === "renamed-to") expect(early).toBe(0);
    }
    const burst = curve("百日清零行动");
    expect(burst.months[8]?.stories).toBeGreaterThan(5);
    expect(sum(burst, 0, 8) + sum(burst, 10, 24)).toBe(0);
  });
});
