import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";

/** The persons of the first meeting, each as "name: post, post (role, role)". */
function peopleOf(body: string): string[] {
  const [article] = parse(`本报讯（清澜日报记者 涂安）3月5日，${body}`, { published: "2025-03-06" }).articles;
  return (article?.meetings[0]?.participants ?? []).map(({ name, titles, roles }) => {
    const posts = titles.length > 0 ? `: ${titles.join(", ")}` : "";
    return `${name}${posts} (${[...roles].sort().join(", ")})`;
  });
}

const HELD = "区政府召开第12次常务会议。";

describe("names", () => {
  test.each<[string, string[]]>([
    ["区长贺文洲主持会议。", ["贺文洲: 区长 (chair)"]],
    ["区长贺洲主持会议。", ["贺洲: 区长 (chair)"]],
    ["副区长欧阳静、上官文远参加会议。", ["欧阳静: 副区长 (attendee)", "上官文远: 副区长 (attendee)"]],
    ["副区长司马宁出席会议。", ["司马宁: 副区长 (attendee)"]],
    ["副区长古丽娜尔·艾山江参加会议。", ["古丽娜尔·艾山江: 副区长 (attendee)"]],
    [
      "副区长贺文洲、古丽娜尔·艾山江、段春雷参加会议。",
      ["贺文洲: 副区长 (attendee)", "古丽娜尔·艾山江: 副区长 (attendee)", "段春雷: 副区长 (attendee)"],
    ],
    ["石渡大学教授约翰·哈里森出席会议。", ["约翰·哈里森: 石渡大学教授 (attendee)"]],
    [
      "副区长高峰、白雪、江河参加会议。",
      ["高峰: 副区长 (attendee)", "白雪: 副区长 (attendee)", "江河: 副区长 (attendee)"],
    ],
    [
      "副区长安宁、方向明、常乐参加会议。",
      ["安宁: 副区长 (attendee)", "方向明: 副区长 (attendee)", "常乐: 副区长 (attendee)"],
    ],
    [
      "副区长宁静、万里、丘山参加会议。",
      ["宁静: 副区长 (attendee)", "万里: 副区长 (attendee)", "丘山: 副区长 (attendee)"],
    ],
    [
      "副区长段春雷、翁同和、铁军参加会议。",
      ["段春雷: 副区长 (attendee)", "翁同和: 副区长 (attendee)", "铁军: 副区长 (attendee)"],
    ],
    ["段春雷、何晓舟，区法院负责人列席会议。", ["段春雷 (observer)", "何晓舟 (observer)"]],
    [
      "段春雷、何晓舟、凌霜等9位同志围绕供水改造积极建言献策。",
      ["段春雷 (speaker)", "何晓舟 (speaker)", "凌霜 (speaker)"],
    ],
    ["安徽、江苏、云南负责同志参加会议。", []],
    ["区安委会办公室段虎同志汇报今年以来全区安全生产和道路交通工作。", ["段虎: 区安委会办公室 (speaker)"]],
    ["会议邀请了石渡大学原校长、教授段春雷作水利历史专题报告。", ["段春雷: 石渡大学原校长, 教授 (speaker)"]],
    ["区政协副主席候选人、区委书记贺文洲主持会议。", ["贺文洲: 区政协副主席候选人, 区委书记 (chair)"]],
    ["旗长乌云其木格主持会议。", ["乌云其木格: 旗长 (chair)"]],
    ["旗长乌云其木格主持会议。乌云其木格强调，要抓好落实。", ["乌云其木格: 旗长 (chair, speaker)"]],
    [
      "高子和委员发言。区人大常委会委员段春雷和代表共31人出席会议。",
      ["高子和: 委员 (speaker)", "段春雷: 区人大常委会委员 (attendee)"],
    ],
    [
      "区水务局段春雷、区财政局凌霜，云栖镇何晓舟、河口村支部书记卓越参加会议。",
      [
        "段春雷: 区水务局 (attendee)",
        "凌霜: 区财政局 (attendee)",
        "何晓舟: 云栖镇 (attendee)",
        "卓越: 河口村支部书记 (attendee)",
      ],
    ],
    ["州长古丽旦·阿布都热合曼主持会议。", ["古丽旦·阿布都热合曼: 州长 (chair)"]],
    [
      "基教科科长段春雷、督导室主任凌霜，民盟区主委卓越参加会议。",
      ["段春雷: 基教科科长 (attendee)", "凌霜: 督导室主任 (attendee)", "卓越: 民盟区主委 (attendee)"],
    ],
    ["副县长达瓦扎西、央宗出席会议。", ["达瓦扎西: 副县长 (attendee)", "央宗: 副县长 (attendee)"]],
    ["总经理助理左丘明远列席会议。", ["左丘明远: 总经理助理 (observer)"]],
    ["立法会议员何陈慧仪、段春雷列席会议。", ["何陈慧仪: 立法会议员 (observer)", "段春雷: 立法会议员 (observer)"]],
    [
      "日本石渡县知事高桥健二、俄罗斯石渡市市长舍斯塔科夫出席会议。",
      ["高桥健二: 日本石渡县知事 (attendee)", "舍斯塔科夫: 俄罗斯石渡市市长 (attendee)"],
    ],
    ["区住建局局长乔森作主旨发言。", ["乔森: 区住建局局长 (speaker)"]],
    ["区长贺 洲主持会议。", ["贺洲: 区长 (chair)"]],
    ["区长贺　洲主持会议。", ["贺洲: 区长 (chair)"]],
    ["区长贺  洲主持会议。", ["贺洲: 区长 (chair)"]],
    [
      "副区长段 锐、凌 霜、何晓舟参加会议。",
      ["段锐: 副区长 (attendee)", "凌霜: 副区长 (attendee)", "何晓舟: 副区长 (attendee)"],
    ],
    ["贺文洲区长主持会议。", ["贺文洲: 区长 (chair)"]],
    ["区长贺文洲同志主持会议。", ["贺文洲: 区长 (chair)"]],
    ["贺书记要求，抓好春耕。", []],
    ["与会人员认真学习了市长凌霜在全市经济工作会议上的重要讲话精神、市长凌霜近期重要批示，并结合实际作交流发言。", []],
    ["副区长段锐到会指导。", ["段锐: 副区长 (attendee)"]],
    ["副区长段锐出席会议并讲了话。", ["段锐: 副区长 (attendee, speaker)"]],
    ["副区长段锐在分会场收听收看。", ["段锐: 副区长 (attendee)"]],
  ])("%s", (text, expected) => expect(peopleOf(HELD + text)).toEqual(expected));
});

describe("posts", () => {
  test.each<[string, string[]]>([
    ["区委副书记、区长贺文洲主持会议。", ["贺文洲: 区委副书记, 区长 (chair)"]],
    ["区委副书记、代区长贺文洲主持会议。", ["贺文洲: 区委副书记, 代区长 (chair)"]],
    ["副区长兼区公安局局长段春雷出席会议。", ["段春雷: 副区长兼区公安局局长 (attendee)"]],
    ["区委常委、常务副区长段春雷出席会议。", ["段春雷: 区委常委, 常务副区长 (attendee)"]],
    [
      "副区长贺文洲、段春雷、凌霜出席会议。",
      ["贺文洲: 副区长 (attendee)", "段春雷: 副区长 (attendee)", "凌霜: 副区长 (attendee)"],
    ],
    [
      "区委常委、宣传部部长贺文洲，副区长段春雷、凌霜出席会议。",
      ["贺文洲: 区委常委, 宣传部部长 (attendee)", "段春雷: 副区长 (attendee)", "凌霜: 副区长 (attendee)"],
    ],
    [
      "区政协主席贺文洲，副主席段春雷、凌霜，秘书长卓越出席会议。",
      [
        "贺文洲: 区政协主席 (attendee)",
        "段春雷: 副主席 (attendee)",
        "凌霜: 副主席 (attendee)",
        "卓越: 秘书长 (attendee)",
      ],
    ],
    ["区领导贺文洲、段春雷参加会议。", ["贺文洲: 区领导 (attendee)", "段春雷: 区领导 (attendee)"]],
    ["副区长贺文洲和段春雷出席会议。", ["贺文洲: 副区长 (attendee)", "段春雷: 副区长 (attendee)"]],
    ["区住房城乡建设局局长段春雷汇报有关情况。", ["段春雷: 区住房城乡建设局局长 (speaker)"]],
    [
      "区长贺文洲主持会议。副区长段春雷，区水务局局长凌霜参加会议。",
      ["贺文洲: 区长 (chair)", "段春雷: 副区长 (attendee)", "凌霜: 区水务局局长 (attendee)"],
    ],
    ["区委副书记、区长贺文洲主持会议。贺文洲同志最后讲话。", ["贺文洲: 区委副书记, 区长 (chair, speaker)"]],
  ])("%s", (text, expected) => expect(peopleOf(HELD + text)).toEqual(expected));
});

describe("roles", () => {
  test.each<[string, string[]]>([
    ["区长贺文洲主持召开区政府第12次常务会议。", ["贺文洲: 区长 (chair)"]],
    [`${HELD}会议由区长贺文洲主持。`, ["贺文洲: 区长 (chair)"]],
    [`${HELD}区长贺文洲主持会议并讲话。`, ["贺文洲: 区长 (chair, speaker)"]],
    [`${HELD}区长贺文洲出席会议并讲话。`, ["贺文洲: 区长 (attendee, speaker)"]],
    [`${HELD}区长贺文洲主持会议。贺文洲指出，要抓好落实。`, ["贺文洲: 区长 (chair, speaker)"]],
    [`${HELD}区人大常委会副主任段春雷应邀列席会议。`, ["段春雷: 区人大常委会副主任 (observer)"]],
    [`${HELD}区长贺文洲主持会议。副区长段春雷因公请假。`, ["贺文洲: 区长 (chair)", "段春雷: 副区长 (absent)"]],
    [`${HELD}受区长贺文洲委托，常务副区长段春雷主持会议。`, ["段春雷: 常务副区长 (chair)"]],
    [`${HELD}区长贺文洲、区政协主席段春雷共同主持会议。`, ["贺文洲: 区长 (chair)", "段春雷: 区政协主席 (chair)"]],
    [
      `${HELD}副区长段春雷作工作报告，区财政局局长凌霜作说明。`,
      ["段春雷: 副区长 (speaker)", "凌霜: 区财政局局长 (speaker)"],
    ],
    ["区政协主席贺文洲召开民营企业座谈会。", ["贺文洲: 区政协主席 (chair)"]],
    [
      `${HELD}出席会议的区领导还有：区委常委段春雷，副区长凌霜。`,
      ["段春雷: 区委常委 (attendee)", "凌霜: 副区长 (attendee)"],
    ],
    [
      `${HELD}区水务局局长段春雷，区财政局局长凌霜介绍情况，区长助理卓越主持。`,
      ["段春雷: 区水务局局长 (speaker)", "凌霜: 区财政局局长 (speaker)", "卓越: 区长助理 (chair)"],
    ],
    [`${HELD}会议分别由区长贺文洲、副区长段春雷主持。`, ["贺文洲: 区长 (chair)", "段春雷: 副区长 (chair)"]],
    [`${HELD}贺文洲书记出席会议。`, ["贺文洲: 书记 (attendee)"]],
  ])("%s", (text, expected) => expect(peopleOf(text)).toEqual(expected));

  test("a clause of somebody else's ends what is said of those before it", () =>
    expect(peopleOf(`${HELD}区政协副主席段春雷列席会议，区武装部部长某某参加会议，区财政局局长凌霜汇报。`)).toEqual([
      "段春雷: 区政协副主席 (observer)",
      "凌霜: 区财政局局长 (speaker)",
    ]));

  test.each([
    `${HELD}各地书记多次参加会议。`,
    `${HELD}区长特别代表、区政府特使参加会议。`,
    `${HELD}区级机关单位、街道主任单位参加会议。`,
    `${HELD}会议传达学习省委书记贺文洲重要讲话精神。`,
    `${HELD}省长贺文洲发来贺信。`,
    `${HELD}会议学习了区委书记贺文洲的批示。`,
  ])("nobody is present in: %s", (text) => expect(peopleOf(text)).toEqual([]));
});

describe("open lists and groups", () => {
  const meetingOf = (body: string) =>
    parse(`本报讯（清澜日报记者 涂安）3月5日，${HELD}${body}`, { published: "2025-03-06" }).articles[0]?.meetings[0];

  test.each([
    ["副区长段春雷、凌霜等参加会议。", true],
    ["副区长段春雷、凌霜等区领导参加会议。", true],
    ["区领导段春雷、凌霜等出席会议。", true],
    ["副区长段春雷、凌霜参加会议。", false],
    ["副区长段春雷参加会议。区发改局、区财政局等单位负责人列席会议。", false],
    ["会议研究了道路养护等工作。", false],
  ])("%s", (text, isOpen) => expect(meetingOf(text)?.listOpen).toBe(isOpen));

  test.each<[string, { text: string; role: string }[]]>([
    ["部分区人大代表、政协委员列席会议。", [{ text: "部分区人大代表、政协委员", role: "observer" }]],
    ["区级有关部门负责人参加会议。", [{ text: "区级有关部门负责人", role: "attendee" }]],
    ["副区长段春雷出席会议，各镇街主要负责人参加会议。", [{ text: "各镇街主要负责人", role: "attendee" }]],
    ["副区长段春雷、凌霜出席会议。", []],
    ["副区长段春雷及全体班子成员参加会议。", [{ text: "全体班子成员", role: "attendee" }]],
    [
      "副区长段春雷、凌霜，各镇主要负责人和村支书代表参加会议。",
      [{ text: "各镇主要负责人和村支书代表", role: "attendee" }],
    ],
    [
      "区水务局、区财政局，区住建局有关负责人列席会议。",
      [{ text: "区水务局、区财政局，区住建局有关负责人", role: "observer" }],
    ],
    ["会议通报了今年供水改造情况，各镇负责同志发言。", [{ text: "各镇负责同志", role: "speaker" }]],
    ["会议要求，各镇要抓好落实。各镇、水务等部门参加会议。", [{ text: "各镇、水务等部门", role: "attendee" }]],
    ["会议要求，各镇要抓好落实。各镇主要负责人要参加调度会议。", []],
    ["区安委办通报了安全生产情况。", [{ text: "区安委办", role: "speaker" }]],
  ])("%s", (text, expected) =>
    expect(meetingOf(text)?.groups.map(({ text, role }) => ({ text, role }))).toEqual(expected),
  );
});
