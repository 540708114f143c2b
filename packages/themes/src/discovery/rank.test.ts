import { describe, expect, test } from "vitest";
import type { ThemeText } from "../text/theme-text.ts";
import { discover } from "./discover.ts";

const story = (id: number, ...paragraphs: string[]): ThemeText => ({
  id: `${id}`,
  day: null,
  headline: null,
  paragraphs,
});
const find = (...texts: string[]) => discover(texts.map((text, i) => story(i, text)));
const phrases = (...texts: string[]) => find(...texts).map(({ phrase }) => phrase);

describe("variants are folded", () => {
  test("a slogan followed by a noun that adds nothing", () => {
    const found = find(
      "“七零八”规划出台。“七零八”很好。",
      "甲说“七零八”规划好，“七零八”时期要到了。",
      "编制“七零八”规划，迎接“七零八”。",
      "“七零八”时期过去了。",
    );
    const [first] = found;
    expect(first?.phrase).toBe("七零八");
    expect(first?.aliases).toContain("七零八规划");
    expect(found.map(({ phrase }) => phrase)).not.toContain("七零八规划");
  });

  test("a verb before a phrase adds nothing to it", () => {
    const found = phrases("推进云谷走廊，甲。", "推进云谷走廊。云谷走廊乙", "深入推进云谷走廊。", "丙的云谷走廊。");
    expect(found).toEqual(["云谷走廊"]);
  });

  test("a part that hardly stands without the rest is dropped", () => {
    const found = phrases("发展云谷数字走廊，", "建设云谷数字走廊。", "打造云谷数字走廊；", "看，云谷数字，");
    expect(found).toEqual(["云谷数字走廊"]);
  });
});

describe("kinds", () => {
  test.each([
    ["quoted", "云谷走廊", ["抓“云谷走廊”建设。", "讲“云谷走廊”。", "看“云谷走廊”好。"]],
    ["phrase", "一项青禾善举", ["看一项青禾善举。", "是一项青禾善举，", "对一项青禾善举的"]],
    ["formula", "三清四改", ["抓好三清四改。", "做好三清四改，", "对三清四改的检查"]],
    [
      "row",
      "治水兴农、护林固土、修路通商",
      ["突出治水兴农、护林固土、修路通商导向", "落实治水兴农、护林固土、修路通商。"],
    ],
    ["phrase", "云谷走廊", ["抓好云谷走廊。", "做好云谷走廊，", "对云谷走廊的检查"]],
  ])("%s: %s", (kind, phrase, texts) => {
    expect(find(...texts).find((found) => found.phrase === phrase)?.kind).toBe(kind);
  });
});

describe("kept out", () => {
  test.each([
    [
      "a person's name after posts",
      "钱大有",
      ["区长钱大有说，甲", "书记钱大有强调，乙", "区长钱大有出席，", "钱大有指出，丙"],
    ],
    ["a foreign name with a dot", "甲乙·丙丁", ["见到甲乙·丙丁，", "甲乙·丙丁说，", "与甲乙·丙丁的"]],
    ["a list of people", "钱大有、孙小满", ["有钱大有、孙小满，", "是钱大有、孙小满。"]],
    ["a body", "稻香镇人民政府", ["由稻香镇人民政府。", "向稻香镇人民政府的", "对稻香镇人民政府，"]],
    ["a meeting", "丰收动员大会", ["在丰收动员大会，", "开丰收动员大会。", "对丰收动员大会的"]],
    ["a plenary session", "九届二中", ["在九届二中，", "开九届二中。", "对九届二中的"]],
    ["reporting words", "会议指出", ["会议指出，甲", "会议指出：乙", "会议指出。"]],
    ["functional words only", "进一步加强工作", ["要进一步加强工作，", "将进一步加强工作。", "为进一步加强工作的"]],
    [
      "somebody's will",
      "受青禾渠长委托",
      ["甲受青禾渠长委托，", "受青禾渠长委托。", "是受青禾渠长委托，", "受青禾渠长委托的"],
    ],
    ["a matter abroad", "挪威渔汛", ["甲挪威渔汛，", "挪威渔汛。", "是挪威渔汛，", "对挪威渔汛的"]],
    ["forces abroad", "乌军补给", ["甲乌军补给，", "乌军补给。", "是乌军补给，", "对乌军补给的"]],
    ["what a statistic counts", "渠水总额", ["甲渠水总额，", "渠水总额。", "是渠水总额，", "对渠水总额的"]],
    ["who a statistic counts", "青禾毕业生", ["甲青禾毕业生，", "青禾毕业生。", "是青禾毕业生，", "对青禾毕业生的"]],
    ["a disease", "稻瘟疫情", ["甲稻瘟疫情，", "稻瘟疫情。", "是稻瘟疫情，", "对稻瘟疫情的"]],
    ["a branch of the economy", "织席业", ["甲织席业，", "织席业。", "是织席业，", "对织席业的"]],
    ["how things go", "充满信心", ["甲充满信心，", "充满信心。", "是充满信心，", "对充满信心的"]],
    ["a day by its numerals", "五八", ["过“五八”好。", "看“五八”，", "在“五八”的", "“五八”到了"]],
    ["a union abroad", "亲欧", ["讲“亲欧”好。", "看“亲欧”，", "对“亲欧”的", "“亲欧”到了"]],
    ["a formula of meetings", "修订草案", ["甲修订草案，", "修订草案。", "是修订草案，", "对修订草案的"]],
    ["a date", "3月5日", ["在3月5日，", "到3月5日。", "从3月5日的"]],
    [
      "a standing clause",
      "一张蓝图绘到底去",
      ["甲，一张蓝图绘到底去。", "乙，一张蓝图绘到底去。", "丙，一张蓝图绘到底去。"],
    ],
  ])("%s: %s", (_, unwanted, texts) => {
    expect(phrases(...texts)).not.toContain(unwanted);
  });

  test("what the parse names, and the place names begin with", () => {
    const texts = ["清溪区云谷走廊，甲", "清溪区云谷走廊。乙", "是清溪区云谷走廊，云谷走廊。", "看云谷走廊，"];
    const found = discover(texts.map((text, i) => ({ ...story(i, text), exclude: ["清溪区人民政府"] })));
    expect(found.map(({ phrase }) => phrase)).toEqual(["云谷走廊"]);
  });
});

describe("halves are not taken for the whole", () => {
  test("of a row that goes on with parts of other lengths", () => {
    const row = "修渠引水兴农、护林固土增绿";
    const whole = `${row}、修路惠民`;
    expect(phrases(`坚持${whole}，`, `推动${whole}。`, `在${whole}中`, `看${whole}；`, `${row}，`)).not.toContain(row);
    expect(phrases(`坚持${row}，`, `推动${row}。`, `在${row}中`, `看${whole}；`, `${row}，`)).toContain(row);
  });

  test("of 在…下", () => {
    const texts = ["在青禾云谷统领下，甲", "在青禾云谷统领下，乙", "要在青禾云谷统领下。", "丙在青禾云谷统领下，"];
    expect(phrases(...texts).filter((phrase) => phrase.endsWith("下"))).toEqual([]);
    const free = ["看青禾云谷天下，甲", "看青禾云谷天下。", "和青禾云谷天下，", "是青禾云谷天下；"];
    expect(phrases(...free)).toContain("青禾云谷天下");
  });

  test("of what ends in a word of place", () => {
    const texts = ["整治村居身边的事，", "关心村居身边小事。", "对村居身边的", "看村居身边，"];
    expect(phrases(...texts)).not.toContain("村居身边");
  });

  /** Four times each, before this and after that, so that nothing but its make-up can keep a phrase out. */
  const met = (phrase: string) => phrases(`甲${phrase}，`, `${phrase}。`, `是${phrase}，`, `乙${phrase}的`);

  test.each([
    ["以…为…", "云谷流域为主轴"],
    ["以…为…, no more than its end", "为主轴"],
    ["为…而…", "青禾云谷水清而鱼跃鸟翔"],
    ["为…提供…", "注入山泉活水"],
    ["第几次", "次村民云谷巡渠"],
    ["在…", "在丰水线上方"],
  ])("of %s: %s", (_, half) => {
    expect(met(half)).not.toContain(half);
  });

  test.each(["执政为渔", "变洪水为水利", "为青禾而歌", "次生水患", "注入山泉、浇灌云田"])("%s is whole", (whole) => {
    expect(met(whole)).toContain(whole);
  });

  test("of 在…上, told by what follows it without the word of place", () => {
    const nouns = ["修渠", "护林", "治水", "种田", "养鱼", "栽树", "筑堤", "通商"];
    const texts = nouns.flatMap((noun) => [`在${noun}上勤浇灌，`, `要${noun}上勤浇灌。`]);
    expect(phrases(...texts, "在上勤浇灌。", "村民勤浇灌。", "对勤浇灌，")).not.toContain("上勤浇灌");
  });

  test("of what never ends a clause", () => {
    const nouns = ["山歌", "村史", "渠水", "谷粮", "云田", "石桥"];
    const texts = nouns.flatMap((noun) => [`构筑新颖风格${noun}，`, `的新颖风格${noun}。`]);
    expect(phrases(...texts)).not.toContain("新颖风格");
    expect(phrases(...texts, "看新颖风格。", "讲新颖风格，", "对新颖风格；")).toContain("新颖风格");
  });

  test("of what is only ever said of something else", () => {
    const nouns = ["工作", "教育", "课程", "园地", "讲堂", "书院", "花园", "水站", "剧场"];
    const said = nouns.flatMap((noun) => [
      `推进清朗素养${noun}，`,
      `的清朗素养${noun}。`,
      `与清朗素养${noun}；`,
      `看清朗素养${noun}，`,
    ]);
    const found = phrases(...said, "讲清朗素养。");
    expect(found).toContain("清朗素养教育");
    expect(found).not.toContain("清朗素养");
    expect(phrases(...said, "讲清朗素养。", "论清朗素养，", "对清朗素养的")).toContain("清朗素养");
  });
});

test("what stands after one verb of policy or another begins there, however seldom it begins a clause", () => {
  const verbs = ["贯彻", "落实", "弘扬"];
  const nouns = ["山歌", "村史", "渠水", "谷粮", "云田"];
  const said = verbs.flatMap((verb) =>
    nouns.flatMap((noun) => Array.from({ length: 10 }, (_, i) => `${verb}云谷清流风范的${noun}${i}，`)),
  );
  const ends = verbs.map((verb) => `村民${verb}云谷清流风范。`);
  expect(phrases(...said, ...ends, "云谷清流风范。")).toContain("云谷清流风范");
});

test("a quoted name of a vessel is no slogan", () => {
  const named = ["“云帆”号出海。", "看“云帆”号的", "“云帆”号下水，", "“云帆”号完成"];
  expect(phrases(...named)).not.toContain("云帆");
  expect(phrases("看“云帆”行动。", "“云帆”行动的", "在“云帆”行动中", "“云帆”好，")).toContain("云帆");
});

test("a row whose parts hold quotation marks is one phrase, however much it is a standing sentence", () => {
  const row = "增强“甲乙意识”、坚定“丙丁自信”、做到“戊己维护”";
  const found = phrases(`${row}，一`, `二，${row}。`, `三，${row}；`);
  expect(found).toContain("增强甲乙意识、坚定丙丁自信、做到戊己维护");
  expect(found.some((phrase) => phrase.includes("、") && phrase.split("、").length === 2)).toBe(false);
});

test("a row is not begun in the middle of a longer first part", () => {
  const list = "稻香新闻、青禾报、云谷报";
  expect(phrases(`看${list}。`, `读${list}，`, `办${list}；`)).not.toContain("香新闻、青禾报、云谷报");
});

test("an adjective of kind is no phrase until it ends one", () => {
  const nouns = ["村庄", "渠网", "粮仓", "学堂", "桥梁", "书院", "花园", "水站", "剧场", "工坊", "梯田"];
  const said = nouns.flatMap((noun) => [`推进青云水型${noun}，`, `的青云水型${noun}。`]);
  expect(phrases(...said, "青云水型。")).not.toContain("青云水型");
  expect(phrases(...said, "青云水型。", ...nouns.map((noun) => `看${noun}的青云水型。`))).toContain("青云水型");
});

test("an abbreviation with 双 stands by itself beside its full form", () => {
  const found = phrases("构建山海双走廊，", "推动山海双走廊。", "在山海双走廊的", "甲，双走廊乙", "山海双走廊，丙");
  expect(found).toContain("双走廊");
});

test("a frame is found whole, whatever its parts are", () => {
  const frame = "以青禾为中心、云谷为两翼的发展格局";
  expect(phrases(`构建${frame}，`, `推动${frame}。`, `在${frame}中`, `${frame}，甲`)).toContain(frame);
});

test("the list is ordered, cut and free of chance", () => {
  const texts = [
    "抓云谷走廊，推进青禾绿链。",
    "推进云谷走廊，对青禾绿链的",
    "建设云谷走廊；",
    "做好青禾绿链，推进云谷走廊。",
  ];
  const found = find(...texts);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  expect(
    discover(
      texts.map((text, i) => story(i, text)),
      { limit: 1 },
    ),
  ).toEqual(found.slice(0, 1));
  expect(find(...texts)).toEqual(found);
});
