import { describe, expect, test } from "vitest";
import { type Calendar, parseIso, settle } from "./calendar.ts";
import { findDates } from "./dates.ts";

const words = (text: string): string[] =>
  findDates(text, 0, text.length).map((date) => text.slice(date.start, date.end));

const daysOf = (text: string, calendar: Partial<Calendar> = {}): (string | null)[] =>
  findDates(text, 0, text.length).map((date) => settle(date, { published: null, contextYear: null, ...calendar }).iso);

describe("dates as printed", () => {
  test.each([
    ["2025年1月2日，区政府召开会议", ["2025年1月2日"]],
    ["1月2日，区政府召开会议", ["1月2日"]],
    ["记者23日从区政府获悉", ["23日"]],
    ["二〇二四年十二月三十日", ["二〇二四年十二月三十日"]],
    ["十二月三十一日上午", ["十二月三十一日"]],
    ["元月八日", ["元月八日"]],
    ["３月１５日", ["３月１５日"]],
    ["3月15号下午", ["3月15号"]],
    ["2024-12-31", ["2024-12-31"]],
    ["2025.7.20", ["2025.7.20"]],
    ["2025/3/5", ["2025/3/5"]],
    ["3月5日（星期三）上午", ["3月5日"]],
    ["今天，全区安全生产会议召开", ["今天"]],
    ["昨日下午", ["昨日"]],
    ["日前，记者走进云栖镇", ["日前"]],
    ["近日", ["近日"]],
    ["去年12月30日", ["去年12月30日"]],
    ["9月26至27日", ["9月26至27日"]],
    ["今年1月2日", ["今年1月2日"]],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    "农历八月十五日",
    "农历正月初八",
    "腊月二十三日",
    "正月十五日",
    "清澜日报记者",
    "30个工作日",
    "5个节假日",
    "第45日",
    "纪念日活动",
    "3日内办结",
    "7日常运行",
    "32日",
    "13月5日",
    "2025年",
    "2025年3月",
    "最近日子好了",
    "1.5亿元",
    "192.168.0.1",
    "2025-13-40",
  ])("%s prints no day", (text) => expect(words(text)).toEqual([]));

  test("only the given stretch is looked at", () => {
    const text = "1月2日，2月3日，3月4日";
    expect(findDates(text, 5, 9).map((date) => text.slice(date.start, date.end))).toEqual(["2月3日"]);
  });
});

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
