import { expect, test } from "vitest";
import { readNameFacts } from "./name-facts.ts";
import { compileNamePattern } from "./name-pattern.ts";

test.each([
  ["清河日报_2025-01-03_A1.txt", { published: "2025-01-03", outlet: "清河日报", page: "A1", rest: [] }],
  ["20250103.txt", { published: "2025-01-03", outlet: null, page: null, rest: [] }],
  ["2025年1月3日 清河晚报 第3版.txt", { published: "2025-01-03", outlet: "清河晚报", page: "3", rest: [] }],
  ["papers/清河日报/2025/01/03/02.txt", { published: "2025-01-03", outlet: "清河日报", page: "02", rest: [] }],
  ["papers/2025-01/2025.1.3-B2.txt", { published: "2025-01-03", outlet: null, page: "B2", rest: [] }],
  ["清河日报\\20250103\\A1.txt", { published: "2025-01-03", outlet: "清河日报", page: "A1", rest: [] }],
  ["2024-12-31/2025-01-03.txt", { published: "2025-01-03", outlet: null, page: null, rest: [] }],
  ["2025-13-03.txt", { published: null, outlet: null, page: null, rest: ["2025", "13", "03"] }],
  ["2025-02-29.txt", { published: null, outlet: null, page: null, rest: ["2025", "02", "29"] }],
  ["scan000120250103999.txt", { published: null, outlet: null, page: null, rest: ["scan000120250103999"] }],
  ["汇报.txt", { published: null, outlet: "汇报", page: null, rest: [] }],
  ["notes.txt", { published: null, outlet: null, page: null, rest: ["notes"] }],
])("%s", (path, facts) => {
  expect(readNameFacts(path)).toEqual(facts);
});

test.each([
  ["{outlet}/{date}-{page}.txt", "in/清河日报/2025-01-03-A1.txt", "清河日报", "2025-01-03", "A1"],
  ["{date}_{outlet}_{any}.txt", "20250103_某县融媒_x1.txt", "某县融媒", "2025-01-03", null, ["x1"]],
  ["{page}({date}).txt", "A1(2025.1.3).txt", null, "2025-01-03", "A1"],
  ["{outlet}/{any}", "在/清河日报/x.txt", "清河日报", null, null, ["x.txt"]],
])("pattern %s on %s", (pattern, path, outlet, published, page, rest = []) => {
  expect(compileNamePattern(pattern)(path)).toEqual({ outlet, published, page, rest });
});

test.each([
  ["{outlet}/{date}.txt", "2025-01-03.txt"],
  ["{date}.txt", "2025-02-30.txt"],
  ["{date}-{page}.txt", "notes.txt"],
])("pattern %s does not match %s", (pattern, path) => {
  expect(() => compileNamePattern(pattern)(path)).toThrow(/does not match the pattern/);
});

test.each(["", "{any}", "page.txt", "{paper}/{date}.txt", "{date}-{date}.txt"])("pattern %j is refused", (pattern) => {
  expect(() => compileNamePattern(pattern)).toThrow(/name pattern/);
});
