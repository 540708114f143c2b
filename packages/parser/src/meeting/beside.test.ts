import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";
import type { Meeting } from "../result.ts";

const LEAD = "本报讯（清澜日报记者 涂安）3月5日，";

function meetingOf(text: string): Meeting | undefined {
  return parse(text, { published: "2025-03-06" }).articles[0]?.meetings[0];
}

const rolesOf = (text: string): string[] =>
  (meetingOf(text)?.participants ?? [])
    .map(({ name, titles, roles }) => [name, ...titles, ...roles].join(" "))
    .toSorted();

describe("who takes part by what stands beside the story", () => {
  test.each<[string, string[]]>([
    [
      "区委常委副区长贺文洲出席供水工作会议\n3月5日，全区供水工作会议召开。区委常委、副区长贺文洲出席会议。",
      ["贺文洲 区委常委 副区长 attendee"],
    ],
    [
      "贺文洲凌晓霜段锐参加\n3月5日，区委举办大讲堂。区委书记贺文洲，区长凌晓霜，区委副书记段锐参加会议。",
      ["凌晓霜 区长 attendee", "段锐 区委副书记 attendee", "贺文洲 区委书记 attendee"],
    ],
    [
      `区政府召开第12次常务会议 研究防汛工作 贺文洲主持并讲话\n${LEAD}区政府召开第12次常务会议。凌霜出席会议。`,
      ["凌霜 attendee", "贺文洲 chair speaker"],
    ],
    [
      `区政府召开第12次常务会议\n贺文洲主持 凌霜出席\n${LEAD}区政府召开第12次常务会议。区长贺文洲强调，防汛无小事。`,
      ["凌霜 attendee", "贺文洲 区长 speaker chair"],
    ],
    [
      `区政府召开第12次常务会议\n${LEAD}区政府召开第12次常务会议。凌霜出席会议。\n图为区长贺文洲讲话。`,
      ["凌霜 attendee", "贺文洲 区长 speaker"],
    ],
    [
      `区政府召开第12次常务会议\n贺文洲出席凌霜主持\n${LEAD}区政府召开第12次常务会议。区长贺文洲讲话，副区长凌霜主持会议。`,
      ["凌霜 副区长 chair", "贺文洲 区长 speaker attendee"],
    ],
    // What somebody wrote, what was studied, and a picture of another place.
    [
      `贺文洲对防汛工作作出批示 区政府召开第12次常务会议\n${LEAD}区政府召开第12次常务会议。凌霜出席会议。`,
      ["凌霜 attendee"],
    ],
    [`区政府召开第12次常务会议 学习贺文洲讲话\n${LEAD}区政府召开第12次常务会议。凌霜出席会议。`, ["凌霜 attendee"]],
    [`${LEAD}区政府召开第12次常务会议。凌霜出席会议。\n图为区长贺文洲在施工现场讲话。`, ["凌霜 attendee"]],
  ])("%s", (text, roles) => expect(rolesOf(text)).toEqual(roles));
});

test.each<[string, string[]]>([
  ["区政府召开第12次常务会议 研究部署防汛备料工作", ["研究部署 防汛备料工作"]],
  ["学习贯彻重要讲话座谈会举行", []],
  ["区政协召开座谈会 围绕“推进供水改造”建言资政", ["建言资政 推进供水改造"]],
])("what a meeting dealt with by its headline alone: %s", (headline, agenda) => {
  const meeting = meetingOf(`${headline}\n${LEAD}区政府召开第12次常务会议。会议强调，防汛无小事。`);
  expect(meeting?.agenda.map(({ action, title }) => `${action} ${title}`)).toEqual(agenda);
});

test("an agenda of the story itself stands for that of its headline", () => {
  const meeting = meetingOf(
    `区政府召开第12次常务会议 研究防汛工作\n${LEAD}区政府召开第12次常务会议，听取供水改造情况汇报。`,
  );
  expect(meeting?.agenda.map(({ title }) => title)).toEqual(["供水改造情况汇报"]);
});

test("who receives those that came to a meeting does not attend it", () => {
  const [article] = parse(
    `段锐会见出席供水论坛的客商\n${LEAD}区长段锐会见来清澜出席供水论坛的客商凌霜。段锐说，欢迎到清澜投资。`,
    { published: "2025-03-06" },
  ).articles;
  expect(article?.meetings).toEqual([]);
});
