import { expect, test } from "vitest";
import { settleJurisdictions } from "./jurisdictions.ts";

const settle = (...rows: [outlet: string | null, place: string | null, unit: string | null, meetings: number][]) =>
  settleJurisdictions(rows.map(([outlet, place, unit, meetings]) => ({ outlet, place, unit, meetings }))).map(
    ({ jurisdiction }) => jurisdiction,
  );

test("a place that is named counts", () => {
  expect(settle([null, "青禾区", null, 1], ["清河日报", "白石县", null, 1])).toEqual(["青禾区", "白石县"]);
});

test("a bare unit is the place of its kind that most bodies of the paper name", () => {
  expect(settle(["清河日报", "青禾区", null, 7], ["清河日报", "云川市", null, 9], ["清河日报", null, "区", 4])).toEqual(
    ["青禾区", "云川市", "青禾区"],
  );
});

test("two places as frequent as each other leave a bare unit open", () => {
  expect(settle(["清河日报", "青禾区", null, 5], ["清河日报", "白石区", null, 5], ["清河日报", null, "区", 4])).toEqual(
    ["青禾区", "白石区", null],
  );
});

test("without place and unit, the paper's home", () => {
  expect(settle(["清河日报", "青禾区", null, 2], ["清河日报", null, "区", 6], ["清河日报", null, null, 9])).toEqual([
    "青禾区",
    "青禾区",
    "青禾区",
  ]);
});

test("another paper's places do not count, and no paper has no home", () => {
  expect(settle(["清河日报", "青禾区", null, 5], ["云川晚报", null, "区", 5], [null, null, "区", 5])).toEqual([
    "青禾区",
    null,
    null,
  ]);
  expect(settle([null, "青禾区", null, 5], [null, null, null, 5])).toEqual(["青禾区", null]);
});
