import { expect, test } from "vitest";
import { COMMONEST, FORMULA, findLike } from "./near-duplicate.ts";

const LEAST = 0.7;
const SKETCH = 32;

/** A story made of a text that `of` names, of which a number of pieces are its own. */
function story(of: number, own: number, number: number) {
  const sketch = Array.from({ length: SKETCH }, (_, i) =>
    i < SKETCH - own ? of * 100 + i : 1_000_000 + number * 100 + i,
  );
  return { hash: `${of}-${number}`, sketch, pieces: sketch.slice(0, 6) };
}

/** How many stories have each piece. */
function carriersOf(stories: readonly { pieces: readonly number[] }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { pieces } of stories) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}

test("of the earlier stories the most alike is named, wherever it stands", () => {
  const stories = [story(1, 8, 1), story(1, 0, 2), story(1, 4, 3), story(1, 0, 4)];
  const found = findLike(stories, LEAST, carriersOf(stories));
  expect([...found].map(([i, { like }]) => [i, like])).toEqual([
    [1, 0],
    [2, 1],
    [3, 1],
  ]);
});

test("a group of copies is found whole, however large, and each copy is like one of its first", () => {
  const group = Array.from({ length: COMMONEST * 3 }, (_, i) => story(1, 2, i));
  const others = Array.from({ length: 50 }, (_, i) => story(2 + i, 0, 0));
  const stories = [...others, ...group];
  const found = findLike(stories, LEAST, carriersOf(stories));
  expect([...found.keys()]).toEqual(group.slice(1).map((_, i) => others.length + 1 + i));
  expect(Math.max(...[...found.values()].map(({ like }) => like))).toBeLessThan(others.length + 10);
});

test("a formula that most stories print makes none of them alike", () => {
  const stories = Array.from({ length: FORMULA + 1 }, (_, i) => story(1, 2, i));
  expect(findLike(stories, LEAST, carriersOf(stories)).size).toBe(0);
});

test("stories that are not asked about are only compared with", () => {
  const stories = [story(1, 0, 1), story(1, 2, 2), story(1, 2, 3)];
  const found = findLike(stories, LEAST, carriersOf(stories), (one) => one === stories[2]);
  expect([...found.keys()]).toEqual([2]);
});
