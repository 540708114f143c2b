import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";
import type { Meeting } from "../result.ts";

const meetingsOf = (text: string): Meeting[] =>
  parse(text, { published: "2025-03-10" }).articles.flatMap((article) => article.meetings);

/** Name, type and day of each meeting, and who took part. */
const factsOf = (text: string): unknown[] =>
  meetingsOf(text).map(({ name, type, date, participants }) => [
    `${name} ${type} ${date}`,
    ...participants.map((person) => [person.name, ...person.titles, ...person.roles].join(" ")).toSorted(),
  ]);

describe("minutes that name no meeting", () => {
  test.each<[string, string, unknown[]]>([
    [
      "会议时间：",
      "云栖镇备料工作记录\n会议时间：2025年3月5日上午9:30\n会议地点：镇政府三楼\n主持人：贺文洲\n参会人员：凌霜、段锐\n会议内容：研究防汛备料事宜",
      [["会议 other 2025-03-05", "凌霜 attendee", "段锐 attendee", "贺文洲 chair"]],
    ],
    [
      "时间： alone, and a sentence about 会议",
      "时间：2025年3月5日\n地点：村委会\n出席人员：贺文洲（村支书）、凌霜\n会议听取了水渠情况汇报。",
      [["会议 other 2025-03-05", "凌霜 attendee", "贺文洲 村支书 attendee"]],
    ],
    [
      "a title that is the bare word",
      "座谈会纪要\n时间：2025年3月5日\n主持：贺文洲\n参加：凌霜、段锐\n交流了备料情况。",
      [["座谈会 symposium 2025-03-05", "凌霜 attendee", "段锐 attendee", "贺文洲 chair"]],
    ],
    [
      "numbered lines",
      "一、会议时间：2025年3月5日\n二、会议地点：镇政府\n三、出席人员：贺文洲、凌霜",
      [["会议 other 2025-03-05", "凌霜 attendee", "贺文洲 attendee"]],
    ],
    [
      "one person and a group",
      "会议时间：2025年3月5日\n会议地点：镇政府二楼\n主持人：贺文洲\n参加人员：镇班子成员、各村党支部书记\n会议内容：研究防汛",
      [["会议 other 2025-03-05", "贺文洲 chair"]],
    ],
    [
      "会议名称：",
      "会议名称：清澜区防汛抗旱指挥部第三次会议\n会议时间：2025年3月5日\n主持人：贺文洲\n参会人员：凌霜、段锐",
      [["清澜区防汛抗旱指挥部第三次会议 leadingGroup 2025-03-05", "凌霜 attendee", "段锐 attendee", "贺文洲 chair"]],
    ],
    [
      "会议主题： below the list of those present",
      "会议时间：2025年3月5日\n会议地点：街道二楼\n参会人员：各社区书记\n主持人：贺文洲\n会议主题：防汛工作推进会\n会议由街道办事处主任贺文洲主持。",
      [["防汛工作推进会 mobilization 2025-03-05", "贺文洲 街道办事处主任 chair"]],
    ],
    [
      "会议传达了… and who is in the chair, without the word",
      "3月5日，区委第三巡察组向区水务局反馈情况。会议传达了区委要求。区水务局局长贺文洲主持并作表态发言。",
      [["会议 other 2025-03-05", "贺文洲 区水务局局长 chair speaker"]],
    ],
  ])("%s", (_, text, facts) => expect(factsOf(text)).toEqual(facts));

  test.each([
    ["a notice", "现将有关事项通知如下：\n会议时间：3月5日\n会议地点：镇政府\n参会人员：贺文洲、凌霜"],
    ["whom it asks", "会议时间：3月5日\n参会人员：贺文洲、凌霜\n请以上人员准时参加。"],
    ["a programme", "会议议程\n会议时间：3月5日\n主持人：贺文洲\n参会人员：凌霜、段锐"],
    ["a day to come", "会议时间：2025年3月12日\n会议地点：镇政府\n参会人员：贺文洲、凌霜"],
    ["nobody named", "会议时间：3月5日\n会议地点：镇政府\n参会人员：全体干部"],
    ["a ceremony", "3月5日，区人大常委会颁发任命书。会议任命了凌霜。副主任贺文洲主持了颁发仪式。"],
    ["no meeting at all", "时间：3月5日\n地点：清澜湖\n参加人员：贺文洲、凌霜\n内容：植树"],
  ])("none of %s", (_, text) => expect(meetingsOf(text)).toEqual([]));
});

test("a unit's staff, whatever they are called, take the verb behind them from who presides", () =>
  expect(
    meetingsOf("3月5日，云栖镇召开安全生产工作会议。会议由镇长贺文洲主持，镇应急办全体人员、各村安全员参加会议。").map(
      ({ participants, groups }) => [
        participants.map(({ name, roles }) => [name, ...roles]),
        groups.map(({ text }) => text),
      ],
    ),
  ).toEqual([[[["贺文洲", "chair"]], ["镇应急办全体人员、各村安全员"]]]));

test("the members of a committee meet in an 执委（扩大）会", () =>
  expect(factsOf("3月5日，区妇联十三届二次执委（扩大）会召开。区委副书记贺文洲出席会议。")).toEqual([
    ["区妇联十三届二次执委（扩大）会 other 2025-03-05", "贺文洲 区委副书记 attendee"],
  ]));
