import { afterEach, expect, test, vi } from "vitest";
import { isIsoDay, localDay } from "./iso-day.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-00-10", false],
  ["2025-1-3", false],
  ["20250103", false],
])("%s is a day: %s", (value, expected) => {
  expect(isIsoDay(value)).toBe(expected);
});

test.each([
  ["Asia/Shanghai", "2025-01-04"],
  ["UTC", "2025-01-03"],
  ["America/New_York", "2025-01-03"],
])("in %s it is %s", (zone, day) => {
  vi.stubEnv("TZ", zone);
  expect(localDay(new Date("2025-01-03T23:30:00Z"))).toBe(day);
});
