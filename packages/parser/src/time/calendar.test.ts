import { describe, expect, test } from "vitest";
import { type Calendar, parseIso, settle } from "./calendar.ts";
import { findDates } from "./dates.ts";

const daysOf = (text: string, calendar: Partial<Calendar> = {}): (string | null)[] =>
  findDates(text, 0, text.length).map((date) => settle(date, { published: null, contextYear: null, ...calendar }).iso);

describe("what settles a day", () => {
  test.each<[string, string, string | null, string | null]>([
    // words, published, day, what settled the year
    ["2024年3月5日", "2025-03-06", "2024-03-05", "text"],
    ["1月2日", "2025-01-03", "2025-01-02", "published"],
    ["12月30日", "2025-01-02", "2024-12-30", "published"],
    ["1月3日", "2024-12-30", "2025-01-03", "published"],
    ["3月25日", "2024-11-24", "2024-03-25", "published"],
    ["6月30日", "2025-07-01", "2025-06-30", "published"],
    ["23日", "2013-01-23", "2013-01-23", "published"],
    ["31日", "2025-01-01", "2024-12-31", "published"],
    ["28日", "2025-03-02", "2025-02-28", "published"],
    ["今天", "2025-03-05", "2025-03-05", "published"],
    ["昨日", "2025-03-01", "2025-02-28", "published"],
    ["昨天", "2024-03-01", "2024-02-29", "published"],
    ["昨晚", "2025-01-01", "2024-12-31", "published"],
    ["前天", "2025-03-01", "2025-02-27", "published"],
    ["近日", "2025-03-05", null, null],
    ["2025年2月30日", "2025-03-01", null, null],
    ["2月29日", "2024-03-01", "2024-02-29", "published"],
  ])("%s in a paper of %s is %s", (text, published, iso, yearFrom) => {
    const [date] = findDates(text, 0, text.length);
    if (!date) throw new Error(`no date in ${text}`);
    const day = settle(date, { published: parseIso(published), contextYear: null });
    expect(day.iso).toBe(iso);
    if (iso !== null) expect(day.yearFrom).toBe(yearFrom);
  });

  test.each([
    ["今年1月2日", "2025-11-20", "2025-01-02"],
    ["去年12月30日", "2025-11-20", "2024-12-30"],
    ["去年3月5日", "2025-03-20", "2024-03-05"],
    ["明年1月8日", "2025-12-20", "2026-01-08"],
  ])("%s in a paper of %s is %s", (text, published, iso) =>
    expect(daysOf(text, { published: parseIso(published) })).toEqual([iso]),
  );

  test.each([
    ["1月2日", 2025, "2025-01-02"],
    ["12月31日", 2024, "2024-12-31"],
    ["2月29日", 2025, null],
    ["23日", 2025, null],
    ["今天", 2025, null],
  ])("%s in a text that speaks of %i, without a day of publication, is %s", (text, contextYear, iso) =>
    expect(daysOf(text, { contextYear })).toEqual([iso]),
  );

  test.each([
    ["9月26至27日", "2025-09-30", "2025-09-26"],
    ["3月30日至4月2日", "2025-04-03", "2025-03-30"],
  ])("%s is settled by its first day", (text, published, iso) =>
    expect(daysOf(text, { published: parseIso(published) })).toEqual([iso]),
  );

  test("nothing settles a day without year, publication or context", () => {
    for (const text of ["1月2日", "23日", "今天", "近日"]) expect(daysOf(text), text).toEqual([null]);
  });
});

describe("ISO days", () => {
  test.each(["2025-02-29", "2025-13-01", "2025-1-2", "2025-01-32", "25-01-02", "2025-01-02T00:00", "", "今天"])(
    "%j is none",
    (text) => expect(parseIso(text)).toBeNull(),
  );

  test("one is read and written alike", () => {
    for (const iso of ["2024-02-29", "2000-12-31", "2026-01-01"]) {
      expect(daysOf("今天", { published: parseIso(iso) })).toEqual([iso]);
    }
  });
});
