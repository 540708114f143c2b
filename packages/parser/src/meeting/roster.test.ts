import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";
import type { Meeting } from "../result.ts";

const meetingOf = (text: string): Meeting | undefined => parse(text).articles[0]?.meetings[0];

const people = (meeting: Meeting | undefined): string[] =>
  (meeting?.participants ?? []).map(({ name, titles, roles }) => {
    const posts = titles.length > 0 ? `: ${titles.join(", ")}` : "";
    return `${name}${posts} (${[...roles].sort().join(", ")})`;
  });

const MINUTES = `清澜区人民政府第12次常务会议纪要

时间：2025年3月5日
地点：区政府二楼会议室
主持：贺文洲
出席：段春雷、凌霜、卓越
列席：区发改局何晓舟，区财政局施敏
请假：江河
记录：苏航

一、审议《清澜区供水管理办法（送审稿）》
会议原则同意《清澜区供水管理办法（送审稿）》，由区水务局按程序印发。
二、听取关于森林防火工作情况的汇报
会议要求，各镇街要压实责任。`;

describe("minutes with lists of who was there", () => {
  test("every list gives its role, the minute-taker is nobody's guest", () =>
    expect(people(meetingOf(MINUTES))).toEqual([
      "贺文洲 (chair)",
      "段春雷 (attendee)",
      "凌霜 (attendee)",
      "卓越 (attendee)",
      "何晓舟: 区发改局 (observer)",
      "施敏: 区财政局 (observer)",
      "江河 (absent)",
    ]));

  test("lead and lists say the same person's posts and role once", () => {
    const text = `清澜区人民政府常务会议纪要

2025年3月5日，区长贺文洲主持召开清澜区人民政府第12次常务会议。现将议定事项纪要如下：
一、审议《清澜区供水管理办法》
会议原则同意《清澜区供水管理办法》。
出席：贺文洲、段春雷、凌霜
列席：何晓舟（区发改局）
请假：江河`;
    expect(people(meetingOf(text))).toEqual([
      "贺文洲: 区长 (attendee, chair)",
      "段春雷 (attendee)",
      "凌霜 (attendee)",
      "何晓舟: 区发改局 (observer)",
      "江河 (absent)",
    ]);
  });

  test("name, number, body and day come from head and lines", () => {
    const meeting = meetingOf(MINUTES);
    expect(meeting).toMatchObject({
      type: "standing",
      ordinal: 12,
      body: "清澜区人民政府",
      date: "2025-03-05",
      listOpen: false,
    });
  });

  test.each<[string, string, string[]]>([
    [
      "posts before the names",
      "出席：区长贺文洲，副区长段春雷、凌霜",
      ["贺文洲: 区长 (attendee)", "段春雷: 副区长 (attendee)", "凌霜: 副区长 (attendee)"],
    ],
    [
      "a list over two lines",
      "列席：段春雷、凌霜、\n卓越、江河",
      ["段春雷 (observer)", "凌霜 (observer)", "卓越 (observer)", "江河 (observer)"],
    ],
    ["a label set wide", "出　席：段春雷、凌霜", ["段春雷 (attendee)", "凌霜 (attendee)"]],
  ])("%s", (_, line, expected) =>
    expect(
      people(
        meetingOf(
          `清澜区人民政府常务会议纪要\n\n2025年3月5日，清澜区人民政府召开第12次常务会议，研究供水工作。\n${line}\n\n会议指出，供水事关民生。`,
        ),
      ),
    ).toEqual(expected),
  );

  test("spaces and page numbers inside do not matter", () => {
    const spaced = MINUTES.replace("2025年3月5日", "2025 年 3 月 5 日")
      .replace("第12次", "第 12 次")
      .replace("列席：", "列席： ")
      .replace("二、听取", "- 1 -\n\n二、听取");
    const meeting = meetingOf(spaced);
    expect(people(meeting)).toEqual(people(meetingOf(MINUTES)));
    expect(meeting).toMatchObject({ ordinal: 12, date: "2025-03-05" });
    expect(meeting?.agenda.map((item) => item.title)).toEqual(meetingOf(MINUTES)?.agenda.map((item) => item.title));
  });
});
