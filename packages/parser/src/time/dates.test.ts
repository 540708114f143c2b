import { describe, expect, test } from "vitest";
import { findDates } from "./dates.ts";

const words = (text: string): string[] =>
  findDates(text, 0, text.length).map((date) => text.slice(date.start, date.end));

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
