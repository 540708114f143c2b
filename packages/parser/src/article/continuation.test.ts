import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";
import type { Article } from "../result.ts";

const FLOOD = {
  headline: "澄江区部署堤防加固工程 贺文洲主持会议",
  first:
    "本报讯（记者 涂安）3月5日，区长贺文洲主持召开澄江区堤防加固工程推进会，副区长段春雷出席会议。会议听取了堤防加固工程进展情况汇报，研究了汛前各项准备工作，",
  second: "要求各镇街在汛期之前完成堤防加固工程。\n贺文洲强调，堤防加固工程事关沿江群众安全，要倒排工期。",
};
const SCHOOL = {
  headline: "云栖镇新建小学开学",
  first:
    "本报讯（记者 苏航）3月5日，云栖镇新建小学迎来第一批学生，新校舍有教室二十四间，运动场和图书馆宽敞明亮，校车接送山里的孩子，",
  second: "家长们说，孩子上小学再也不用翻山越岭了。\n新建小学校长凌霜说，图书馆周末也向学生开放。",
};

const bodyOf = (article: Article | undefined): string => (article?.paragraphs ?? []).map(({ text }) => text).join("");
const headlinesOf = (text: string): (string | null)[] => parse(text).articles.map(({ headline }) => headline);

describe("stories that go on on another page", () => {
  const page = [
    "第一版",
    `${FLOOD.headline}\n${FLOOD.first}（下转第三版）`,
    `${SCHOOL.headline}\n${SCHOOL.first}（下转第三版）`,
    "第三版",
    `小学开学\n（上接第一版）${SCHOOL.second}`,
    `堤防加固工程\n（上接第一版）\n${FLOOD.second}`,
  ].join("\n\n");

  test("are joined with their other half, each with its own", () => {
    const { articles } = parse(page, { published: "2025-03-06" });
    expect(articles.map(({ headline, kind }) => [headline, kind])).toEqual([
      [FLOOD.headline, "meeting"],
      [SCHOOL.headline, "other"],
    ]);
    expect(articles.map(bodyOf)).toEqual(
      [FLOOD, SCHOOL].map(({ first, second }) => `${first}${second}`.replace(/\s/gu, "")),
    );
  });

  test("give the place of the first part as theirs, and those of the others beside it", () => {
    for (const { span, continuations = [], paragraphs } of parse(page).articles) {
      expect(continuations).toHaveLength(1);
      const parts = [span, ...continuations];
      for (const { span: own, text } of paragraphs) {
        expect(parts.some(({ start, end }) => own.start >= start && own.end <= end)).toBe(true);
        expect(page.slice(own.start, own.end).replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }
    }
  });

  test("have the facts of both parts", () => {
    const [article] = parse(page, { published: "2025-03-06" }).articles;
    expect(article?.meetings[0]?.participants.map(({ name, roles }) => `${name} ${roles.join("、")}`)).toEqual([
      "贺文洲 chair、speaker",
      "段春雷 attendee",
    ]);
    expect(article?.statements.map(({ speaker }) => speaker)).toContain("贺文洲");
  });

  test.each<[string, string, number]>([
    [
      "a single pair without page or headline",
      `${FLOOD.headline}\n${FLOOD.first}（下转第三版）\n\n（上接第一版）${FLOOD.second}`,
      1,
    ],
    ["digits and no 第", `${FLOOD.headline}\n${FLOOD.first}（下转3版）\n\n（上接1版）${FLOOD.second}`, 1],
    [
      "another story's second half",
      `${FLOOD.headline}\n${FLOOD.first}（下转第三版）\n\n（上接第一版）${SCHOOL.second}`,
      2,
    ],
    [
      "a page that the mark does not name",
      `第一版\n\n${FLOOD.headline}\n${FLOOD.first}（下转第四版）\n\n第三版\n\n（上接第一版）${FLOOD.second}`,
      2,
    ],
    ["a first half alone", `${FLOOD.headline}\n${FLOOD.first}（下转第三版）`, 1],
    ["a second half alone", `（上接第一版）${FLOOD.second}`, 1],
    [
      "two second halves that fit alike",
      `${FLOOD.headline}\n${FLOOD.first}（下转第三版）\n\n（上接第一版）${FLOOD.second}\n\n（上接第一版）${FLOOD.second}`,
      3,
    ],
  ])("%s", (_, text, count) => expect(headlinesOf(text)).toHaveLength(count));

  test("three parts make one story", () => {
    const text = `${FLOOD.headline}\n${FLOOD.first}（下转第二版）\n\n第二版\n\n（上接第一版）会议还研究了堤防加固工程资金安排，（下转第三版）\n\n第三版\n\n（上接第二版）${FLOOD.second}`;
    const [article, ...others] = parse(text).articles;
    expect(others).toEqual([]);
    expect(article?.continuations).toHaveLength(2);
  });

  test("the marks are in no paragraph", () => {
    for (const article of parse(page).articles) expect(bodyOf(article)).not.toMatch(/上接|下转/u);
  });
});
