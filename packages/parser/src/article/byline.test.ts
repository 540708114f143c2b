import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";

const STORY = "3月11日，全区干部大会召开，区委书记贺文洲出席会议。";

const credit = (text: string): { outlet: string | null; reporters: string[]; headline: string | null } => {
  const { outlet = null, reporters = [], headline = null } = parse(text).articles[0] ?? {};
  return { outlet, reporters, headline };
};

test("a feature that a paper is said to have run is no byline", () =>
  expect(credit(`清澜日报长篇通讯：供水为民\n${STORY}`).headline).toBe("清澜日报长篇通讯：供水为民"));

describe("who reports", () => {
  test.each<[string, string | null, string[]]>([
    [`清澜社云栖三月二十八日电（记者 赵一二）${STORY}`, "清澜社", ["赵一二"]],
    [`清澜时报（融媒体记者 赵一二）${STORY}`, "清澜时报", ["赵一二"]],
    [`【本报讯】（记者 赵 一）${STORY}`, null, ["赵一"]],
    [`本网讯（赵一二 钱多多）${STORY}`, null, ["赵一二", "钱多多"]],
    [`云上清澜报道（通讯员 赵一二）${STORY}`, "云上清澜", ["赵一二"]],
    [`清澜日报—石渡网3月12日电（记者 赵一二）${STORY}`, "清澜日报—石渡网", ["赵一二"]],
    [`清澜日报网3月12日电（记者 赵一二）${STORY}`, "清澜日报网", ["赵一二"]],
    [`清澜社云栖3月12日电 （涂安 钱多多）${STORY}`, "清澜社", ["涂安", "钱多多"]],
    [`【清澜公报讯】记者赵一二报道：${STORY}`, "清澜公报", ["赵一二"]],
    [`本站讯（通讯员 赵一二）${STORY}`, null, ["赵一二"]],
    [`云上清澜报道：（全媒体记者  赵一二）${STORY}`, "云上清澜", ["赵一二"]],
    [`云上清澜讯 记者赵一二报道：${STORY}`, "云上清澜", ["赵一二"]],
    [`掌上清澜讯（记者 赵一二）${STORY}`, "掌上清澜", ["赵一二"]],
    [`2025-03-12 01:25:47  来源：清澜日报  作者：赵一二\n${STORY}`, "清澜日报", ["赵一二"]],
    [`清澜网络电视台消息（清澜新闻）：${STORY}`, "清澜网络电视台", []],
    [`清澜铁路公司今天发布消息：${STORY}`, null, []],
    [`石渡网-清澜日报讯（记者赵一二报道）${STORY}`, "石渡网-清澜日报", ["赵一二"]],
    [`【全媒体记者 赵一二】${STORY}`, null, ["赵一二"]],
    [`记者 赵一二 钱多多 云栖市报道\n${STORY}`, null, ["赵一二", "钱多多"]],
    [`《清澜日报》记者赵一二报道：${STORY}`, "清澜日报", ["赵一二"]],
    [`《供水办法》提出要依法发布消息，${STORY}`, null, []],
    [`作者：赵一二 责任编辑：\n${STORY}`, null, ["赵一二"]],
    [`${STORY}\n（来源：云上清澜全媒体记者：赵一二）`, "云上清澜", ["赵一二"]],
    [`${STORY}\n（图文：赵一二 审核：钱多）`, null, ["赵一二"]],
    [`${STORY}（清澜日报记者赵一二）\n编辑：钱多\n--审核：孙 三`, "清澜日报", ["赵一二"]],
    [`来源：清澜宣传 | 作者：admin | 发布时间：2025-03-12 | 浏览次数：66\n${STORY}`, "清澜宣传", []],
    [`来源：   发布时间：2025-03-12\n${STORY}`, null, []],
    [`（记者 赵一二）${STORY}`, null, ["赵一二"]],
    [`本报讯（通讯员/赵一二、钱多多摄影/孙佳）${STORY}`, null, ["赵一二", "钱多多", "孙佳"]],
    [`（记者 赵一二 摄影 钱多多）${STORY}`, null, ["赵一二", "钱多多"]],
    [`清澜网讯 ${STORY}（记者 赵一二 钱多多）`, "清澜网", ["赵一二", "钱多多"]],
    [`清澜日报记者赵一二报道 ${STORY}`, "清澜日报", ["赵一二"]],
    [`据《清澜日报》报道，${STORY}`, "清澜日报", []],
    [`${STORY}\n（清澜日报 赵一二）`, "清澜日报", ["赵一二"]],
    [`${STORY}\n赵一二 钱 明`, null, ["赵一二", "钱明"]],
    [`${STORY}大家深受鼓舞。钱 明`, null, ["钱明"]],
    [`2025年03月12日15:06 | 来源：清澜日报\n${STORY}`, "清澜日报", []],
    [`通讯员钱 明报道：${STORY}`, null, ["钱明"]],
    [`清澜日报讯 记者赵一二报道：${STORY}`, "清澜日报", ["赵一二"]],
    [`（记者 帕热扎提）${STORY}`, null, ["帕热扎提"]],
    [`来源：清澜发布 2025-03-12\n${STORY}\n文/图 赵一二`, "清澜发布", ["赵一二"]],
    [`（记者赵 一 钱 多 孙 佳）${STORY}`, null, ["赵一", "钱多", "孙佳"]],
    [`本报讯（记者 赵一二 娜仁琪）${STORY}`, null, ["赵一二", "娜仁琪"]],
    [`■赵一二\n${STORY}`, null, ["赵一二"]],
    [`本报讯 记者 赵一二 ${STORY}`, null, ["赵一二"]],
    [`本报石渡讯（记者 赵一二）${STORY}`, null, ["赵一二"]],
    [`${STORY}（云栖镇 赵一二）`, null, ["赵一二"]],
    [`${STORY}\n（文/图 赵一二 钱多多）`, null, ["赵一二", "钱多多"]],
    [`${STORY}（赵一二/文）`, null, ["赵一二"]],
    [`${STORY}\n（新闻来源：清澜发布）`, "清澜发布", []],
    [`石渡网3月12日讯 据清澜日报报道（记者 赵一二）${STORY}`, "石渡网", ["赵一二"]],
    [`${STORY}（记者 赵一二 通讯员 钱多多）来源：清澜发布`, "清澜发布", ["赵一二", "钱多多"]],
    [`${STORY}\n（赵一二　钱多多\n孙佳）`, null, ["赵一二", "钱多多", "孙佳"]],
    [`${STORY}\n（记者　赵一二\n通讯员　钱多多\n报道）`, null, ["赵一二", "钱多多"]],
    [`${STORY}\n版权归原作者所有，如有侵权请联系删除`, null, []],
    [`本报讯（记者瞓淑娟）${STORY}`, null, ["瞓淑娟"]],
    [`${STORY}\n编辑：赵一二\n复审：钱多多\n终审：孙 佳`, null, []],
    [`${STORY}（作者 / 赵一二 摄影 / 钱多多）`, null, ["赵一二", "钱多多"]],
    [`${STORY}（区政协 赵一二）`, null, ["赵一二"]],
    [`${STORY}（文/图赵一二）`, null, ["赵一二"]],
    [`${STORY}（党建办 高 俊）`, null, ["高俊"]],
    [`${STORY}（来源：清澜网，记者：赵一二。）`, "清澜网", ["赵一二"]],
    [`${STORY}（撰稿人：赵一二  审稿人：钱多多）`, null, ["赵一二"]],
    [`编辑:赵一二 来源:本网原创 发布时间:2025-03-12 08:56\n${STORY}`, null, []],
    [`2025-03-12 16:00:51 编辑: 赵一二 阅读次数:66\n${STORY}`, null, []],
    [`记者赵一二\n${STORY}`, null, ["赵一二"]],
    [`索引号：11320 主题分类：政务 成文日期：2025-03-12\n${STORY}`, null, []],
    [`${STORY}（石渡县云栖镇赵一）`, null, ["赵一"]],
    [`清澜水利网站3月12日讯（记者 赵一二）${STORY}`, "清澜水利网站", ["赵一二"]],
    [`刊发日期：2025-03-12 阅读次数：66\n${STORY}`, null, []],
    [`本文来源：清澜发布\n${STORY}`, "清澜发布", []],
    [`${STORY}\n（瞓淑娟 文/图）`, null, ["瞓淑娟"]],
    [`清澜新闻网3月12日9:07讯（记者 赵一二 钱多多）${STORY}`, "清澜新闻网", ["赵一二", "钱多多"]],
    [`今日云栖3月12日讯（通讯员 赵一二）${STORY}`, "今日云栖", ["赵一二"]],
    [`${STORY}（清澜电视台记者 赵一二 孙佳 清澜日报记者 钱多多）`, "清澜电视台", ["赵一二", "孙佳", "钱多多"]],
    [`${STORY}\n会议还研究了其他事项。（赵一 钱多多）`, null, ["赵一", "钱多多"]],
    [`${STORY}（赵一 钱多多）①6`, null, ["赵一", "钱多多"]],
    [`${STORY}（云栖旗 赵一二）`, null, ["赵一二"]],
    [`${STORY}（图/文：县新闻中心 赵一二）`, null, ["赵一二"]],
    [`${STORY}（县电视台赵一）`, null, ["赵一"]],
    [`2025-03-12 16:24:44   来源：清澜融媒体中心   作者：赵一二    点击:\n${STORY}`, "清澜融媒体中心", ["赵一二"]],
    [`${STORY}（云栖融媒 记者 赵一二）`, "云栖融媒", ["赵一二"]],
    [`${STORY}（县第一中学 赵一二 钱明）`, null, ["赵一二", "钱明"]],
    [`${STORY}（赵一二 摄影报道）`, null, ["赵一二"]],
    [`${STORY}（赵一二摄）`, null, []],
    [`${STORY}（作图）`, null, []],
    [`${STORY}（记者/赵一二 编辑/钱明）`, null, ["赵一二"]],
    [`${STORY}\n图文：赵一二 钱明 审核：孙佳`, null, ["赵一二", "钱明"]],
    [`${STORY}\n文：赵一二 图：钱明`, null, ["赵一二"]],
    [`${STORY}\n采写：赵一二`, null, ["赵一二"]],
    [`${STORY}\n记者丨赵一二 钱明`, null, ["赵一二", "钱明"]],
    [`文/清澜日报记者 赵一二\n${STORY}`, "清澜日报", ["赵一二"]],
    [`本报讯（县融媒体中心 赵一二）${STORY}`, "县融媒体中心", ["赵一二"]],
    [`本报讯（记者 赵一二/文 钱明/图）${STORY}`, null, ["赵一二", "钱明"]],
    [`稿源： 清澜网  | 2025-03-12 07:11:14\n${STORY}`, "清澜网", []],
    [`2025-03-12 09:42 来源：清澜发布 作者：赵一二\n${STORY}`, "清澜发布", ["赵一二"]],
    [`来源：清澜日报 供稿：区水务局 字体：大 中 小\n${STORY}`, "清澜日报", []],
    [`清澜融媒讯（记者 张 蕾 实习生 李想）${STORY}`, "清澜融媒", ["张蕾", "李想"]],
    [`（2025年3月12日云栖街道关工委赵一二报道）${STORY}`, null, ["赵一二"]],
    [`云栖镇供稿（赵一二）${STORY}`, "云栖镇", ["赵一二"]],
    [`云上清澜消息（记者 赵一二 钱多多）${STORY}`, "云上清澜", ["赵一二", "钱多多"]],
    [`清澜区融媒体中心3月12日讯（记者 赵一二）${STORY}`, "清澜区融媒体中心", ["赵一二"]],
    [`清澜融媒体讯（记者 赵一二）${STORY}`, "清澜融媒体", ["赵一二"]],
    [`【清澜网】（记者 赵一二）${STORY}`, "清澜网", ["赵一二"]],
    [`清澜报石渡讯 ${STORY}`, "清澜报", []],
    [`（区政协办 赵一二）${STORY}`, null, ["赵一二"]],
    [`（试行）${STORY}`, null, []],
    [`${STORY}\n（区政协办  赵一二  供稿）`, null, ["赵一二"]],
    [`${STORY}\n（区委办 供稿）`, null, []],
    [`${STORY}\n（区委办）`, null, []],
    [`${STORY}\n赵一二 供稿`, null, ["赵一二"]],
    [`作者：赵一二 发布人：赵一二 发布时间：2025年3月12日\n${STORY}`, null, ["赵一二"]],
    [`记者 赵一二 石渡市报道：${STORY}`, null, ["赵一二"]],
    [`（记者 赵一二 石渡县报道）${STORY}`, null, ["赵一二"]],
    [`${STORY}\n本报记者 赵一二 钱多多报道`, null, ["赵一二", "钱多多"]],
    [`本报讯（记者 赵一二 通讯员 区政协办 钱多多）${STORY}`, null, ["赵一二", "钱多多"]],
    [`本报讯（记者 赵一二 通讯员 县水务局 钱多多）${STORY}`, null, ["赵一二", "钱多多"]],
    [`今日清澜讯（全媒体记者 赵一二）${STORY}`, "今日清澜", ["赵一二"]],
    [`[清澜网报道 见习记者 赵一二]${STORY}`, "清澜网", ["赵一二"]],
    [`□ 作者 赵一二\n${STORY}`, null, ["赵一二"]],
    [`本网讯 ${STORY}会议还研究了其他事项。石渡县云栖镇赵一二`, null, ["赵一二"]],
    [`${STORY}会议还研究了其他事项。■赵一二`, null, ["赵一二"]],
    [`${STORY}会议还研究了其他事项。记者 赵一二`, null, ["赵一二"]],
    [`${STORY}（记者 赵一二 实习记者 涂文）`, null, ["赵一二", "涂文"]],
    [`${STORY}\n（赵一二/文 钱明/图）`, null, ["赵一二", "钱明"]],
    [`${STORY}（赵一二 文/摄）`, null, ["赵一二"]],
    [`${STORY}（供稿：赵一二）`, null, ["赵一二"]],
    [`${STORY}\n图文：云栖街道赵一二 审核领导：钱多多 编辑：孙佳`, null, ["赵一二"]],
    [`${STORY}\n文/赵一二 图/钱多多`, null, ["赵一二"]],
    [`${STORY}\n文 | 赵一二`, null, ["赵一二"]],
    [`${STORY}\n文摄/赵一二`, null, ["赵一二"]],
    [`${STORY}\n供稿：云栖镇 赵一二`, null, ["赵一二"]],
    [`${STORY}\n采写：赵一二 摄影：钱多多`, null, ["赵一二"]],
    [`${STORY}\n清澜日报记者 赵一二`, "清澜日报", ["赵一二"]],
    [`来源： 作者：赵一二 瞓淑娟 发布时间：2025-03-12\n${STORY}`, null, ["赵一二", "瞓淑娟"]],
    [`来源：清澜网 作者：市委办 赵一二\n${STORY}`, "清澜网", ["赵一二"]],
    [`${STORY}（作者：赵一二 单位：云栖镇政府）`, null, ["赵一二"]],
    [`${STORY}（赵一二）\n本网站所有内容属《清澜报》所有，未经许可不得转载。`, null, ["赵一二"]],
  ])("%s", (text, outlet, reporters) => expect(credit(text)).toEqual({ outlet, reporters, headline: null }));

  test("a line of day and time stands above its story", () => {
    const [article] = parse(`全区干部大会召开\n\n12.03.2025  18:11\n\n${STORY}`).articles;
    expect(article?.headline).toBe("全区干部大会召开");
    expect(article?.meetings[0]?.date).toBe("2025-03-11");
  });

  test.each(["（记者 采访组）", "（记者 评论组）"])("%s is an office's pen name", (byline) => {
    expect(credit(`${byline}${STORY}`).reporters).toEqual([]);
  });

  test("a reporter within a sentence is none", () => {
    expect(credit("记者从区政府获悉，3月11日全区干部大会召开。").reporters).toEqual([]);
  });
});

test("a line in brackets is no headline below its story", () =>
  expect(credit(`${STORY}\n（2025-03-12 区委老干部局）`).headline).toBeNull());

test("an exclamation of several phrases is a headline above a byline", () =>
  expect(credit(`快讯！刚刚，全区干部大会召开！\n清澜网讯（记者 赵一二）${STORY}`).headline).toBe(
    "快讯！刚刚，全区干部大会召开！",
  ));

test("a signature over two lines closes the story, and the headline stands below it", () => {
  const column =
    "3月11日，全区干部大会在清澜会堂召开。区委书记\n贺文洲出席会议并讲话。会议听取工作情况汇报，研\n究部署下一步工作，推动各项任务取得新成效。区领\n导出席。   （时报记者 钱\n多多）\n全区干部大会召开";
  expect(credit(column)).toEqual({ outlet: null, reporters: ["钱多多"], headline: "全区干部大会召开" });
});

test("the last word of a page below its source opens no story", () =>
  expect(parse(`${STORY}\n来源：清澜发布\n初审：赵一二\n顶部`).articles).toHaveLength(1));

test("a word of the page's menu does not part a story from its headline", () =>
  expect(parse(`市直\n全区干部大会召开\n更新时间:2025-03-12 21:32:01\n${STORY}`).articles[0]?.headline).toBe(
    "全区干部大会召开",
  ));

test("a short label above a credit line is no story of its own", () =>
  expect(parse(`全区干部大会召开\n来自:\n时间：2025-03-12\n${STORY}`).articles).toHaveLength(1));

test("what a site lists below a story does not hide who signs it", () =>
  expect(credit(`全区干部大会召开\n${STORY}（赵一二）\n24小时新闻\n专题推荐`).reporters).toEqual(["赵一二"]));

test("who signs a short paragraph signs the story", () =>
  expect(credit(`${STORY}\n会议还研究了其他事项。（记者涂文）`).reporters).toEqual(["涂文"]));

test("what is said of those present is no headline below the story", () =>
  expect(credit(`${STORY}\n区政府党组成员出席会议`).headline).toBeNull());

test("a picture's caption above a byline is no story of its own", () =>
  expect(
    parse(`3月11日，全区干部大会在清澜会堂召开。清澜社记者 赵一二 摄\n清澜社云栖3月11日电 ${STORY}`).articles,
  ).toHaveLength(1));

test("a line of who wrote and who took the pictures is no headline below its story", () =>
  expect(credit(`${STORY}\n（办公室 赵一二/文 宣传部 钱多多/摄 组织部 孙佳/审）`).headline).toBeNull());

test.each<[string, string | null, string[], string | null]>([
  [`${STORY}（段启文）`, null, ["段启文"], null],
  [`全区干部大会召开\n作者：赵一二 编辑：钱多多 审核：孙佳\n${STORY}`, null, ["赵一二"], "全区干部大会召开"],
  [`${STORY}\n文字：赵一二\n图片：钱多多`, null, ["赵一二"], null],
  [`${STORY}（宣传统战部）`, null, [], null],
  [`${STORY}（作者：全媒体记者 赵一二）`, null, ["赵一二"], null],
  [`${STORY}（赵一二 记者 钱多多）`, null, ["赵一二", "钱多多"], null],
  [`${STORY}（清澜电视台记者 赵一二 何思远 清澜日报记者 钱多多）`, "清澜电视台", ["赵一二", "何思远", "钱多多"], null],
  [`清澜新闻网讯 11日，${STORY}`, "清澜新闻网", [], null],
  [`${STORY}\n【打印正文】`, null, [], null],
  [`${STORY}\n关注公众号`, null, [], null],
  [`${STORY}\n主办单位：清澜区人民政府办公室 版权所有：清澜区人民政府办公室`, null, [], null],
  [`${STORY}\n声明：清澜区融媒体中心原创稿件`, null, [], null],
  [`会场 图片来源：清澜新闻中心\n${STORY}`, null, [], null],
  [`全区干部大会召开\n来源：[清澜日报] 日期：[2025-03-12 09:22]\n${STORY}`, "清澜日报", [], "全区干部大会召开"],
  [`全区干部大会召开\n文章来源： 发布时间：2025-03-12 09:22 打印 关闭\n${STORY}`, null, [], "全区干部大会召开"],
  [`全区干部大会召开\n发文日期：2025-03-12\n${STORY}`, null, [], "全区干部大会召开"],
])("the lines of a site around its story: %#", (page, outlet, reporters, headline) =>
  expect(credit(page)).toEqual({ outlet, reporters, headline }),
);

test("a label of the day without a colon settles the year", () =>
  expect(parse("全区干部大会召开\n发布日期 2025-03-12\n3月11日，全区干部大会召开。").articles[0]?.date).toBe(
    "2025-03-11",
  ));

test("who reported and who read it over, a line each, are no story of their own", () =>
  expect(
    parse(`${STORY}\n清澜县融媒体中心记者：赵一二\n编 辑：钱 明\n一 审：孙 佳\n总监制：李四方`).articles.map(
      ({ outlet, reporters, headline }) => ({ outlet, reporters, headline }),
    ),
  ).toEqual([{ outlet: "清澜县融媒体中心", reporters: ["赵一二"], headline: null }]));

test("the stories before and after that a site names in one line are no headline", () =>
  expect(
    credit(
      `${STORY}\n上一篇：云栖镇召开春季防汛物资储备工作推进会暨培训会 || 下一篇：石渡街道举办春季义务植树志愿服务活动`,
    ).headline,
  ).toBeNull());

test("the file of a picture is no headline", () =>
  expect(parse(`全区干部大会召开\n会场2.jpg\n${STORY}`).articles.map(({ headline }) => headline)).toEqual([
    "全区干部大会召开",
  ]));

test("a headline that its story begins with again stands apart from 本网讯", () =>
  expect(
    credit(
      "云栖镇召开安全生产专题会议\n本网讯 云栖镇召开安全生产专题会议，对第四季度安全生产工作进行安\n排部署，各村负责人参会。",
    ).headline,
  ).toBe("云栖镇召开安全生产专题会议"));

test("a headline of workers of the press is no byline", () =>
  expect(credit(`陈启明看望参加宣传报道的新闻工作者代表\n${STORY}`)).toEqual({
    outlet: null,
    reporters: [],
    headline: "陈启明看望参加宣传报道的新闻工作者代表",
  }));

test("a photo credit behind what a picture shows, and a picture that is left out, end no story", () => {
  const [article, ...others] = parse(
    "区政协九届四次会议闭幕\n图为闭幕式场景。（记者 钱多多 摄）\n清澜新闻网讯（记者赵一二）昨日上午，区政协九届四次会议在清澜会展中心闭幕。区政协主席贺文洲主持闭幕式。\n文章图片\n大会审议通过了有关决议。",
  ).articles;
  expect(others).toEqual([]);
  expect(article?.reporters).toEqual(["赵一二"]);
});

test.each(["您现在所在的位置： 网站首页 > 资讯中心 > 部门动态", "相关阅读", "推荐阅读", "相关文章："])(
  "%s is a site's own line and no headline",
  (line) => {
    expect(credit(`${line}\n全区干部大会召开\n${STORY}`).headline).toBe("全区干部大会召开");
    expect(credit(`${STORY}\n${line}`).headline).toBeNull();
  },
);
