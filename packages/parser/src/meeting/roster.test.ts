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

  test("an item right below the minute-taker is a line of its own, however wide the lists are", () => {
    const column = `清澜区人民政府第38次常务会议纪要
（2026年3月18日）
时间：2026年3月18日下午3:00
地点：区政府第一会议室
主持：区长 贺文洲
出席：常务副区长 段春雷
   副区长 许 霜 罗秋安 蔡文洲
   区政府办公室主任 庞春波
请假：副区长 韩霜雷（外出学习）
列席：区人大常委会副主任 苏春航
   区政协副主席 谭霜红
   区发改局 尹晓舟
   区财政局 龚晓敏
   区司法局 史春敏
记录：向春航
一、会议审议了《清澜区2026年管网改造实施方案》。
会议原则同意该方案，由区水务局根据会议意见修改后按程序印发。
二、会议听取了区财政局关于2026年第一季度财政收支情况的汇报。
会议要求，区财政局要加强收入组织，严控一般性支出。
三、会议研究了区第三水厂迁建选址事宜。
会议决定，由区水务局牵头，会同区自然资源分局提出选址比选方案，提交下次会议研究。`;
    expect(meetingOf(column)?.agenda.map(({ title }) => title)).toContain("清澜区2026年管网改造实施方案");
  });

  test("who presides is said in brackets behind a name", () =>
    expect(people(meetingOf(MINUTES.replace("主持：贺文洲\n出席：", "出席：贺文洲（主持）、")))).toContain(
      "贺文洲 (attendee, chair)",
    ));

  test("a post stands behind a name too, and a unit before its names", () =>
    expect(
      people(
        meetingOf(`青岚大道改造工程第23次例会纪要
时间：2025年3月5日
主持：贺云帆镇长
参会单位及人员：
建设单位（区城投公司）：凌霜、段春雷
列席人员：清澜社区居委会苏航
缺席人员及原因：江河（病假）
整理：罗秋安`),
      ),
    ).toEqual([
      "贺云帆: 镇长 (chair)",
      "凌霜 (attendee)",
      "段春雷 (attendee)",
      "苏航: 清澜社区居委会 (observer)",
      "江河 (absent)",
    ]));

  test("a title that ends with the word for minutes names the meeting, and a line below it its number", () => {
    const lists = "时间：2025年3月5日\n主持：贺文洲\n出席：段春雷、凌霜";
    expect(meetingOf(`清澜区供水协会第四届理事会第二次会议纪要\n${lists}`)).toMatchObject({
      name: "清澜区供水协会第四届理事会第二次会议",
      ordinal: 2,
    });
    expect(meetingOf(`清澜区人大常委会主任会议纪要\n（第二十八次）\n${lists}`)).toMatchObject({
      name: "清澜区人大常委会主任会议",
      ordinal: 28,
    });
  });

  test("a title that is a meeting's name and no more names it where lists say who was there", () =>
    expect(meetingOf("清澜区政府第61次常务会议\n时间：2025年3月5日\n主持：贺文洲\n出席：段春雷、凌霜")).toMatchObject({
      name: "清澜区政府第61次常务会议",
      ordinal: 61,
      date: "2025-03-05",
    }));

  test("rows set far in, each with its post, stay rows", () =>
    expect(
      people(
        meetingOf(`清澜区政府党组会议纪要
　　时　间：2025年3月5日
　　主持人：区长　贺文洲
　　参　会：区政府党组副书记、常务副区长　凌一帆
　　　　　　区政府党组成员、副区长　段春燕、施敏
　　　　　　区政府党组成员、区公安分局局长　何晓舟
　　记　录：苏航`),
      ),
    ).toEqual([
      "贺文洲: 区长 (chair)",
      "凌一帆: 区政府党组副书记, 常务副区长 (attendee)",
      "段春燕: 区政府党组成员, 副区长 (attendee)",
      "施敏: 区政府党组成员, 副区长 (attendee)",
      "何晓舟: 区政府党组成员, 区公安分局局长 (attendee)",
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

  test("who reports on an item, and unnamed groups of a line", () => {
    const meeting = meetingOf(`清澜区人民政府第12次常务会议纪要
（2025年3月5日）
2025年3月5日，区长贺文洲主持召开区政府第12次常务会议。
一、听取关于供水改造情况的汇报（汇报人：区水务局局长段春雷）
会议要求，压实责任。
二、研究森林防火工作（汇报单位：区林业局；汇报人：凌霜）
会议原则同意。
列席：何晓舟，各镇（街道）主要负责人，区直有关部门负责人`);
    expect(people(meeting)).toEqual([
      "贺文洲: 区长 (chair)",
      "段春雷: 区水务局局长 (speaker)",
      "凌霜 (speaker)",
      "何晓舟 (observer)",
    ]);
    expect(meeting?.agenda.map(({ title }) => title)).toEqual(["关于供水改造情况的汇报", "森林防火工作"]);
    expect(meeting?.groups.filter(({ role }) => role === "observer").map(({ text }) => text)).toEqual([
      "各镇（街道）主要负责人",
      "区直有关部门负责人",
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

  test("lists of a standing committee, by posts below who was there", () =>
    expect(
      people(
        meetingOf(`清澜区第九届人大常委会第二十次会议于2025年3月5日举行。会议由主任贺文洲主持。
出席会议的有：
主　任：贺文洲
副主任：段春雷　　凌　霜
委　员：卓　越　　江　河　　苏　航
请假的有：施　敏、何晓舟
列席会议的有：
副区长涂安，区法院院长段锐。`),
      ),
    ).toEqual([
      "贺文洲: 主任 (attendee, chair)",
      "段春雷: 副主任 (attendee)",
      "凌霜: 副主任 (attendee)",
      "卓越: 委员 (attendee)",
      "江河: 委员 (attendee)",
      "苏航: 委员 (attendee)",
      "施敏 (absent)",
      "何晓舟 (absent)",
      "涂安: 副区长 (observer)",
      "段锐: 区法院院长 (observer)",
    ]));

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

  const BEHIND = `清澜区人民政府专题会议纪要

时  间：2025年3月5日
主持人：贺文洲  区长
参加人员：段春雷  副区长
          凌  霜  区发改委主任
          卓  越  区财政局局长
          阿拉坦·宝音  区民宗局副局长
议  题：研究供水工作
`;
  const PRESENT = [
    "贺文洲: 区长 (chair)",
    "段春雷: 副区长 (attendee)",
    "凌霜: 区发改委主任 (attendee)",
    "卓越: 区财政局局长 (attendee)",
    "阿拉坦·宝音: 区民宗局副局长 (attendee)",
  ];

  test("posts behind the names, a person a line: no post goes to the next name", () =>
    expect(
      people(meetingOf(`${BEHIND}一、会议听取了关于供水情况的汇报。\n二、会议原则同意《供水管理办法》。`)),
    ).toEqual(PRESENT));

  test("lines with labels above the sentence that opens the minutes are of one story with it", () => {
    const opening = "2025年3月5日，区长贺文洲主持召开专题会议，研究供水工作。现将会议议定事项纪要如下：";
    const { articles } = parse(`${BEHIND}\n${opening}\n\n一、会议原则同意《供水管理办法》。`);
    expect(articles).toHaveLength(1);
    expect(people(articles[0]?.meetings[0])).toEqual([...PRESENT.slice(1), "贺文洲: 区长 (chair)"]);
  });

  test("a unit behind a name in brackets is that one's only, and no signature", () => {
    const minutes = `清澜区人民政府常务会议纪要\n\n2025年3月5日，清澜区人民政府召开第12次常务会议，研究供水工作。\n列席：段春雷（区财政局）、凌霜（区水利局）`;
    expect(people(meetingOf(minutes))).toEqual(["段春雷: 区财政局 (observer)", "凌霜: 区水利局 (observer)"]);
    expect(parse(minutes).articles[0]?.reporters).toEqual([]);
  });

  test("a unit at the end of a list of names is nobody's post", () => {
    const list = "列席：段春雷 凌霜 区政府办公室";
    const minutes = `清澜区人民政府常务会议纪要\n\n2025年3月5日，清澜区人民政府召开第12次常务会议，研究供水工作。\n${list}\n\n会议指出，供水事关民生。`;
    expect(people(meetingOf(minutes))).toEqual(["段春雷 (observer)", "凌霜 (observer)"]);
  });
});
