import { expect, test } from "vitest";
import { contextYear } from "./context-year.ts";

const yearOf = (text: string, month: number | null = null): number | null =>
  contextYear(text, { start: 0, end: text.length }, month);

test.each<[string, number | null, number | null]>([
  // text, month of the event, year
  ["会议审议了2025年工作要点。", 3, 2025],
  ["2024年完成投资3亿元，2025年计划投资5亿元，2025年力争开工。", 2, 2025],
  ["会议听取2024年工作情况，研究2025年工作安排。", 1, 2025],
  ["会议总结2024年工作，谋划2025年工作。", 12, 2024],
  ["到2035年基本实现目标，2025年重点工作如下。", 3, 2025],
  ["面向2035年远景目标，做好2025年工作。", 3, 2025],
  ["今年以来成效明显。", 3, null],
  ["确保2030年完成任务。", 3, null],
  ["全长2025米，历时3年。", 3, null],
])("%s (month %s) speaks from %s", (text, month, year) => expect(yearOf(text, month)).toBe(year));
