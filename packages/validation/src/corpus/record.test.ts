import { expect, test } from "vitest";
import { SourcePositions } from "../engine/source-positions.ts";
import { placeIn } from "./record.ts";

test("a place keeps the beginning of a long span in whole characters", () => {
  const source = `${"会".repeat(39)}𬭸矿`;
  const { actual, span } = placeIn(source, new SourcePositions(source), { start: 0, end: source.length });
  expect([actual, span.end]).toEqual([`${"会".repeat(39)}𬭸`, 41]);
});
