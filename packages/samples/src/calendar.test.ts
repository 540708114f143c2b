import { expect, test } from "vitest";
import { addDays, chineseNumber, daysInMonth, monthsFrom, weekdayName } from "./calendar.ts";

test.each([
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [99, "九十九"],
  [100, "一百"],
  [105, "一百零五"],
  [112, "一百一十二"],
])("%i is %s", (n, printed) => {
  expect(chineseNumber(n)).toBe(printed);
});

test("days and months", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(daysInMonth("2024-02")).toBe(29);
  expect(weekdayName("2024-03-05")).toBe("星期二");
  expect(monthsFrom("2024-11", 3)).toEqual(["2024-11", "2024-12", "2025-01"]);
});
