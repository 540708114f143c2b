import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { undoLayout } from "../layout/undo-layout.ts";
import { splitStories } from "./split-stories.ts";

interface Read {
  headline: string | null;
  subheadlines: string[];
  place: "above" | "below" | null;
  outlet: string | null;
  reporters: string[];
  published: string | null;
  body: string[];
  openingMissing: boolean;
  endingMissing: boolean;
}

function read(source: string): Read[] {
  const layout = undoLayout(source);
  const of = ({ start, end }: { start: number; end: number }): string => layout.logical.text.slice(start, end);
  return splitStories(layout).map((story) => ({
    headline: story.headline && of(story.headline),
    subheadlines: story.subheadlines.map(of),
    place: story.headlinePlace,
    outlet: story.outlet && of(story.outlet),
    reporters: story.reporters.map(of),
    published: story.published,
    body: story.body.map(of),
    openingMissing: story.openingMissing,
    endingMissing: story.endingMissing,
  }));
}

function only(source: string): Read {
  const stories = read(source);
  expect(stories).toHaveLength(1);
  const [story] = stories;
  if (!story) throw new Error("no story");
  return story;
}

const FLOOD = {
  headline: "澄江区召开防汛工作推进会",
  body: "本报讯（澄江晚报记者何思远）5月8日，澄江区召开防汛工作推进会，区长庄文海出席并讲话。\n会议指出，入汛以来全区雨量偏多，要做好防汛工作。",
};
const SCHOOL = {
  headline: "第三小学新校舍落成",
  body: "本报讯（澄江晚报记者闻白）第三小学新校舍昨日落成，九百名学生搬进新教室。\n新校舍建有图书馆和操场，附近居民也可使用。",
};
const BOATS = {
  headline: "渔民互助社发放首批船险赔款",
  body: "临海新闻网消息（记者宁可）：渔民互助社昨日向十二户船主发放首批船险赔款。\n互助社理事长说，今后赔款将在十日内到账。",
};

describe("bylines", () => {
  test.each([
    ["本报讯（澄江晚报记者 何 远）昨日，会议召开。", "澄江晚报", ["何远"]],
    ["本报讯（记者何思远 闻白 通讯员 宁可）昨日，会议召开。", null, ["何思远", "闻白", "宁可"]],
    ["本报讯 记者 何思远 报道：昨日，会议召开。", null, ["何思远"]],
    ["本报讯（首席记者何思远）昨日，会议召开。", null, ["何思远"]],
    ["澄江晚报讯（记者何思远、通讯员闻白）昨日，会议召开。", "澄江晚报", ["何思远", "闻白"]],
    ["澄江网消息（晚间新闻）：昨日，会议召开。", "澄江网", []],
    ["新华社北京1月2日电（记者何思远）昨日，会议召开。", "新华社", ["何思远"]],
    ["据新华社北京1月2日电 昨日，会议召开。", "新华社", []],
    ["据新华社电 昨日，会议召开。", "新华社", []],
    ["澄江日报记者在现场看到，昨日会议召开。", null, []],
    ["会议召开。记者从会上获悉，工程将于明年完工。", null, []],
  ])("%s", (line, outlet, reporters) => {
    const story = only(line);
    expect({ outlet: story.outlet, reporters: story.reporters }).toEqual({ outlet, reporters });
    expect(story.body).toHaveLength(1);
  });

  test("a byline on a line of its own is part of the body", () => {
    const story = only("老街改造完成一期\n本报记者 何思远 闻 白\n老街改造工程昨日完成一期，两百户居民搬回新居。");
    expect(story).toMatchObject({ headline: "老街改造完成一期", reporters: ["何思远", "闻白"] });
    expect(story.body).toHaveLength(2);
  });

  test.each([
    ["（何思远 闻白）", ["何思远", "闻白"]],
    ["（记者 何思远）", ["何思远"]],
    ["（区档案局供稿）", []],
  ])("signature %s", (signature, reporters) => {
    expect(only(`工程昨日完工。\n沿线居民十分高兴。${signature}`).reporters).toEqual(reporters);
  });
});

describe("credit lines", () => {
  test("above the story", () => {
    const story = only("老街改造完成一期\n发布日期: 2026-04-07  来源：澄江日报\n老街改造工程昨日完成一期。");
    expect(story).toMatchObject({ headline: "老街改造完成一期", outlet: "澄江日报", published: "2026-04-07" });
    expect(story.body).toEqual(["老街改造工程昨日完成一期。"]);
  });

  test("as an electronic paper prints them", () => {
    const lines = ["第一版:要闻", "2026年04月07日", "老街改造完成一期", "庄文海到场", "本文字数:516", "■何思远"];
    const story = only(`${lines.join("\n")}\n老街改造工程昨日完成一期，两百户居民搬回新居，沿街商铺陆续开门营业。`);
    expect(story).toMatchObject({
      headline: "老街改造完成一期",
      subheadlines: ["庄文海到场"],
      reporters: ["何思远"],
      published: "2026-04-07",
    });
  });

  test("as a web page prints them, the source at the end", () => {
    const lines = [
      "老街改造完成一期",
      "- 发布日期:2026-04-07 09:09",
      "- 浏览次数:",
      "工程昨日完工。",
      "信息来源:澄江日报",
    ];
    const story = only(lines.join("\n"));
    expect(story).toMatchObject({ headline: "老街改造完成一期", outlet: "澄江日报", published: "2026-04-07" });
    expect(story.body).toEqual(["工程昨日完工。"]);
  });

  test("as a site of government prints them, each label over what it says", () => {
    const lines = [
      "欢迎访问澄江区人民政府！",
      "您的位置：澄江网首页 > 澄江要闻 > 正文",
      "老街改造完成一期",
      "更新时间：",
      "2026-04-07 10:03",
      "信息来源：",
      "今日澄江",
      "分享到：",
      "老街改造工程昨日完成一期，两百户居民搬回新居。",
      "撰稿人：何思远  审核：闻白",
    ];
    const story = only(lines.join("\n\n"));
    expect(story).toMatchObject({
      headline: "老街改造完成一期",
      subheadlines: [],
      outlet: "今日澄江",
      reporters: ["何思远"],
      published: "2026-04-07",
      body: ["老街改造工程昨日完成一期，两百户居民搬回新居。"],
    });
  });

  test.each([
    ["the paper, its day and page below", "《 澄江日报 》（ 2026年04月07日 04 版）", "澄江日报"],
    ["the paper alone, in brackets", "（澄江日报）", "澄江日报"],
  ])("%s", (_what, line, outlet) => {
    const story = only(`老街改造工程昨日完成一期，两百户居民搬回新居。\n${line}\n老街改造完成一期`);
    expect(story).toMatchObject({ headline: "老街改造完成一期", outlet });
    expect(story.body).toEqual(["老街改造工程昨日完成一期，两百户居民搬回新居。"]);
  });

  test("a time and a site above the story", () => {
    const story = only(
      "2026-04-07 17:36:12 澄江在线\n老街改造工程昨日完成一期，两百户居民搬回新居。\n老街改造完成一期",
    );
    expect(story).toMatchObject({ headline: "老街改造完成一期", outlet: "澄江在线", published: "2026-04-07" });
  });

  test("the day below minutes is when they were issued", () => {
    const text = "2026年3月2日，庄文海主持召开会议，研究防汛工作。\n澄江区人民政府办公室\n2026年3月9日";
    expect(only(text).published).toBeNull();
  });

  test("at its end", () => {
    const story = only("老街改造工程昨日完成一期。\n摘自　《澄江日报》　2026.04.07　记者　何思远　通讯员　闻　白");
    expect(story).toMatchObject({ outlet: "澄江日报", reporters: ["何思远", "闻白"], published: "2026-04-07" });
  });

  test("an interviewer's question is no credit line", () => {
    expect(only("记者：工程何时完工？\n庄文海：明年五月。").reporters).toEqual([]);
  });
});

describe("headlines", () => {
  test("above, with a subheadline", () => {
    const story = only(`${FLOOD.headline}\n庄文海出席并讲话\n${FLOOD.body}`);
    expect(story).toMatchObject({ headline: FLOOD.headline, subheadlines: ["庄文海出席并讲话"], place: "above" });
  });

  test("below a story that closes with an exclamation", () => {
    const story = only(`${FLOOD.body}\n澄江的父老盼着你们平安归来！\n${FLOOD.headline}`);
    expect(story).toMatchObject({ headline: FLOOD.headline, subheadlines: [], place: "below" });
    expect(story.body).toEqual([...FLOOD.body.split("\n"), "澄江的父老盼着你们平安归来！"]);
  });

  test("a question with a comma is a headline right above the first byline, and nowhere else", () => {
    expect(only(`汛期的水，往哪里排？\n${FLOOD.body}`).headline).toBe("汛期的水，往哪里排？");
    const [story] = read(`${FLOOD.headline}\n${FLOOD.body}\n汛期的水，往哪里排？\n${SCHOOL.body}`);
    expect(story?.headline).toBe(FLOOD.headline);
  });

  test("a headline printed again, and longer, is one of its own", () => {
    const again = only(`${FLOOD.headline}\n${FLOOD.headline} 贺文洲出席\n${FLOOD.body}`);
    expect([again.headline, again.subheadlines]).toEqual([FLOOD.headline, [`${FLOOD.headline} 贺文洲出席`]]);
  });

  test("below, with a subheadline", () => {
    const story = only(`${FLOOD.body}\n${FLOOD.headline}\n庄文海出席并讲话`);
    expect(story).toMatchObject({ headline: FLOOD.headline, subheadlines: ["庄文海出席并讲话"], place: "below" });
  });

  test.each([
    "会议议定以下事项：",
    "出席：庄文海、陆一鸣",
    "一、关于防汛工作",
    "第12次",
    "会议还研究了其他事项。",
    "澄江区人民政府办公室 2026年5月8日",
  ])("%s is none", (line) => {
    expect(only(`${line}\n会议听取了防汛工作汇报，决定加固堤防。`).headline).toBeNull();
  });

  test("cross-heads stay in the body", () => {
    const story = only(
      `${FLOOD.headline}\n${FLOOD.body}\n加固堤防\n沿江各乡镇已备足沙石料。\n疏通河道\n清淤船队已经进场作业。`,
    );
    expect(story.headline).toBe(FLOOD.headline);
    expect(story.body).toContain("疏通河道");
  });
});

describe("furniture", () => {
  test.each([
    "- 3 -",
    "第2版",
    "A02版：综合",
    "第一版：要闻版总第120期 >2026-04-07编印",
    "新媒体监制：何思远",
    "播音：闻白",
    "今天是：",
    "浏览次数：12",
    "【字体大小：",
    "分享至：",
    "【打印本页】 【关闭窗口】",
    "上一条：第三小学新校舍启用",
    "加入收藏 | 设为首页",
    "> 政务公开 > 信息公开目录 > 澄江镇",
    "( 责任编辑：何思远 )",
    "责任编辑：何思远 美编：闻白",
    "何思远 摄",
    "图为推进会现场",
    "澄府会议纪要〔2026〕4 号",
    "（下转第三版）",
  ])("%s is in no body", (line) => {
    expect(only(`${FLOOD.headline}\n${FLOOD.body}\n${line}`).body).toEqual(FLOOD.body.split("\n"));
  });
});

describe("several stories", () => {
  const pages = [
    [
      "headlines above",
      [`${FLOOD.headline}\n${FLOOD.body}`, `${SCHOOL.headline}\n${SCHOOL.body}`, `${BOATS.headline}\n${BOATS.body}`],
    ],
    [
      "headlines below",
      [`${FLOOD.body}\n${FLOOD.headline}`, `${SCHOOL.body}\n${SCHOOL.headline}`, `${BOATS.body}\n${BOATS.headline}`],
    ],
    [
      "below, above, below",
      [`${FLOOD.body}\n${FLOOD.headline}`, `${SCHOOL.headline}\n${SCHOOL.body}`, `${BOATS.body}\n${BOATS.headline}`],
    ],
    ["above, below, none", [`${FLOOD.headline}\n${FLOOD.body}`, `${SCHOOL.body}\n${SCHOOL.headline}`, BOATS.body]],
  ] as const;
  test.each(pages)("%s", (_what, stories) => {
    for (const gap of ["\n", "\n\n"]) {
      const source = stories.join(gap);
      const layout = undoLayout(source);
      const starts = splitStories(layout).map(({ range }) => layout.logical.span(range.start, range.end).start);
      expect(starts).toEqual(stories.map((story) => source.indexOf(story)));
    }
  });

  test("a story without its opening after one whose headline stands below", () => {
    const source = `${FLOOD.body}\n${FLOOD.headline}\n陆一鸣强调，要把堤防加固放在首位，逐段落实责任。\n陆一鸣要求，各乡镇备足物资。`;
    const [first, second] = read(source);
    expect(first).toMatchObject({ headline: FLOOD.headline, openingMissing: false });
    expect(second).toMatchObject({ headline: null, openingMissing: true });
  });

  test("a date under a headline that says what follows parts stories; news in brief are one", () => {
    const rain = "澄江区政府召开防汛推进会\n4月7日，澄江区政府召开防汛推进会，部署堤防加固。\n会议要求，备足物资。";
    const school = "第三小学新校舍启用\n4月8日，第三小学新校舍启用，学生搬进新教室。\n校长致辞。";
    expect(read(`${rain}\n${school}`).map(({ headline }) => headline)).toEqual([
      "澄江区政府召开防汛推进会",
      "第三小学新校舍启用",
    ]);
    const brief = rain.split("\n").slice(0, 2).join("\n");
    expect(read(`${brief}\n${school}`)).toHaveLength(1);
  });

  test("credit lines part stories of a web page", () => {
    const source = [
      "老街改造完成一期",
      "发布日期: 2026-04-07",
      "工程昨日完工。",
      "新桥通车",
      "发布日期: 2026-04-08",
      "新桥今日通车。",
    ];
    expect(read(source.join("\n")).map(({ headline, published }) => [headline, published])).toEqual([
      ["老街改造完成一期", "2026-04-07"],
      ["新桥通车", "2026-04-08"],
    ]);
  });
});

describe("continuation", () => {
  test("marks say that the opening or the ending is elsewhere", () => {
    expect(only("（上接第一版）堤防加固工程明年完工。沿线居民说，心里踏实多了。").openingMissing).toBe(true);
    expect(only(`${FLOOD.body}（下转第三版）`).endingMissing).toBe(true);
  });

  test("a story that stops in mid-sentence", () => {
    expect(only("本报讯 工程昨日完工，").endingMissing).toBe(true);
    expect(only("本报讯 工程昨日完工。").endingMissing).toBe(false);
  });
});

test("every printed character is in exactly one story, and each part lies in its story", () => {
  const piece = fc.constantFrom(
    ...`${FLOOD.body}\n${SCHOOL.body}`.split(/(?<=[，。\n（）])/u),
    FLOOD.headline,
    "\n",
    "\n\n",
    "来源：澄江日报",
    "- 2 -",
    " ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const layout = undoLayout(pieces.join(""));
      const { text } = layout.logical;
      const stories = splitStories(layout);
      expect(stories.map(({ range }) => text.slice(range.start, range.end)).join("\n")).toBe(text);
      for (const { range, headline, subheadlines, byline, outlet, reporters, body } of stories) {
        for (const part of [headline, ...subheadlines, byline, outlet, ...reporters, ...body]) {
          if (!part) continue;
          expect(part.start).toBeGreaterThanOrEqual(range.start);
          expect(part.end).toBeLessThanOrEqual(range.end);
          expect(part.start).toBeLessThan(part.end);
        }
      }
    }),
  );
});
