import { describe, expect, test } from "vitest";
import { KnownNames } from "./known-names.ts";
import { isNameShape, isPlausibleName, readName } from "./name.ts";

const nameAt = (text: string, known: string[] = []): string | null => {
  const names = new KnownNames();
  for (const name of known) names.add(name);
  const reading = readName(text, 0, text.length, names);
  return reading ? text.slice(0, reading.end) : null;
};

describe("where a name ends", () => {
  test.each([
    ["贺文洲主持会议", "贺文洲"],
    ["贺洲主持会议", "贺洲"],
    ["贺文洲、段春雷", "贺文洲"],
    ["贺文洲指出", "贺文洲"],
    ["王军介绍情况", "王军"],
    ["欧阳静出席会议", "欧阳静"],
    ["欧阳文静出席会议", "欧阳文静"],
    ["诸葛明汇报", "诸葛明"],
    ["古丽娜尔·艾山江列席会议", "古丽娜尔·艾山江"],
    ["约翰·哈里森致辞", "约翰·哈里森"],
    ["卡洛斯·贝内特·鲁伊斯出席", "卡洛斯·贝内特·鲁伊斯"],
    ["段春雷和凌霜", "段春雷"],
    ["段春雷一行", "段春雷"],
    ["段春雷等参加", "段春雷"],
    ["段春雷同志", "段春雷"],
  ])("%s: %s", (text, name) => expect(nameAt(text)).toBe(name));

  test("a name this text printed before is read again where its end is in doubt", () => {
    expect(nameAt("贺文洲深知", ["贺文洲"])).toBe("贺文洲");
    expect(nameAt("贺洲深知", ["贺洲"])).toBe("贺洲");
  });

  test.each(["会议指出", "的同志", "1月2日", "", "（段春雷）"])("%j starts with no name", (text) =>
    expect(nameAt(text)).toBeNull(),
  );
});

describe("the shape of one name", () => {
  test.each(["贺洲", "贺文洲", "欧阳静", "欧阳文静", "陈何慧琪", "古丽娜尔·艾山江"])("%s has it", (text) =>
    expect(isNameShape(text, 0, text.length)).toBe(true),
  );
  test.each(["贺", "贺文洲段春", "会议", "区政府", "A组", "12"])("%s has not", (text) =>
    expect(isNameShape(text, 0, text.length)).toBe(false),
  );
});

test.each(["段昉", "贺文竺"])("%s has the characters of a name", (text) =>
  expect(isPlausibleName(text, 0, text.length)).toBe(true),
);
