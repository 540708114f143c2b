import { expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { readNdjson } from "./read-ndjson.ts";

const bytes = new TextEncoder().encode("青禾区召开会议。");

function keyOf(name: string, options: Parameters<typeof readBytes>[2] = {}) {
  const read = readBytes(name, bytes, options);
  return read.kind === "text" ? read.pageKey : null;
}

test.each([
  ["清河日报_2025-01-03_A1.txt", "清河日报/2025-01-03/A1"],
  ["第二批/清河日报_20250103_A01.txt", "清河日报/2025-01-03/A1"],
  ["papers/清河日报/2025/01/03/02.txt", "清河日报/2025-01-03/2"],
  ["清河日报_2025-01-03_A1_要闻.txt", "清河日报/2025-01-03/A1#要闻"],
  ["清河日报/2025-01-03/A1/01.txt", "清河日报/2025-01-03/1#A1"],
  ["清河日报/2025-01-03/A2/01.txt", "清河日报/2025-01-03/1#A2"],
  ["清河日报_2025-01-03.txt", null],
  ["2025-01-03_A1.txt", null],
  ["notes.txt", null],
])("%s is the page %s", (name, key) => {
  expect(keyOf(name)).toBe(key);
});

test("an outlet given by the caller counts, and what a pattern passes over tells texts apart", () => {
  expect(keyOf("2025-01-03_A1.txt", { outlet: "云川晚报" })).toBe("云川晚报/2025-01-03/A1");
  const namePattern = "{outlet}/{date}/{page}/{any}.txt";
  expect(keyOf("in/清河日报/2025-01-03/A1/头条.txt", { namePattern })).toBe("清河日报/2025-01-03/A1#头条");
});

test.each([
  ["scan.txt", "清河日报/2025-01-03/A1#scan"],
  ["2025-01-03_A1_02.txt", "清河日报/2025-01-03/A1#02"],
  ["2025-01-03_02.txt", "清河日报/2025-01-03/A1#02"],
  ["", "清河日报/2025-01-03/A1"],
])("of %s with the page given, only the page's own name is left out of what tells texts apart", (name, key) => {
  expect(keyOf(name, { outlet: "清河日报", published: "2025-01-03", page: "A1" })).toBe(key);
});

test("two records of one page are two texts, and one record is one whatever its file", async () => {
  async function* lines() {
    for (const id of ["a", "b"]) {
      const record = { id, text: `第${id}篇`, published: "2025-01-03", outlet: "清河日报", page: "A1" };
      yield new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    }
  }
  const keys = [];
  for (const name of ["one.ndjson", "two.ndjson"])
    for await (const read of readNdjson(name, lines())) keys.push(read.kind === "text" ? read.pageKey : null);
  const [a, b] = ["清河日报/2025-01-03/A1#a", "清河日报/2025-01-03/A1#b"];
  expect(keys).toEqual([a, b, a, b]);
});
