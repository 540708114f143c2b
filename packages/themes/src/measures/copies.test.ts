import { expect, test } from "vitest";
import { groupCopies, storySignature } from "./copies.ts";

const firsts = (texts: string[]) => groupCopies(texts.map(storySignature));

const story =
  "青禾区昨日召开会议，研究云谷走廊建设。会议要求，各镇街要把云谷走廊摆在突出位置，按月调度，按季通报，确保年底前完成主体工程。会议还研究了道路养护、秋粮收购和冬季供暖等事项，决定由区水务局牵头开展河道清淤。";
const other =
  "记者从区文化馆获悉，第十届稻香音乐节将于本周六晚在青禾广场举行，来自周边六个镇的二十支乐队参加演出，市民可凭身份证免费入场，公交线路延长运营至晚上十一点，现场设有急救点和母婴室，请带好雨具。";

test("a story carried again, re-punctuated or with another lead-in, is the copy of the first", () => {
  const again = `本报讯（记者甲）${story.replaceAll("，", "、").replace("云谷走廊建设", "“云谷走廊”建设")}`;
  expect(firsts([story, other, again, story])).toEqual([0, 1, 0, 0]);
});

test("short notices are never copies", () => {
  expect(firsts(["今日多云", "今日多云"])).toEqual([0, 1]);
});

test("nothing groups to nothing", () => {
  expect(groupCopies([])).toEqual([]);
});

test("stories that share half their sentences are not the same story", () => {
  const half = story.slice(0, story.length / 2);
  expect(firsts([`${half}${other.slice(0, 60)}`, `${half}${other.slice(60)}`])).toEqual([0, 1]);
});

test("a signature is of one length and says nothing of white space and punctuation", () => {
  const signature = storySignature(story);
  expect(signature).toMatch(/^[0-9a-f]{128}$/u);
  expect(storySignature(story.replaceAll("，", "\n"))).toBe(signature);
});
