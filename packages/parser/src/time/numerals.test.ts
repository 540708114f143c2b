import { describe, expect, test } from "vitest";
import { isNumeral, readNumeral } from "./numerals.ts";

describe("readNumeral", () => {
  test.each([
    ["7", 7],
    ["72", 72],
    ["７２", 72],
    ["九", 9],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["七十二", 72],
    ["一百", 100],
    ["一百零三", 103],
    ["一百一十", 110],
    ["一百一十六", 116],
    ["二百三十", 230],
    ["两百", 200],
    ["三千零五", 3005],
    ["二〇二五", 2025],
    ["二零二四", 2024],
    ["二○二六", 2026],
    ["一九九八", 1998],
    ["廿三", 23],
    ["卅", 30],
    ["〇", 0],
  ])("%s is %i", (text, value) => expect(readNumeral(text)).toBe(value));

  test.each(["", "区", "第三", "三次", "七十二次", "1.5", "-3", "一二三四五六七八九〇"])("%j is no numeral", (text) =>
    expect(readNumeral(text)).toBeNull(),
  );
});

test("isNumeral knows every character a numeral is written with, and no other", () => {
  for (const char of "0123456789０９〇零一二三四五六七八九十百千两廿卅") expect(isNumeral(char), char).toBe(true);
  for (const char of "年月日第次个万甲A.，") expect(isNumeral(char), char).toBe(false);
});
