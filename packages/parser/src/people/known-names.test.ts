import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";
import { KnownNames } from "./known-names.ts";

test("names learned since are sought in a text", () => {
  const known = new KnownNames();
  const text = "区长林叙安、副区长庄文海出席";
  known.add("林叙安");
  expect(known.mayHoldSince(0, text, 0, text.length)).toBe(true);
  expect(known.mayHoldSince(1, text, 0, text.length)).toBe(false);
  known.add("林叙安");
  known.add("闻秋白");
  expect(known.size).toBe(2);
  expect(known.mayHoldSince(1, text, 0, text.length)).toBe(false);
  known.add("庄文海");
  expect(known.mayHoldSince(1, text, 0, text.length)).toBe(true);
  expect(known.mayHoldSince(1, text, 0, 6)).toBe(false);
});

test("however many names are learned, each is found, and what opens none is not sought", () => {
  const known = new KnownNames();
  const names = Array.from({ length: 3000 }, (_, i) => `林${String.fromCharCode(0x4e00 + i)}安`);
  expect(known.mayStartAt("林叙安", 0)).toBe(false);
  for (const name of names) known.add(name);
  const text = names.join("、");
  expect(known.find(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
    names,
  );
});

test.each<[string, string[]]>([
  ["会议认真学习贯彻林叙安总书记重要讲话精神。", ["林叙安"]],
  ["会议要求，落实林叙安主席提出的倡议。林叙安的贺信在会上宣读。", ["林叙安", "林叙安"]],
  ["会议认真学习贯彻市区委总书记重要讲话精神。", []],
  ["会议要求加快农民工市民化进程。", []],
])("%s names %j", (body, names) => {
  const { articles } = analyze(`清澜区召开会议\n3月5日，区政府召开常务会议。${body}\n`);
  expect(articles.flatMap(({ persons }) => persons.map(({ name }) => name))).toEqual(names);
});
