import { describe, expect, test } from "vitest";
import { whiteSpaceDiff } from "./white-space-diff.ts";

/** What a program that applies unified diffs makes of a text; throws where a line is not the one that the diff names. */
function patched(before: string, diff: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
  const made: string[] = [];
  let at = 0;
  const entries = diff.split("\n").slice(2, -1);
  for (const [i, entry] of entries.entries()) {
    const [, first, count] = /^@@ -(\d+),(\d+) /u.exec(entry) ?? [];
    if (entry.startsWith("\\")) continue;
    if (first !== undefined) {
      const start = Number(first) - (count === "0" ? 0 : 1);
      for (; at < start; at++) made.push(lines[at] ?? "");
      continue;
    }
    const line = entry.slice(1) + (entries[i + 1]?.startsWith("\\") ? "" : "\n");
    if (!entry.startsWith("+") && lines[at++] !== line) throw new Error(`line ${at} is not ${JSON.stringify(line)}`);
    if (!entry.startsWith("-")) made.push(line);
  }
  return [...made, ...lines.slice(at)].join("");
}

const column = Array.from({ length: 40 }, (_, i) => `第${i}行的文字，`);

describe("whiteSpaceDiff", () => {
  test.each<[string, string, string]>([
    ["a space taken out", "甲\n乙 丙\n丁\n", "甲\n乙丙\n丁\n"],
    ["lines joined", "甲\n乙\n丙\n丁\n", "甲乙丙\n丁\n"],
    ["a line cut", "甲乙丙\n丁\n", "甲\n乙丙\n丁\n"],
    ["blank lines between joined ones", "甲\n\n乙\n\n丙\n", "甲乙\n\n丙\n"],
    ["blank lines taken out", "甲\n\n\n乙\n", "甲\n乙\n"],
    ["blank lines at the end", "甲\n\n\n", "甲\n"],
    ["a blank line put in", "甲\n乙\n", "甲\n\n乙\n"],
    ["no line feed at the end", "甲\n乙 丙", "甲\n乙丙"],
    ["a line feed put at the end", "甲\n乙", "甲\n乙\n"],
    ["carriage returns", "甲\r\n乙 丙\r\n丁\r\n", "甲\r\n乙丙\r\n丁\r\n"],
    [
      "changes far apart",
      column.join("\n"),
      `${column.slice(0, 3).join("")}\n${column.slice(3, -2).join("\n")}\n${column.slice(-2).join("")}`,
    ],
    ["changes near each other", "甲 一\n乙\n丙\n丁\n戊 二\n己\n", "甲一\n乙\n丙\n丁\n戊二\n己\n"],
    ["more lines joined than fit into one call", "甲\n".repeat(200_000), "甲".repeat(200_000)],
    ["every line joined", column.join("\n"), column.join("")],
  ])("%s", (_, before, after) => {
    expect(patched(before, whiteSpaceDiff("page.txt", before, after))).toBe(after);
  });

  test("shows three lines around a change, and nothing where there is none", () => {
    const before = column.join("\n");
    const after = before.replace("第20行的", "第20行 的");
    const diff = whiteSpaceDiff("云栖日报.txt", before, after);
    expect(diff.split("\n")).toEqual([
      "--- 云栖日报.txt",
      "+++ 云栖日报.txt",
      "@@ -18,7 +18,7 @@",
      ...column.slice(17, 20).map((line) => ` ${line}`),
      "-第20行的文字，",
      "+第20行 的文字，",
      ...column.slice(21, 24).map((line) => ` ${line}`),
      "",
    ]);
    expect(whiteSpaceDiff("page.txt", before, before)).toBe("");
  });
});
