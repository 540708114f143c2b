import { expect, test } from "vitest";
import { type MentionToStore, sumMentions } from "./mention-sums.ts";

const mention = (phraseId: number, articleId: number, month: number, rest: Partial<MentionToStore> = {}) => ({
  phraseId,
  articleId,
  meetingId: null,
  start: 0,
  end: 4,
  paragraph: 0,
  textStart: 0,
  textEnd: 4,
  inHeadline: false,
  month,
  ...rest,
});

test("a story and a meeting count once however often they name a phrase, and a meeting counts in its own month", () => {
  const sums = sumMentions(
    [
      mention(7, 1, 202501, { meetingId: 11, inHeadline: true }),
      mention(7, 1, 202501, { meetingId: 11 }),
      mention(7, 2, 202501, { meetingId: 12 }),
      mention(7, 3, 202502),
      mention(8, 3, 202502),
    ],
    new Map([
      [11, 202412],
      [12, 202501],
    ]),
  );
  expect(sums.months.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual([
    [202412, 7, 0, 1, 0, 0],
    [202501, 7, 2, 1, 3, 1],
    [202502, 7, 1, 0, 1, 0],
    [202502, 8, 1, 0, 1, 0],
  ]);
  expect(sums.phrases).toEqual([
    [7, 3, 2, 4, 1],
    [8, 1, 0, 1, 0],
  ]);
});

test("no mentions come to nothing", () => {
  expect(sumMentions([], new Map())).toEqual({ months: [], phrases: [] });
});
