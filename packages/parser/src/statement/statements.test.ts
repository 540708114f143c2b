import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";

const statementsOf = (body: string) =>
  parse(`本报讯（清澜日报记者 涂安）3月5日，${body}`, { published: "2025-03-06" }).articles.flatMap(
    (article) => article.statements,
  );

const HELD = "区政府召开第12次常务会议。区长贺文洲主持会议。\n";

describe("who says what", () => {
  test.each<[string, string[]]>([
    ["会议指出，供水事关民生。", ["会议 指出"]],
    [`${HELD}各镇镇长作交流发言，一致表示要压实责任。`, ["各镇镇长 一致表示"]],
    [`${HELD}贺文洲就意见建议作了讲话。`, []],
    ["区政协主席段春雷会见凌霜。\n段春雷欢迎凌霜应区委书记、区长贺文洲邀请来访，表示双方往来密切。", ["段春雷 表示"]],
    ["段春雷说，供水事关民生。贺文洲主席强调，要压实责任。", ["段春雷 说"]],
    ["段春雷说，供水事关民生。贺文洲常委认为，要压实责任。", ["段春雷 说", "贺文洲 认为"]],
    [
      "区长段春雷会见石渡国议长奥朗普。\n段春雷说，供水事关民生。\n奥朗普赞赏供水改造成效。他说，愿扩大合作。",
      ["段春雷 说", "奥朗普 说"],
    ],
    ["会议指出，供水事关民生。\n会议强调，要压实责任。", ["会议 指出", "会议 强调"]],
    ["会议指出，供水事关民生。会议强调，要压实责任。", ["会议 指出", "会议 强调"]],
    ["贺文洲强调，要压实责任。", ["贺文洲 强调"]],
    ["区水务局局长段春雷表示，将加快改造。", ["段春雷 表示"]],
    ["“路修好了，出门方便多了。”村民凌霜说。", ["凌霜 说"]],
    ["村民凌霜告诉记者：“路修好了，出门方便多了。”", ["凌霜 告诉"]],
    ["与会人员一致认为，办法切实可行。", ["与会人员 一致认为"]],
    ["大家一致表示，办法切实可行。", ["大家 一致表示"]],
    ["会议指出\n供水事关民生，要抓紧改造。\n会议强调\n要压实责任。", ["会议 指出", "会议 强调"]],
    ["大家认为，办法切实可行。", ["大家 认为"]],
    ["贺文洲在参加云栖代表团审议时强调，要压实责任。", ["贺文洲 强调"]],
    ["石渡国方面同一天表示，将加快投资。", ["石渡国方面 表示"]],
    ["区水务局发言人23日表示，将加快改造。", ["区水务局发言人 表示"]],
    ["区水务局有关负责人介绍，改造已经过半。", ["区水务局有关负责人 介绍"]],
    ["另据气象部门介绍，今天有雨。", ["气象部门 介绍"]],
    ["还有专家认为，办法切实可行。", ["专家 认为"]],
    ["一些委员建议，加快改造。", ["一些委员 建议"]],
    ["区政府办理人大代表建议和政协提案，加快改造。", []],
    ["区长贺文洲在云栖镇主持召开座谈会指出，要压实责任。", ["贺文洲 指出"]],
    ["区长贺文洲主持召开会议，听取两会建议办理情况汇报。", []],
    ["全会认为，过去一年成绩显著。", ["全会 认为"]],
    ["区教育局表示，将做好保障。", ["区教育局 表示"]],
    ["贺文洲提出三点要求。", []],
    ["贺文洲对做好供水工作提出了“六个再”的要求：\n一是认识再提高。", ["贺文洲 提出"]],
    ["贺文洲提出了“清澜湖论坛”的倡议。", []],
    ["座谈会场气氛热烈，老同志纷纷表示，要发挥余热。", ["老同志 纷纷表示"]],
    ["贺文洲就供水工作强调：\n要压实责任。", ["贺文洲 强调"]],
    ["贺区长要求，要压实责任。", ["贺文洲 要求"]],
    ["林区长要求，要压实责任。", []],
    ["贺文洲表示深切慰问并向家属致哀。", []],
    ["贺文洲说，供水事关民生。他表示，段锐同志讲得好。", ["贺文洲 说", "贺文洲 表示"]],
    ["视察组要求，要压实责任。", ["视察组 要求"]],
    ["与会企业家代表表示，将加快投资。", ["与会企业家代表 表示"]],
    ["段锐局长说，要抓紧。\n贺文洲肯定了成绩。他指出，要压实责任。", ["段锐 说", "贺文洲 指出"]],
    ["会上，贺文洲传达了市委决策部署和省委要求，并介绍了情况。", []],
    ["会议对下一步工作提出了要求。", []],
    ["《清澜区供水管理办法》提出，到2027年完成改造。", []],
    ["按照会议要求，各镇街抓好落实。", []],
  ])("%s", (text, expected) =>
    expect(statementsOf(HELD + text).map(({ speaker, verb }) => `${speaker} ${verb}`)).toEqual(expected),
  );
});

test.each([
  ["区委书记高猛出席会议。\n高猛在讲话中指出，要抓好落实。", "高猛"],
  ["区长贺文洲会见石渡国总统奥朗普。\n奥朗普说，此访成果丰硕。", "奥朗普"],
  ["区长贺文洲同挪威首相奥朗通电话。\n奥朗说，此访成果丰硕。", "奥朗"],
  ["挪威首相奥朗在云栖访问。\n奥朗说，此访成果丰硕。", "奥朗"],
  ["区长贺文洲会见挪威国王奥朗普六世。\n奥朗普六世说，此访成果丰硕。", "奥朗普六世"],
  ["区长贺文洲同挪威首相奥沁夫会谈。\n奥沁夫说，此访成果丰硕。", "奥沁夫"],
])("a name printed behind a post is known where the characters alone do not tell: %s", (text, speaker) =>
  expect(statementsOf(text).map((statement) => statement.speaker)).toEqual([speaker]),
);

test("the first word of a longer post is no name", () => {
  const speakers = statementsOf("挪威首相特别代表说，此访成果丰硕。").map(({ speaker }) => speaker);
  expect(speakers).not.toContain("特别");
});

test("他 is the person spoken of last", () => {
  const speakers = statementsOf(`${HELD}区水务局局长段春雷介绍，改造已经过半。他说，年底前将全部完工。`).map(
    ({ speaker }) => speaker,
  );
  expect([...new Set(speakers)]).toEqual(["段春雷"]);
});

describe("what is said", () => {
  test.each<[string, string]>([
    ["会议指出，供水事关民生。", "供水事关民生。"],
    ["贺文洲强调，要压实责任；要倒排工期。要严格督查。", "要压实责任；要倒排工期。要严格督查。"],
    ["“路修好了，出门方便多了。”村民凌霜说。", "路修好了，出门方便多了。"],
  ])("%s", (text, said) => {
    const [statement] = statementsOf(HELD + text);
    expect(statement?.text.replace(/[“”]/gu, "")).toBe(said);
  });

  test("a point of a speech in a paragraph of its own is content still", () => {
    const speakers = statementsOf(`${HELD}贺文洲指出，要抓好供水。\n第一，压实责任。区水务局承诺，将加快改造。`);
    expect(speakers.map(({ speaker }) => speaker)).toEqual(["贺文洲"]);
  });

  test("one statement ends where the next speaker starts", () => {
    const said = statementsOf(`${HELD}会议指出，供水事关民生。会议强调，要压实责任。`).map(
      (statement) => statement.text,
    );
    expect(said).toEqual(["供水事关民生。", "要压实责任。"]);
  });

  test("who is quoted inside another's words is no speaker", () => {
    const speakers = statementsOf(`${HELD}贺文洲强调，段春雷提出，要早谋划，这个意见很好。`).map(
      ({ speaker }) => speaker,
    );
    expect(speakers).toEqual(["贺文洲"]);
  });
});
