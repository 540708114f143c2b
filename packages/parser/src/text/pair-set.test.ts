import { expect, test } from "vitest";
import { PairSet } from "./pair-set.ts";

test("the share of a headline that a story holds", () => {
  const pairs = new PairSet();
  const story = "澄江区政府昨日召开第三次全体会议，研究防汛工作。";
  pairs.fill(story);
  expect(pairs.share("澄江区政府召开全体会议")).toBeCloseTo(8 / 10);
  expect(pairs.share("男篮联赛今晚揭幕")).toBeLessThan(0.2);
  expect(pairs.share("。！")).toBe(0);
});

test("white space inside a word does not part it", () => {
  const pairs = new PairSet();
  const story = "常务\n\n会议";
  pairs.fill(story);
  expect(pairs.has("务".charCodeAt(0), "会".charCodeAt(0))).toBe(true);
});

test("filling forgets what was there before", () => {
  const pairs = new PairSet();
  pairs.fill("防汛");
  pairs.fill("抗旱");
  expect(pairs.has("防".charCodeAt(0), "汛".charCodeAt(0))).toBe(false);
  expect(pairs.has("抗".charCodeAt(0), "旱".charCodeAt(0))).toBe(true);
});
