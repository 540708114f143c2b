import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";
import type { Meeting } from "../result.ts";

const meetingsOf = (body: string): Meeting[] =>
  parse(`本报讯（清澜日报记者 涂安）${body}`, { published: "2025-03-06" }).articles.flatMap(
    (article) => article.meetings,
  );

describe("type, number and convening body of a meeting held", () => {
  test.each<[string, Meeting["type"], number | null, string | null]>([
    ["3月5日，区政府召开第12次常务会议。", "standing", 12, "区政府"],
    ["3月5日，清澜区人民政府召开第七十二次常务会议。", "standing", 72, "清澜区人民政府"],
    ["3月5日，区长贺文洲主持召开区政府第103次常务会议。", "standing", 103, "区政府"],
    ["3月5日，区政府召开2025年第3次常务会议。", "standing", 3, "区政府"],
    ["3月5日，中国共产党清澜区第九届委员会第七次全体会议召开。", "plenary", 7, "中国共产党清澜区第九届委员会"],
    ["3月5日，区委九届七次全会召开。", "plenary", 7, "区委"],
    ["3月5日，区政府召开第四次全体会议。", "plenary", 4, "区政府"],
    [
      "3月5日，清澜区第八届人民代表大会常务委员会第二十三次会议召开。",
      "committee",
      23,
      "清澜区第八届人民代表大会常务委员会",
    ],
    ["3月5日，区委书记贺文洲主持召开区委常委会会议。", "committee", null, "区委常委会"],
    ["3月5日，区委召开常委会（扩大）会议。", "committee", null, "区委"],
    ["3月5日，区政府召开党组（扩大）会议。", "committee", null, "区政府"],
    ["3月5日，区委书记贺文洲主持召开区委常委（扩大）会。", "committee", null, "区委"],
    ["3月5日，区政协召开委员联络组和专委会工作会议。", "work", null, "区政协"],
    ["3月5日，区政协召开“兴水惠民，共建清澜”主题荐言会。", "other", null, "区政协"],
    ["3月5日，区人大常委会召开主任（扩大）会议。", "leaders", null, "区人大常委会"],
    ["区八届人大常委会第21次会议前日下午在清澜结束。", "committee", 21, "区八届人大常委会"],
    [
      "3月5日，中国人民政治协商会议清澜区第八届委员会第三次会议开幕。",
      "congress",
      3,
      "中国人民政治协商会议清澜区第八届委员会",
    ],
    ["3月5日，历时三天的清澜区政协八届三次会议圆满完成各项议程后，在清澜闭幕。", "congress", 3, "清澜区政协"],
    ["3月5日，区委书记贺文洲主持召开八届区委二十八次党组（扩大）会议。", "committee", 28, "八届区委"],
    ["3月5日，区政协党组理论学习中心组进行集中学习研讨。", "study", null, null],
    ["3月5日，区八届人大常委会第七次会议开幕并举行第一次全体会议。", "committee", 7, "区八届人大常委会"],
    [
      "3月5日，区八届人大常委会第七次会议举行全体会议。\n下午，区八届人大常委会第七次会议举行联组会议。",
      "committee",
      7,
      "区八届人大常委会",
    ],
    ["3月5日，区政府以“供水惠民”为主题，进行第三次专题学习。", "study", 3, null],
    ["3月5日，区长贺文洲主持召开八届104次区政府常务会议。", "standing", 104, "区政府"],
    ["3月5日，区党委中心组学习贯彻重要讲话座谈会举行。", "symposium", null, null],
    ["3月5日，区总工会召开八届三次全委（扩大）会议。", "plenary", 3, "区总工会"],
    ["3月5日，区委召开108次常委会会议。", "committee", 108, "区委"],
    ["3月5日，清澜区召开安委会2025年全体（扩大）会议。", "leadingGroup", null, "安委会"],
    ["3月5日，清澜区第九届人民代表大会第五次会议主席团第二次会议召开。", "leaders", 2, null],
    ["3月5日，全区街道书记座谈会暨信访工作会议召开。", "symposium", null, null],
    ["3月5日，区人大常委会召开第四十次主任会议。", "leaders", 40, "区人大常委会"],
    ["3月5日，区政协召开第15次主席会议。", "leaders", 15, "区政协"],
    ["3月5日，清澜区第九届人民代表大会第五次会议开幕。", "congress", 5, null],
    ["3月5日，中国共产党清澜区第十次代表大会开幕。", "congress", 10, null],
    ["3月5日，政协清澜区第十届委员会第三次会议开幕。", "congress", 3, "政协清澜区第十届委员会"],
    ["3月5日，政协清澜区第十届委员会召开常务委员会第九次会议。", "committee", 9, "政协清澜区第十届委员会"],
    ["3月5日，区委理论学习中心组开展集体学习研讨。", "study", null, "区委理论学习中心组"],
    ["3月5日，区政协召开十届委员会第三十六次主席会议。", "leaders", 36, "区政协"],
    ["3月5日，区长贺文洲主持召开第12次政府常务会议。", "standing", 12, null],
    ["3月5日，我区召开安全生产工作会议。", "work", null, null],
    ["3月5日，区长贺文洲主持召开第3次区长办公会议。", "other", 3, null],
    ["3月5日，区长贺文洲主持召开2025年区政府第3次常务会议。", "standing", 3, "区政府"],
    ["3月5日，区委、区政府以电视电话会议形式召开全区教育工作会议。", "work", null, "区委、区政府"],
    ["3月5日，以“兴水惠民”为主题的清澜湖论坛在云栖举行。", "forum", null, null],
    ["3月5日，学院召开2025年第7次党政联席会议。", "other", 7, "学院"],
    ["3月5日，区防汛工作联席会议第2次会议召开。", "leadingGroup", 2, null],
    ["3月5日，政协清澜区第十届委员会第三次会议预备会议举行。", "congress", 3, "政协清澜区第十届委员会"],
    ["3月5日，供水委员会2025年第一季度（总第3次）例会在云栖召开。", "leadingGroup", 3, null],
    ["3月5日，区党委中心组开展2025年第2次集中学习。", "study", 2, null],
    ["3月5日，区长贺文洲出席“清澜湖论坛”。", "forum", null, null],
    ["3月5日，区政府收看全市会议后，迅速召开会议部署防汛工作。", "other", null, null],
    ["3月5日，区政协召开专题协商座谈会。", "symposium", null, "区政协"],
    ["3月5日，区政府召开民营企业座谈会。", "symposium", null, "区政府"],
    ["3月5日，区委召开新春茶话会。", "symposium", null, "区委"],
    ["3月5日，全区安全生产工作会议召开。", "work", null, null],
    ["3月5日，区政府召开森林防火电视电话会议。", "work", null, "区政府"],
    ["3月5日，全区重点项目建设推进会召开。", "mobilization", null, null],
    ["3月5日，区政府召开春耕备耕动员会。", "mobilization", null, "区政府"],
    ["3月5日，区防汛抗旱指挥部召开调度会。", "mobilization", null, "区防汛抗旱指挥部"],
    ["3月5日，区委全面深化改革委员会第十五次会议召开。", "leadingGroup", 15, "区委全面深化改革委员会"],
    ["3月5日，区安全生产领导小组会议召开。", "leadingGroup", null, "区安全生产领导小组"],
    ["3月5日，区委理论学习中心组举行集体学习。", "study", null, "区委理论学习中心组"],
    ["3月5日，区政府召开优化营商环境新闻发布会。", "press", null, "区政府"],
    ["3月5日，清澜湖生态保护论坛举行。", "forum", null, null],
    ["3月5日，区委、区政府召开劳动模范表彰大会。", "assembly", null, null],
    ["3月5日，区政府召开专题会议。", "other", null, "区政府"],
    ["3月5日，清澜区工会第十六次全国代表大会在区会堂开幕。", "congress", 16, null],
    ["3月5日，全区宣传思想文化工作会议召开。", "work", null, null],
    ["3月5日，清澜国际友城论坛在清澜国际会议中心举行。", "forum", null, null],
    ["3月5日，区九届人大五次会议主席团举行第三次会议。", "leaders", 3, "区九届人大五次会议主席团"],
    ["3月5日，学校第三届教职工代表大会第二次会议召开。", "congress", 2, null],
    ["3月5日，柳河村召开村民代表会议。", "congress", null, "柳河村"],
    ["3月5日，全区宣传部长会议召开。", "work", null, null],
    ["3月5日，区人大法制委员会召开全体会议对供水管理办法草案进行统一审议。", "plenary", null, "区人大法制委员会"],
    ["3月5日，全区供水管理专题研讨班在云栖镇结业。", "study", null, null],
    ["3月5日，全区水务干部培训班开班。", "study", null, null],
    ["3月5日，区委召开学习四中全会精神报告会。", "study", null, "区委"],
    ["3月5日，区九届人大二次会议举行记者会。", "press", null, null],
    ["3月5日，盟委召开（扩大）会议。", "committee", null, "盟委"],
    ["3月5日，区委农村工作领导小组召开2025年第二次会议。", "leadingGroup", 2, "区委农村工作领导小组"],
    ["3月5日，区安委会召开2025年第四次全体会议。", "leadingGroup", 4, "区安委会"],
    ["3月5日，区长贺文洲主持召开党工委2025年第31次会议。", "committee", 31, "党工委"],
    ["3月5日，区委书记贺文洲主持召开区委常委会，研究防汛工作。", "committee", null, null],
    ["3月5日，云栖镇召开防汛保供上劲会。", "other", null, "云栖镇"],
    ["3月5日，区委政法委召开镇（街、场）党委书记述职暨工作务虚会。", "work", null, "区委政法委"],
    ["3月5日，区长贺文洲与企业代表座谈。区长贺文洲在座谈会上讲话。", "symposium", null, null],
    ["3月5日，区水务局召开“供水改造项目第二次推进会”。", "mobilization", 2, "区水务局"],
    ["3月5日，区政府举行内部工作交流会。", "forum", null, "区政府"],
    ["3月5日，由区水务局牵头召开了供水改造座谈会。", "symposium", null, "区水务局"],
    ["3月5日，清澜区第十次党代会第五次会议暨经济工作会议召开。", "congress", 5, null],
    ["3月5日，清澜区第十次代表大会在圆满完成各项议程后，于上午闭幕。", "congress", 10, null],
    [
      "政协清澜区第十届委员会常务委员会第二十次会议第一次全体会议和第二次全体会议分别于3月3日上午和5日下午举行。",
      "committee",
      20,
      "政协清澜区第十届委员会常务委员会",
    ],
  ])("%s", (text, type, ordinal, body) => {
    const [meeting, ...others] = meetingsOf(text);
    expect(others).toEqual([]);
    expect({ type: meeting?.type, ordinal: meeting?.ordinal }).toEqual({ type, ordinal });
    if (body !== null) expect(meeting?.body).toBe(body);
  });
});

describe("the longest name printed", () => {
  test.each([
    ["3月5日，区长贺文洲主持召开区政府第12次常务会议。", "区政府第12次常务会议"],
    ["3月5日，区政府召开第12次常务会议。会议审议《清澜区供水管理办法》。", "第12次常务会议"],
    [
      "3月5日，中国共产党清澜区第九届委员会第七次全体会议召开。全会听取报告。",
      "中国共产党清澜区第九届委员会第七次全体会议",
    ],
    ["3月5日，区政协召开乡村道路养护专题协商座谈会。", "乡村道路养护专题协商座谈会"],
    ["3月5日，区政府召开会议。", "会议"],
    ["区长贺文洲在3月5日举行的区政府第12次全体会议上讲话。", "区政府第12次全体会议"],
    ["3月5日，区长贺文洲参加他所在的区九届人大二次会议分组审议。", "区九届人大二次会议"],
    ["3月5日，区政协举办、以“保水质、惠民生”为主题的供水论坛在清澜举行。", "供水论坛"],
    ["3月5日，区长贺文洲出席今天的供水座谈会并讲话。", "供水座谈会"],
    ["3月5日，在随后召开的供水座谈会上，区长贺文洲讲话。", "供水座谈会"],
    ["首届“清澜湖论坛”3月5日闭幕。", "首届“清澜湖论坛”"],
    ["“全区供水改造座谈会”3月5日在云栖镇举行。", "全区供水改造座谈会"],
    ["3月5日，由区水务局、区教育局共同主办的“清澜湖论坛”在云栖镇举行。", "清澜湖论坛"],
    ["3月5日，区水务局举行“供水改造座谈会”。", "供水改造座谈会"],
  ])("%s", (text, name) => expect(meetingsOf(text).map((meeting) => meeting.name)).toEqual([name]));
});

describe("several meetings in one story", () => {
  test.each<[string, string[]]>([
    [
      "3月5日上午，区政府召开第12次常务会议。会议审议《清澜区供水管理办法》。随后，区政府召开安全生产工作会议。",
      ["第12次常务会议", "安全生产工作会议"],
    ],
    [
      "3月5日，区政协召开第九次常委会议。\n常委会议前，区政协主席贺文洲主持召开了第15次主席会议。",
      ["第九次常委会议", "第15次主席会议"],
    ],
    [
      "3月5日，区政协主席贺文洲主持召开第15次主席会议，会议决定4月召开第九次常委会议，为召开区政协十届三次会议作准备。",
      ["第15次主席会议"],
    ],
    [
      "3月5日，监事会会议召开，审议了议案。\n当天下午，董事长贺文洲主持了董事会会议。总经理段锐出席会议。",
      ["监事会会议", "董事会会议"],
    ],
    [
      "3月5日，政协清澜区第十届委员会第三次会议举行第二次全体会议，举行委员大会发言。",
      ["政协清澜区第十届委员会第三次会议"],
    ],
    ["3月5日，区人大常委会召开第二十三次会议。会议举行第一次全体会议，听取报告。", ["第二十三次会议"]],
    [
      "3月5日上午，全区宣传思想文化工作会议召开。\n当天下午，全区政法工作会议召开。",
      ["全区宣传思想文化工作会议", "全区政法工作会议"],
    ],
  ])("%s", (text, names) => expect(meetingsOf(text).map((meeting) => meeting.name)).toEqual(names));
});

test("a meeting that is told of after its spirit was conveyed was held elsewhere", () => {
  const meetings = meetingsOf(
    "3月5日上午，区委召开常委会会议，传达学习全市防汛工作会议精神。区委书记贺文洲主持会议。\n全市防汛工作会议3月2日至3日在石渡召开，副市长段春雷作了讲话。\n区长凌霜传达了会议精神。",
  );
  expect(meetings.map(({ name, participants }) => [name, participants.map((person) => person.name)])).toEqual([
    ["常委会会议", ["贺文洲", "凌霜"]],
  ]);
});

test("posts of a person hold for each meeting of the story", () => {
  const meetings = meetingsOf(
    "3月5日，区人大常委会主任贺文洲主持召开第二十三次会议。随后，贺文洲主持召开区人大常委会党组会议。",
  );
  expect(meetings.map(({ participants }) => participants.map(({ name, titles }) => [name, ...titles]))).toEqual([
    [["贺文洲", "区人大常委会主任"]],
    [["贺文洲", "区人大常委会主任"]],
  ]);
});

test.each([
  ["本报3月4日讯 今天下午，区政府召开会议。", "2025-03-04"],
  ["清澜社清澜3月5日电 昨天，区政府召开会议。", "2025-03-04"],
  ["本报讯（记者 涂安）今天下午，区政府召开会议。", "2025-03-06"],
  ["清澜日报讯 昨（5）日上午，区政府召开会议。", "2025-03-05"],
  ["本报2月4日讯 今天下午，区政府召开会议。", "2025-03-06"],
  ["3月3日上午和4日下午，区政府召开会议。", "2025-03-03"],
])("the day of: %s", (text, date) =>
  expect(parse(text, { published: "2025-03-06" }).articles[0]?.meetings[0]?.date).toBe(date),
);

test("a story about an instruction tells of the meeting where somebody spoke", () => {
  const told = `3月5日，区长贺文洲对防汛工作作出批示。${"批示指出，防汛事关民生，要压实责任。".repeat(3)}`;
  const meetings = meetingsOf(`${told}\n副区长段春雷3月4日出席全区防汛工作视频会议并讲话。`);
  expect(meetings.map(({ name, date, participants }) => [name, date, ...participants.map((one) => one.name)])).toEqual([
    ["全区防汛工作视频会议", "2025-03-04", "段春雷"],
  ]);
});

test("a word of one character, and a meeting that has a number itself, are no bodies", () => {
  const [first, second] = [
    "3月5日，水务部部长贺文洲主持召开部常务会议。",
    "3月5日，区长贺文洲主持召开重点工作第12次交办会议。",
  ].map((text) => meetingsOf(text)[0]);
  expect([first?.body, second?.body]).toEqual([null, null]);
});

test("who sits together with those that attend a meeting holds another one", () => {
  const meetings = meetingsOf(
    "3月5日，区人大常委会主任贺文洲同列席区人大常委会第三次会议的代表座谈。副主任段春雷主持座谈会。",
  );
  expect(meetings.map(({ name, ordinal }) => [name, ordinal])).toEqual([["座谈会", null]]);
});

test("greetings to a meeting lend it no name", () => {
  const [meeting] = meetingsOf(
    "3月5日，云栖镇妇女第一次代表大会召开。区妇联主席贺文洲对云栖镇妇女第一次代表大会胜利召开表示祝贺。",
  );
  expect(meeting?.name).toBe("云栖镇妇女第一次代表大会");
});

test("a row of meetings under one verb", () => {
  const meetings = meetingsOf("3月5日，区长贺文洲主持召开区政府党组（扩大）会议和区政府常务会议。副区长段春雷参加。");
  expect(
    meetings.map(({ name, type, participants }) => [name, type, participants.map((person) => person.name)]),
  ).toEqual([
    ["区政府党组（扩大）会议", "committee", ["贺文洲", "段春雷"]],
    ["区政府常务会议", "standing", ["贺文洲", "段春雷"]],
  ]);
});

test("each of two meetings has its own people, and those quoted below speak where they took part", () => {
  const people = meetingsOf(
    "3月5日上午，全区水利工作会议召开。副区长段春雷出席会议，区长助理凌霜主持会议。\n当天下午，全区政法工作会议召开。区委政法委书记何晓舟出席会议并讲话。\n段春雷强调，要兴修水利。\n何晓舟指出，要维护稳定。",
  ).map((meeting) => meeting.participants.map(({ name, roles }) => `${name} ${roles.join("、")}`));
  expect(people).toEqual([["段春雷 attendee、speaker", "凌霜 chair"], ["何晓舟 attendee、speaker"]]);
});

describe("a meeting during a visit of inspection", () => {
  test("counts when the text says that it was held", () => {
    const [meeting, ...others] = meetingsOf(
      "3月5日，区长贺文洲到云栖镇调研春耕备耕。在随后召开的座谈会上，贺文洲听取了云栖镇工作情况汇报。",
    );
    expect(meeting?.type).toBe("symposium");
    expect(others).toEqual([]);
  });

  test("has whoever the visit is told of in the chair", () => {
    const [meeting] = meetingsOf("3月5日，区长贺文洲到云栖镇调研。他先后来到村头田间，并主持召开座谈会，听取意见。");
    expect(meeting?.participants).toMatchObject([{ name: "贺文洲", roles: ["chair"] }]);
  });
});

describe("cited, planned, habitual and other gatherings are not meetings held", () => {
  test.each([
    // cited
    "《清澜区供水管理办法》已经区政府第71次常务会议通过，现予公布。",
    "《清澜区道路养护规定》已经2025年2月20日区政府第3次常务会议审议通过，自2025年4月1日起施行。",
    "经区八届人大常委会第四十次会议批准，现将决算公布如下。",
    "云栖镇深入贯彻全区经济工作会议精神，加快项目建设。",
    "区委八届五中全会以来，全区项目建设加快。",
    "区九届人大一次会议刚闭幕，区水务局即启动供水改造。",
    "根据区政府第12次常务会议纪要，区水务局启动供水改造。",
    "区政府第12次常务会议审议通过的供水管理办法近日实施。",
    "自全区乡村道路养护现场会后，各镇养护水平明显提升。",
    "他是区第九次党代会代表、区第八届人大代表。",
    "1935年1月，清澜游击队第一次代表大会在这里召开。",
    "3月5日，清澜游击队第一次代表大会会址修缮工程启动仪式在云栖镇举行。",
    "为庆祝区第九次党代会召开，区邮政局发行纪念封一枚。",
    "2024年7月6日，区长贺文洲主持召开区政府第31次常务会议，审议通过供水管理办法。近日，区政府印发了办法。",
    // to come
    "即将召开的区第九次党代会将选举产生新一届委员会。",
    "区政协将于3月10日召开专题协商座谈会。",
    "记者获悉，清澜湖论坛将于4月8日至10日在云栖镇举办。",
    "区政府拟于下周召开全区安全生产工作会议。",
    "全区上下以优异成绩迎接区第九次党代会胜利召开。",
    "区政府定于3月8日（星期五）上午9点，在云栖会堂召开新闻发布会。",
    "清澜区成立20周年庆祝大会3月8日举行 区长贺文洲将出席\n3月5日，区邮政局发行纪念封一枚。",
    "区长贺文洲将于3月22日在清澜会堂同段春雷、凌霜等专家举行圆桌对话会，就供水等议题进行讨论。",
    "区长贺文洲将于3月22日至24日访问石渡区，同区长段春雷举行水务合作委员会第五次会议。",
    "区长贺文洲将访问石渡区并主持两区水务合作委员会第五次会议。",
    "区长贺文洲在全区水务干部培训班开班式上的讲话近日出版。",
    "3月5日，“清澜水务学会理事会”在云栖镇举行揭牌仪式。",
    "关注“清澜湖论坛”举行\n3月5日，区邮政局发行纪念封一枚。",
    // habit
    "例行局长办公会议一般每两周召开一次。",
    "3月5日，区长贺文洲看望参加区九届人大一次会议报道的记者。",
    "一年来，区水务局召开各类会议，另办30多场座谈会，征求用水户意见。",
    "3月5日，用水户呼吁区水务局召开紧急会议。",
    "今年是区委九届五中全会召开之后的第一年。",
    "3月5日，区长贺文洲集体会见出席清澜湖论坛的外方代表。外方代表祝贺清澜成功举办本次会议。",
    "3月5日，区长贺文洲与石渡市市长段春雷举行视频会见。",
    "云栖镇定期召开工作例会，多次召开专题会议研究道路养护。",
    "各村每月召开一次村民座谈会，听取群众意见。",
    // no meetings
    "3月5日，区长贺文洲会见石渡国驻华大使卡洛斯·贝内特一行。",
    "3月5日，云栖大桥开工仪式举行，区长贺文洲出席仪式并讲话。",
    "3月5日，区长贺文洲到云栖镇调研春耕备耕工作，走访慰问困难群众。",
    "3月5日，清澜区举办春季运动会，区长贺文洲观看比赛。",
    "3月5日，云栖镇召开同乡会、商会，区人大常委会应邀派员。",
    "3月5日，区住房城乡建设局公布供水水质监测结果。",
    "应石渡国政府邀请，区长贺文洲将于3月8日至10日对石渡国进行友好访问。",
    "一次难得的机会，让村民段春雷成了合作社理事会成员。",
  ])("%s", (text) => expect(meetingsOf(text)).toEqual([]));
});

test.each([["八届区政府第十二次常务会议图文回放\n会议时间：3月5日上午9:00\n会议主持人：区长贺文洲", 12]])(
  "minutes name and number their meeting in the title: %s",
  (head, ordinal) => {
    const body = "会议强调，供水事关民生，各单位要压实责任，抓紧推进管网改造，确保按时完成年度任务，让群众用上放心水。";
    const [meeting] = parse(`${head}\n${body}\n${body}\n${body}`).articles.flatMap((article) => article.meetings);
    expect(meeting?.ordinal).toBe(ordinal);
    expect(meeting?.participants.map(({ name, roles }) => [name, ...roles])).toEqual([["贺文洲", "chair"]]);
  },
);
