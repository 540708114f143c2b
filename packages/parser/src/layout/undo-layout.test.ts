import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayCells } from "../text/cells.ts";
import { undoLayout } from "./undo-layout.ts";

const printed = (text: string): string => text.replace(/\s/gu, "");

function paragraphsOf(source: string): string[] {
  const { logical, paragraphs } = undoLayout(source);
  return paragraphs.map(({ start, end }) => logical.text.slice(start, end));
}

test("a name that a line end cuts is whole again before points", () => {
  const lines = PROSE.flatMap((paragraph) => setParagraph(paragraph, 0, () => 38));
  lines.push("澄江区委副书记、区政府党组书记、区长令 ", "安对做好内河航道养护工作提出了要求：");
  expect(paragraphsOf(lines.join("\n")).at(-1)).toContain("区长令安对");
});

test("a first line that a day follows is the headline, though it nearly fills the column", () => {
  const headline = "澄江区五届104次区政府常务会议纪要";
  const story = ["2025年3月5日下午，区长令安主持召开五届104次区政府常务会议，研究内河航道养护工作。", ...PROSE];
  const lines = story.flatMap((paragraph) => setParagraph(paragraph, 4, () => 40));
  expect(paragraphsOf([headline, ...lines].join("\n"))[0]).toBe(headline);
});

test("a title stands apart from the lists of minutes below it, and they from what white space parts them from", () => {
  const lines = [
    "澄江区水务局党组会议纪要",
    "2025年第14次",
    "时间：2025年3月5日",
    "主持：令安",
    "列席：区航道中心负责人",
  ];
  const prose = setParagraph(`会议听取了内河航道养护工作的汇报，${PROSE[0]}`, 4, () => 40);
  expect(paragraphsOf([...lines, "", ...prose].join("\n")).slice(0, lines.length)).toEqual(lines);
});

test("what an office issued and when stands apart from the title below it", () => {
  const issued = "澄江区人民政府办公室　　　　　2025年3月6日";
  const title = "研究内河航道养护工作专题会议纪要";
  expect(paragraphsOf(["专题会议纪要", issued, title, ...(PROSE ?? [])].join("\n"))[2]).toBe(title);
});

test("minutes too short for a column: a sentence goes on below an indented line that it does not end in", () => {
  const lines = [
    "澄江区航道协会会议纪要",
    "　　时间：2025年3月5日",
    "　　地点：航道中心",
    "　　主持：令安",
    "　　记录：令云",
    "　　会议内容",
    "　　一、通报航道养护情况",
    "　　令云提出，照明改造应采用声控灯具。令安表示，改",
    "造工期约20天。",
  ];
  expect(paragraphsOf(lines.join("\n")).at(-1)).toContain("改造工期");
});

test("a first line that leads to the day below it is no headline", () => {
  const story = ["澄江区第五届人民代表大会常务委员会会议于3月5日在澄江召开，审议内河航道养护工作报告。", ...PROSE];
  const lines = story.flatMap((paragraph) => setParagraph(paragraph, 0, () => 40));
  expect(paragraphsOf(lines.join("\n"))[0]).toBe(story[0]);
});

/** A bar shows where the line ends. */
test.each([
  "澄江日报|讯（记者令安）",
  "澄江日报讯|（记者令安）",
  "澄江日报全媒体讯|（记者 令安）",
  "澄江网消息|(令安)：",
  "据新华社澄江3月5日|电（记者令安）",
  "新华社澄江3月5日电|（记者令安、庄文海）",
  "本报澄江3月|5日讯（记者令安）",
])("the head of a story is one with what follows, though a line end cuts it: %s", (marked) => {
  const headline = "澄江区部署内河航道养护和码头改造工作";
  const head = marked.replace("|", "");
  const [first = "", ...rest] = PROSE;
  const story = [first.replace(/^本报讯（.*?）/u, head), ...rest];
  const cells = 4 + displayCells(marked.slice(0, marked.indexOf("|")));
  const lines = story.flatMap((paragraph) => setParagraph(paragraph, 4, () => cells));
  expect(paragraphsOf([headline, ...lines].join("\n"))).toEqual([headline, ...story.map(printed)]);
});

test("names stay apart behind a role that a line end cuts", () => {
  const [first = "", ...rest] = PROSE;
  const story = [first.replace(/^本报讯（.*?）/u, "本报讯（通讯员 令安宁 庄文海）"), ...rest];
  const lines = story.flatMap((paragraph) => setParagraph(paragraph, 4, () => 16));
  expect(lines[0]).toBe("本报讯（通讯");
  expect(paragraphsOf(lines.join("\n"))[0]).toContain("令安宁 庄文海");
});

test.each([
  ["本报讯（通讯员 令安宁 |庄文海）", "令安宁 庄文海"],
  ["本报讯（通讯员 令安宁　|庄文海）", "令安宁 庄文海"],
])("who reports stays apart from the next where a line ends with a space: %s", (marked, names) => {
  const [first = "", ...rest] = PROSE;
  const [upper = "", lower = ""] = marked.split("|");
  const below = first.replace(/^本报讯（.*?）/u, lower);
  const lines = [below, ...rest].flatMap((paragraph) =>
    setParagraph(paragraph, 0, () => displayCells(upper.trimEnd())),
  );
  expect(paragraphsOf([upper, ...lines].join("\n"))[0]).toContain(names);
});

test("a line that ends with 关于 goes on below it, though there was room for more", () => {
  const lines = PROSE.flatMap((paragraph) => setParagraph(paragraph, 0, () => 38));
  lines.push("会议学习了市委全会关于", "内河航道养护的要求，审议了有关办法，并对下一步工作作了安排。");
  expect(paragraphsOf(lines.join("\n")).at(-1)).toContain("关于内河航道");
});

test("names in brackets behind a sentence close a story over the headline below it", () => {
  const [first = ""] = PROSE;
  const story = [first, "会议还研究了其他事项，并对下一步工作作了安排部署，要求各单位抓好落实。（令 安）"];
  const lines = story.flatMap((paragraph) => setParagraph(paragraph, 0, () => 44));
  expect(paragraphsOf([...lines, "澄江区政府第31次常务会议召开"].join("\n")).at(-1)).toBe(
    "澄江区政府第31次常务会议召开",
  );
});

test("on a page of a site, a headline that closes is not joined to the one below", () => {
  const lines = ["澄江区内河航道养护和码头改造工作座谈会举行", "共同谱写澄江水运发展的新篇章", PROSE.join("")];
  expect(paragraphsOf(lines.join("\n"))).toEqual(lines);
});

test("what a meeting decided is a line of its own, though the story has the words side by side", () => {
  const lines = [
    "庄文海主持召开澄江区第九届人大常委会第二次主任会议",
    "决定澄江区人大常委会第二次会议3月24日至26日举行",
  ];
  const story = `${PROSE.join("")}会议决定，第二次会议3月24日举行。`;
  expect(paragraphsOf([...lines, story].join("\n"))).toEqual([...lines, story]);
});

test("items of a list stand apart, however full their lines", () => {
  const lines = ["会议主持人：令安安", "1.研究内河航道养护", "2.讨论码头改造项目；", "3.审议船民安置"];
  expect(paragraphsOf(lines.join("\n"))).toEqual(lines);
});

/** Two stories' worth of prose that no newspaper printed. */
const PROSE = [
  "本报讯（澄江晚报记者何思远）3月14日，澄江区委副书记、区长庄文海主持召开区政府第31次常务会议，审议《澄江区内河航道养护管理办法（送审稿）》，听取春耕备耕情况汇报。",
  "区政府领导陆一鸣、闻秋白、欧阳舒参加会议，部分区人大代表列席会议。",
  "会议指出，内河航道是沿江乡镇生产生活的要道，养护工作直接关系到船民安全和货运畅通。去年以来，全区完成清淤48.6公里，改造码头12座，新增泊位230个，沿线群众普遍感到出行更加方便。",
  "庄文海强调，要把“畅通、整洁、安全”贯穿养护全过程，建立巡查台账，明确责任单位，做到问题早发现、早处置；要统筹用好各类资金，优先解决薄弱河段；要广泛听取船民意见，让办法真正管用。",
  "会议还研究了其他事项。",
];

/** Sets a paragraph in lines of so many cells each, as a newspaper does: no closing mark first, no opening bracket last. */
function setParagraph(text: string, indent: number, widthOf: (line: number) => number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = indent;
  for (const word of text.match(/[0-9.]+|[\s\S]/gu) ?? []) {
    const cells = displayCells(word);
    if (used + cells > widthOf(lines.length) && line !== "" && !/[，。、；：！？”）》]/u.test(word)) {
      const carried = /[（《“]+$/u.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
      used = displayCells(carried);
    }
    line += word;
    used += cells;
  }
  return [...lines, line];
}

function setColumn(paragraphs: readonly string[], width: number, indent: "stripped" | "kept", gap: string): string {
  return paragraphs
    .flatMap((paragraph) => {
      const [first = "", ...rest] = setParagraph(paragraph, 4, () => width);
      return [indent === "kept" ? `　　${first}` : first, ...rest];
    })
    .join(gap);
}

describe("columns", () => {
  const layouts = [20, 26, 30, 36, 40, 48, 56, 64, 80].flatMap((width) =>
    (["stripped", "kept"] as const).flatMap((indent) => ["\n", "\n\n", "\r\n"].map((gap) => ({ width, indent, gap }))),
  );
  test.each(layouts)("$width cells, indents $indent, lines parted by $gap", ({ width, indent, gap }) => {
    expect(paragraphsOf(setColumn(PROSE, width, indent, gap))).toEqual(PROSE);
  });

  test("a column that narrows beside a picture", () => {
    const [first = "", second = "", third = "", ...rest] = PROSE;
    const source = [setColumn([first, second], 40, "kept", "\n"), setColumn([third, ...rest], 26, "kept", "\n")].join(
      "\n",
    );
    expect(paragraphsOf(source)).toEqual(PROSE);
  });

  test.each([16, 20, 24, 28])("a picture that leaves %i cells, wherever it stands and however high it is", (narrow) => {
    const prose = [...PROSE, ...PROSE.slice(1)];
    for (let above = 0; above < 24; above++) {
      for (let high = 4; high <= 12; high++) {
        const isBeside = (line: number) => line >= above && line < above + high;
        const lines: string[] = [];
        for (const paragraph of prose) {
          const done = lines.length;
          lines.push(...setParagraph(paragraph, 4, (line) => (isBeside(done + line) ? narrow : 40)));
          lines[done] = `　　${lines[done]}`;
        }
        expect(paragraphsOf(lines.join("\n")), `${high} lines below line ${above}`).toEqual(prose);
      }
    }
  });

  test("undoing the layout of a logical text changes nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 45 }), fc.constantFrom("\n", "\n\n"), (half, gap) => {
        const { logical } = undoLayout(setColumn(PROSE, half * 2, "kept", gap));
        expect(undoLayout(logical.text).logical.text).toBe(logical.text);
      }),
    );
  });
});

describe("what a line end cuts", () => {
  const story = (cut: string): string =>
    setColumn(PROSE, 36, "kept", "\n").replace("　　会议还研究了其他事项。", `　　${cut}\n　　会议还研究了其他事项。`);
  test.each([
    [
      "a date between month and day",
      "这项工作将在沿江各个乡镇分批推进，4月\n6日前全部完成。",
      "这项工作将在沿江各个乡镇分批推进，4月6日前全部完成。",
    ],
    [
      "a year before 年",
      "沿江乡镇污水管网改造工程计划于2027\n年底前建成。",
      "沿江乡镇污水管网改造工程计划于2027年底前建成。",
    ],
    [
      "a name",
      "会议听取了区水务局局长闻秋白和朱\n宁关于航道养护的汇报。",
      "会议听取了区水务局局长闻秋白和朱宁关于航道养护的汇报。",
    ],
    ["a title in 《》", "会议审议了《澄江区内河航道养护管\n理办法》。", "会议审议了《澄江区内河航道养护管理办法》。"],
  ])("%s is whole again", (_what, cut, whole) => {
    expect(paragraphsOf(story(cut))).toContain(whole);
  });
});

describe("letterspaced lines", () => {
  const column = setColumn(PROSE, 32, "stripped", "\n").split("\n");
  const spaced = (line: string): string => (line.match(/[\d.]+|./gu) ?? []).join(" ");
  test.each([
    ["all", () => true],
    ["every third", (i: number) => i % 3 === 1],
  ])("%s of a column are as wide as without their spaces", (_what, isSpaced) => {
    const source = column.map((line, i) => (isSpaced(i) ? spaced(line) : line)).join("\n");
    expect(paragraphsOf(source)).toEqual(paragraphsOf(column.join("\n")));
  });

  test("stand as a headline over a story, whose opening is known", () => {
    const body = [`本报讯（记者陆一鸣）${PROSE[2]}`, ...PROSE.slice(3)];
    const lines = ["澄江区召开内河航道养护推进会", ...setColumn(body, 32, "stripped", "\n").split("\n")];
    expect(paragraphsOf(lines.map(spaced).join("\n"))).toEqual(["澄江区召开内河航道养护推进会", ...body]);
  });
});

test.each([20, 24, 28, 32, 40, 56])(
  "single spaces that recognition left in most lines take no room: %i cells",
  (width) => {
    const column = setColumn([...PROSE.slice(2), ...PROSE.slice(2)], width, "stripped", "\n").split("\n");
    // 第1次 常务 会议: between every 3, 4 or 5 characters, but for every fifth line
    const spaced = column.map((line, i) => (i % 5 === 4 ? line : line.replace(PIECES[i % 3] ?? "", "$& ")));
    expect(paragraphsOf(spaced.join("\n"))).toEqual(paragraphsOf(column.join("\n")));
  },
);
const PIECES = [3, 4, 5].map((length) => new RegExp(`[\\u4e00-\\u9fff]{${length}}(?=[\\u4e00-\\u9fff])`, "gu"));

describe("page numbers between two lines", () => {
  const [first = "", second = "", third = ""] = PROSE.slice(2).map((paragraph) =>
    setColumn([paragraph], 36, "kept", "\n"),
  );
  test("stand apart where a paragraph ended", () => {
    const source = [first, "- 3 -", second, "第4页 共5页", third].join("\n");
    expect(paragraphsOf(source)).toEqual([PROSE[2], "- 3 -", PROSE[3], "第4页 共5页", PROSE[4]]);
  });

  test.each([
    ["- 3 -", "\n"],
    ["— 3 —", "\n\n"],
    ["3", "\n"],
    ["3/12", "\n"],
    ["第3页 共12页", "\f\n"],
  ])("%j stays where it is in a paragraph that goes on, and no rule reads it there", (number, between) => {
    const lines = first.split("\n");
    const head = lines.slice(0, 3).join("\n");
    const source = `${head}${between}${number}${between}${[...lines.slice(3), second, third].join("\n")}`;
    const { logical, reading, paragraphs } = undoLayout(source);
    const texts = paragraphs.map(({ start, end }) => logical.text.slice(start, end));
    expect(texts.map((text) => text.replace(number, ""))).toEqual(PROSE.slice(2));
    const at = logical.text.indexOf(number);
    expect(reading.slice(0, at) + reading.slice(at + number.length)).toBe(PROSE.slice(2).join("\n"));
    expect(reading.slice(at, at + number.length).trim()).toBe("");
  });

  test("do not part a list of names", () => {
    const source = "出席：闻秋白、陆一鸣、\n\n- 2 -\n\n庄文海、何思远\n列席：欧阳舒";
    expect(paragraphsOf(source)).toEqual(["出席：闻秋白、陆一鸣、- 2 -庄文海、何思远", "列席：欧阳舒"]);
    expect(undoLayout(source).reading).toContain("陆一鸣、     庄文海");
  });

  test("that follow one another, or open or close a text, are lines of it", () => {
    expect(paragraphsOf("1\n甲乡\n2\n3\n乙乡\n4")).toEqual(["1", "甲乡", "2", "3", "乙乡", "4"]);
  });
});

test.each([
  [
    "the rest of a word",
    [
      "3月14日上午，办事处主任庄文海主持召开2026年第9次主任办公",
      "会。会议听取了近期重点工作汇报，研究了相关事",
      "项。现将议定事项纪要如下：",
    ],
  ],
  ["a list that goes on", ["列席：财政所陆一鸣、城建办闻秋白、", "应急办欧阳舒"]],
])("a few lines without a column join over %s", (_, lines) =>
  expect(paragraphsOf(lines.join("\n"))).toEqual([lines.join("")]),
);

describe("lines that their author ended", () => {
  test.each([
    ["paragraphs that were never wrapped", PROSE],
    [
      "a list",
      [
        "会议议定以下事项：",
        "一、关于航道养护",
        "（一）原则同意。",
        "（二）由区水务局牵头。",
        "二、关于春耕备耕",
        "（一）原则同意。",
      ],
    ],
    [
      "a roster, a unit a line",
      ["出席：庄文海、陆一鸣", "列席：", "区水务局 闻秋白", "区财政局 欧阳舒", "区教育局 何思远", "区民政局 宁可为"],
    ],
    ["lines of verse", ["春水绿如蓝，", "轻舟过石滩。", "渔人归去晚，", "灯火满沙湾。"]],
    [
      "a headline and its subheadline",
      ["澄江区召开春耕生产现场会", "庄文海出席", "本报讯3月2日，澄江区召开春耕生产现场会。"],
    ],
    ["signatures", ["此复。", "澄江区人民政府办公室", "2026年3月2日"]],
  ])("%s", (_what, lines) => {
    expect(paragraphsOf(lines.join("\n"))).toEqual(lines);
    expect(paragraphsOf(lines.join("\n\n"))).toEqual(lines);
  });
});

describe("wrapped headlines", () => {
  const body = "本报讯3月2日，澄江区召开沿江乡镇航道养护与防汛备汛工作推进会议，部署今年任务。";
  test("a word cut by the line end is printed whole in the story", () => {
    const source = `澄江区召开沿江乡镇航道养护与防汛备\n汛工作推进会议\n${body}`;
    expect(paragraphsOf(source)).toEqual(["澄江区召开沿江乡镇航道养护与防汛备汛工作推进会议", body]);
  });

  test.each([
    [
      "a name of the section ends with a dash",
      "【沿着嘉陵江——新时代 新航道 新作为 建设现代化水运——",
      "澄江探访】五年建成六座码头",
    ],
    ["a piece torn off after a name of the section", "【沿着嘉陵江——新航道 新作为】澄江区五年建成六座码", "头"],
    ["a colon", "【走近水运人】澄江码头搬迁记：一船一策", "十年搬不动的老码头"],
    ["a question", "【走近水运人】记者走进澄江码头：老船工的日子过", "得好吗？"],
    ["a cut verb is no person who speaks", "澄江区庆祝建区四十周年大会在江畔礼堂举行 庄文海发", "表书面讲话"],
    ["a space at the line end", "澄江区航运协会第三届理事会第一次会议召开 ", "庄文海会见与会代表"],
  ])("%s: the next line belongs to it", (_what, upper, lower) => {
    const space = upper.endsWith(" ") ? " " : "";
    expect(paragraphsOf(`${upper}\n${lower}\n${body}`)).toEqual([upper.trim() + space + lower, body]);
  });

  test("a space at the line end says nothing where other lines end in one", () => {
    const [upper, lower] = ["澄江区航运协会第三届理事会第一次会议召开", "庄文海会见与会代表"];
    expect(paragraphsOf(`${upper} \n${lower} \n${body} `)).toEqual([upper + lower, body]);
  });

  test.each([
    ["printed twice", ["澄江区召开沿江乡镇航道养护工作推进会议", "澄江区召开沿江乡镇航道养护工作推进会议"]],
    ["over the number of a document", ["澄江区人民政府关于印发航道养护工作规则的通知", "澄政发〔2026〕7号"]],
  ])("one %s is a line for each", (_what, lines) =>
    expect(paragraphsOf(`${lines.join("\n")}\n${body}`)).toEqual([...lines, body]),
  );

  test("an authority and what it issued are one headline, over three lines", () => {
    const lines = ["澄江区人民政府办公室", "关于印发澄江区沿江乡镇航道养护实施", "细则的通知"];
    const told = "《澄江区沿江乡镇航道养护实施细则》已经区政府审议通过，现予印发，请认真贯彻执行。";
    expect(paragraphsOf(`${lines.join("\n")}\n\n${told}`)[0]).toBe(lines.join(""));
  });

  test("two headlines of two stories stay two", () => {
    const other = "本报讯 全市中学生篮球联赛昨晚在体育中心落幕，第三中学男队夺冠。";
    const source = [body, "澄江区召开沿江乡镇航道养护工作推进会议", "全市中学生篮球联赛落幕第三中学男队夺冠", other];
    expect(paragraphsOf(source.join("\n"))).toEqual([body, ...source.slice(1, 3), other.replace(" ", "")]);
  });

  const told = setColumn(PROSE, 44, "kept", "\n");
  const another = "本报讯（记者 何思远）昨日，全市中学生篮球联赛在体育中心落幕，来自各区的八支球队参加比赛。";
  const headline = "澄江区沿江乡镇航道养护与防汛备汛推进会";
  test.each([
    ["the name of a series opens the second", "\n", headline, ["【走近水运人】一船一策十年老码头搬新家"]],
    ["more room stands between them than within", "\n\n", headline, ["满城花开春意浓游人如织好风光"]],
    ["each has a subtitle behind a dash", "\n", "航道养护年年好——沿江乡镇防汛备汛推进会", ["满城花开——游人如织好风光"]],
    ["the second goes on behind a colon", "\n", headline, ["【走近水运人】澄江老码头十年搬迁：", "一船一策新家园"]],
    ["the second goes on behind a dash", "\n", headline, ["【走近水运人、记住老码头的十年——", "澄江探访】一船一策"]],
  ])("two headlines of two stories stay two where %s", (_what, gap, first, second) => {
    const source = `${told}\n${first}${gap}${second.join("\n")}\n${another}`;
    expect(paragraphsOf(source).slice(PROSE.length)).toEqual([first, second.join(""), another.replace(" ", "")]);
  });
});

describe("white space inside lines", () => {
  test.each([
    [
      "stray spaces of a text layer",
      "202 6 年 3 月 2 日 下 午，庄文海 主持召开 第 5 次 常务 会议。",
      "2026年3月2日下午，庄文海主持召开第5次常务会议。",
    ],
    ["spaces at quotation marks", "认真学习 “ 十五五 ” 规划。", "认真学习“十五五”规划。"],
    ["a name spread over three cells", "会议由陆 鸣主持，闻　白、宁  可出席。", "会议由陆鸣主持，闻白、宁可出席。"],
    ["Latin words", "使用 Open Data 接口 100 个。", "使用Open Data接口100个。"],
    ["no-break spaces and tabs", "第\u00a031\u00a0次\t会议召开。", "第31次会议召开。"],
    ["phrases of a headline", "凝心聚力 共谋发展", "凝心聚力 共谋发展"],
    ["phrases inside quotation marks", "开展“书香满城 悦读同行”主题活动。", "开展“书香满城 悦读同行”主题活动。"],
    ["who signs", "会议还研究了其他事项。（闻白 何思远）", "会议还研究了其他事项。（闻白 何思远）"],
    ["names of a list", "出席：庄文海 陆一鸣 闻 白 宁　可", "出席：庄文海 陆一鸣 闻白 宁可"],
    ["a list whose label is spread", "列　席：欧阳舒、闻 白", "列席：欧阳舒、闻白"],
    [
      "a unit or a post before the name",
      "列席：区水务局陆  鸣、区长闻　白  区政协宁 可",
      "列席：区水务局陆鸣、区长闻白 区政协宁可",
    ],
    ["a unit and its people", "区水务局　　闻　白　　陆一鸣", "区水务局 闻白 陆一鸣"],
    [
      "reporters",
      "本报讯（记者 何思远 闻 白 通讯员 宁可）昨日，会议召开。",
      "本报讯（记者何思远 闻白 通讯员宁可）昨日，会议召开。",
    ],
  ])("%s", (_what, source, text) => {
    expect(paragraphsOf(source)).toEqual([text]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "会议",
        "澄江区",
        "。",
        "，",
        "《",
        "》",
        "“",
        "”",
        "本报讯（",
        "）",
        "3月",
        "2日",
        "王 五",
        "　　",
        "\n",
        "\n\n",
        "\r\n",
        "\f",
        " ",
        "A",
        "12",
        "出席：",
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join("")),
);

describe("laws, for any text", () => {
  test("replaying the plan gives the logical text, and only white space differs from the source", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { plan, logical } = undoLayout(source);
        expect(plan.replay(source)).toBe(logical.text);
        expect(printed(logical.text)).toBe(printed(source));
      }),
    );
  });

  test("paragraphs and lines hold every printed character, in order, without white space at their ends", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { logical, paragraphs, lines } = undoLayout(source);
        const texts = paragraphs.map(({ start, end }) => logical.text.slice(start, end));
        expect(texts.join("\n")).toBe(logical.text);
        for (const text of texts) expect(text).toBe(text.trim());
        expect(
          lines
            .map(({ start, end }) => source.slice(start, end))
            .map(printed)
            .join(""),
        ).toBe(printed(source));
      }),
    );
  });

  test("a paragraph's source span holds its characters", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { logical, paragraphs } = undoLayout(source);
        for (const { start, end } of paragraphs) {
          const span = logical.span(start, end);
          expect(printed(source.slice(span.start, span.end))).toBe(printed(logical.text.slice(start, end)));
        }
      }),
    );
  });
});

describe("a headline set in the column of its story", () => {
  const BODY =
    "区政府第十二次常务会\n议召开，研究全区安全\n生产工作，听取供水改\n造情况的汇报，审议供\n水管理办法。区长贺文\n洲主持会议，副区长段\n春雷出席会议，各镇负\n责人列席会议。";
  const HEADLINE = "区政府第十二次常务会\n议研究全区安全生产工";

  test.each<[string, string]>([
    [HEADLINE, `　　3月5日上午，\n${BODY}`],
    [HEADLINE, `　　今天（3月5日），\n${BODY}`],
    [`${HEADLINE}\n`, `（记者赵一）3月5日，\n${BODY}`],
  ])("%s / %s", (headline, body) => {
    expect(paragraphsOf(`${headline}\n${body}`).at(-1)).toBe(printed(body));
  });

  test("the number of the month may stand on a line of its own", () => {
    expect(paragraphsOf("3\n月5日上午，区政府召开会议，研究安全生产工作。")).toEqual([
      "3月5日上午，区政府召开会议，研究安全生产工作。",
    ]);
  });

  test("the first line of a story may end within its date", () => {
    const rest = printed(`日上午，${BODY}`);
    const column = ["　　2025年12月6", ...(rest.match(/.{1,8}/gu) ?? [])].join("\n");
    expect(paragraphsOf(column)).toEqual([`2025年12月6${rest}`]);
  });
});
