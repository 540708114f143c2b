import type { Article } from "@huiyao/parser";
import { expect, test } from "vitest";
import { matchArticle } from "./match-article.ts";
import { PhraseMatcher } from "./phrase-matcher.ts";

const source = "三清一改见\n\n实效\n\n青禾区推进“三清\n\n一改”行动，河长 制全覆盖。\n\n三清一改成势";

const article: Article = {
  index: 0,
  kind: "other",
  span: { start: 0, end: source.length },
  headline: "三清一改见实效",
  headlineSpan: { start: 0, end: 9 },
  subheadlines: ["三清一改成势"],
  outlet: null,
  reporters: [],
  date: null,
  dateText: null,
  dateSpan: null,
  yearFrom: null,
  paragraphs: [{ text: "青禾区推进“三清一改”行动，河长制全覆盖。", span: { start: 11, end: 37 } }],
  meetings: [],
  statements: [],
};

test("mentions carry their place in the paragraph and in the source, across breaks and stray spaces", () => {
  const matcher = new PhraseMatcher([
    { id: "改", forms: ["三清一改"] },
    { id: "河", forms: ["河长制"] },
  ]);
  const mentions = matchArticle(matcher, article, source);
  expect(mentions.map(({ id, paragraph, part }) => ({ id, paragraph, part }))).toEqual([
    { id: "改", paragraph: -1, part: "headline" },
    { id: "改", paragraph: -2, part: "headline" },
    { id: "改", paragraph: 0, part: "body" },
    { id: "河", paragraph: 0, part: "body" },
  ]);
  expect(mentions.map(({ span }) => span && source.slice(span.start, span.end))).toEqual([
    "三清一改",
    null,
    "三清\n\n一改",
    "河长 制",
  ]);
});

test("a source that is not the article's is refused", () => {
  const matcher = new PhraseMatcher([{ id: "改", forms: ["三清一改"] }]);
  expect(() => matchArticle(matcher, article, "别的文字")).toThrow(/hand in the text/);
});
