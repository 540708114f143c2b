import { expect, test } from "vitest";
import { citedTakenForHeld, figuresIn, table } from "./scores.mjs";

test.each([
  [
    '{"documents": 2, "missing": 0, "date": {"accuracy": 0.5, "of": 2}, "roles": {"f1": 0.75}}',
    { date: 0.5, roles: 0.75 },
  ],
  [
    "12 articles, 99 characters\nbreakF1          0.99512\ncer              0.00010\n",
    { breakF1: 0.99512, cer: 0.0001 },
  ],
  ["3 files, 9 stories: boundaries F1 0.9800 P 0.9900 R 0.9700, exact files 0.5000\n", { boundaries: 0.98 }],
])("reads the figures of a scorer", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test("a missed target is marked and counts, also when its figure is missing", () => {
  const targets = [
    { figure: "date", least: 0.9 },
    { figure: "cer", most: 0.001 },
  ];
  expect(table("t", targets, { date: 0.95, cer: 0.0005 }).isReached).toBe(true);
  expect(table("t", targets, { date: 0.85, cer: 0.0005 })).toMatchObject({
    isReached: false,
    text: expect.stringContaining("✗ date"),
  });
  expect(table("t", targets, { date: 0.95 }).isReached).toBe(false);
});

test("counts documents that only cite a meeting and were given one", () => {
  const gold = [
    { id: "trap-1", kind: "other" },
    { id: "trap-2", kind: "other" },
    { id: "news-1", kind: "other" },
  ];
  const result = (id, meetings) => ({ id, articles: [{ meetings }] });
  expect(citedTakenForHeld(gold, [result("trap-1", [{}]), result("trap-2", []), result("news-1", [{}])])).toBe(1);
});
