import { expect, test } from "vitest";
import { compareChinese, type Initial, initialsOfPage } from "./chinese-order.ts";

const NAMES = "白露 陈立 陈晓梅 程砚 杜衡 高远 高志远 李岚 Li lin 欧阳静 钱岚 Qian 苏明 王宁 ·远 周文博 朱·立".split(
  " ",
);

function initials(names: readonly string[]): Initial[] {
  const counts = new Map<string, number>();
  for (const [first = ""] of names) counts.set(first, (counts.get(first) ?? 0) + 1);
  return [...counts].map(([initial, entries]) => ({ initial, entries }));
}

test.each(["asc", "desc"] as const)("every page of every size is that of the whole list sorted, %s", (direction) => {
  const sign = direction === "asc" ? 1 : -1;
  const sorted = (names: readonly string[]) => [...names].sort((a, b) => sign * compareChinese(a, b));
  for (let size = 1; size <= NAMES.length; size++) {
    for (let skip = 0; skip <= NAMES.length; skip += size) {
      const page = initialsOfPage(initials(NAMES), direction, { skip, size });
      const read = sorted(NAMES.filter(([first = ""]) => page.initials.includes(first)));
      expect(read.slice(page.skip, page.skip + size)).toEqual(sorted(NAMES).slice(skip, skip + size));
      expect(page.total).toBe(NAMES.length);
    }
  }
});

test("a page behind the last one asks for nothing", () => {
  expect(initialsOfPage(initials(NAMES), "asc", { skip: 50, size: 50 })).toMatchObject({
    initials: [],
    total: NAMES.length,
  });
  expect(initialsOfPage([], "asc", { skip: 0, size: 50 })).toEqual({ initials: [], skip: 0, total: 0 });
});
