import { expect, test } from "vitest";
import { parse } from "./index.ts";

const meetingOf = (text: string) => parse(text, { published: "2025-03-06" }).articles[0]?.meetings[0];

test.each([
  ["述职述廉会", "work"],
  ["听取意见会", "work"],
  ["总结交流会", "work"],
  ["冲刺会", "mobilization"],
  ["坐谈会", "symposium"],
  ["委务会", "other"],
  ["书记专题会议", "committee"],
  ["党组理论务虚会", "committee"],
  ["全委扩大会", "plenary"],
  ["主席扩大会", "leaders"],
])("a %s is a meeting, however seldom it is printed", (head, type) => {
  const meeting = meetingOf(`3月5日，区政协${head}召开。`);
  expect([meeting?.name, meeting?.type]).toEqual([`区政协${head}`, type]);
});

test.each([
  ["作讲座", "speaker"],
  ["讲意见", "speaker"],
  ["讲三点意见", "speaker"],
  ["小结", "speaker"],
  ["莅临指导", "attendee"],
  ["莅会指导", "attendee"],
])("who is said to have %s takes part", (verb, role) => {
  const meeting = meetingOf(`3月5日，云岭区召开座谈会，区长林叙安${verb}。`);
  expect(meeting?.participants).toMatchObject([{ name: "林叙安", roles: [role] }]);
});

test.each(["总农艺师", "总地质师", "总统计师", "检察员", "检验员", "教务长"])("%s is a post", (post) => {
  const meeting = meetingOf(`3月5日，云岭区召开座谈会。${post}林叙安参加会议。`);
  expect(meeting?.participants).toMatchObject([{ name: "林叙安", titles: [post] }]);
});
