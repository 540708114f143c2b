import { expect, test } from "vitest";
import { parse } from "../analyze.ts";

const UNITS =
  "人大常委会 人大 政府 政协 委 委办 委组织部 委宣传部 委统战部 委政法委 纪委 监委 法院 检察院 人武部 总工会 团委 妇联 工商联 科协 残联 文联 红十字会 发改委 教育局 科技局 工信局 民宗局 公安局 公安分局 民政局 司法局 财政局 人社局 自然资源局 生态环境局 住建局 城管局 交通局 水务局 农业农村局 商务局 文旅局 卫健委 应急局 审计局 国资委 市场监管局 体育局 统计局 医保局 信访局 行政审批局 税务局 气象局 党校 融媒体中心 投促局 退役军人局 政府办 委巡察办 慈善总会";
const POSTS = ["副主任", "局长", "书记", "党组书记", "二级调研员", "负责人"];

/** Frames of who was there: a head and the holder of a post in a unit, before and behind each other, the head bare or with a post. */
const FRAMES: readonly ((holder: string) => string)[] = [
  (holder) => `区长贺文洲、${holder}出席会议。`,
  (holder) => `${holder}，区长贺文洲出席会议。`,
  (holder) => `贺文洲、${holder}出席会议。`,
  (holder) => `区长贺文洲主持会议，${holder}汇报有关情况。`,
  (holder) => `会议由${holder}主持，贺文洲出席会议并讲话。`,
  (holder) => `出席会议的还有贺文洲、${holder}等。`,
];

test.each(["区", "县", "市"])("no unit of a %s is read as a person, whatever post stands behind it", (level) => {
  const wrong: string[] = [];
  for (const unit of UNITS.split(" "))
    for (const post of POSTS)
      for (const frame of FRAMES) {
        const text = `3月5日，清澜区召开供水改造推进会。${frame(`${level}${unit}${post}段春雷`)}`;
        const [article] = parse(text, { published: "2025-03-06" }).articles;
        const names = (article?.meetings[0]?.participants ?? []).map(({ name }) => name).sort();
        if (names.join() !== "段春雷,贺文洲") wrong.push(`${text} ${names.join()}`);
      }
  expect(wrong).toEqual([]);
});

test.each([
  ["贺文洲、许禾砚等出席会议。", "贺文洲,许禾砚"],
  ["祁竹砚、许禾砚等参加会议。", "祁竹砚,许禾砚"],
  ["贺文洲、周密等出席会议。", "贺文洲,周密"],
  ["祁竹砚、许禾砚、贺文洲等列席会议。", "祁竹砚,许禾砚,贺文洲"],
])("the names of an open row are read whatever characters the last has: %s", (row, names) => {
  const [article] = parse(`3月5日，清澜区召开供水改造推进会。\n${row}`, { published: "2025-03-06" }).articles;
  expect(article?.meetings[0]?.participants.map(({ name }) => name).join()).toBe(names);
});
