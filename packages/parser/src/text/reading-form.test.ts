import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";
import { asPrinted, readingForm } from "./reading-form.ts";

describe("readingForm", () => {
  test.each([
    [
      "marks between Chinese characters",
      "会议指出,要抓好春耕;会议强调:要防汛!",
      "会议指出，要抓好春耕；会议强调：要防汛！",
    ],
    ["a mark between a number and a character", "同比增长5%,达到30%,创新高", "同比增长5%，达到30%，创新高"],
    ["a mark with a space beside it", "会议指出 , 要抓好春耕", "会议指出 ， 要抓好春耕"],
    ["brackets", "本报讯(记者 宋岚)通过《方案(草案)》", "本报讯（记者 宋岚）通过《方案（草案）》"],
    ["a full stop at the end of a line", "会议到此结束.\n次日再开.", "会议到此结束。\n次日再开。"],
    [
      "full stops in lines, where some end one and 。 is not used",
      "会议到此结束.次日再开.\n区长宋岚主持“试点”.（完）.会议指出",
      "会议到此结束。次日再开。\n区长宋岚主持“试点”。（完）。会议指出",
    ],
    ["quotation marks", '弘扬"闯"的精神、"创"的劲头', "弘扬“闯”的精神、“创”的劲头"],
    ["one never closed, then a sentence of a new line", '弘扬"闯的精神。\n"创"的劲头', "弘扬“闯的精神。\n“创”的劲头"],
    ["small forms", "张三﹑李四﹐王五", "张三、李四，王五"],
    ["Traditional forms of the words of the genre", "區長主持召開會議", "区长主持召开会议"],
    ["full-width digits", "３月１４日，第６１次常务会议召开", "3月14日，第61次常务会议召开"],
    [
      "radicals that a PDF file's font puts for characters",
      "区⼈⺠政府区⻓主持召开⼯作会议",
      "区人民政府区长主持召开工作会议",
    ],
    ["characters of no width", "会议指出，\u200b要抓好春耕。\u00ad", "会议指出， 要抓好春耕。 "],
    ["compatibility ideographs", "\uf9b4导主持", "领导主持"],
  ])("%s", (_what, text, read) => {
    expect(readingForm(text)).toBe(read);
  });

  test.each([
    "1,200亿元于10:30发布，见http://example.org/a.html",
    "GDP (2025) was 1.2, up 3%.",
    "会议指出，要抓好“春耕”；会议强调：要防汛！",
    "古丽.买买提",
    "古丽.买买提主持。\n次日再开。",
  ])("%s stays as it is", (text) => {
    expect(readingForm(text)).toBe(text);
  });

  test("one code unit stands for one", () => {
    const piece = fc.constantFrom(
      "，",
      "３",
      "⼈",
      "⺠",
      ",",
      '"',
      "(",
      ")",
      ".",
      "會",
      "议",
      "1",
      "a",
      " ",
      "\n",
      "。",
      "😀",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        expect(readingForm(text)).toHaveLength(text.length);
      }),
    );
  });
});

test("a value is found as it is printed", () => {
  const printed = asPrinted("常務會議(擴大)，區長", "常务会议（扩大），区长");
  expect(printed("会议（扩大）", 0)).toBe("會議(擴大)");
  expect(printed("副区长", 0)).toBe("副区长");
});

describe("a text is read alike in half-width and in full-width marks", () => {
  const text =
    "本报讯（澄江晚报记者 宋岚）3月5日，区长林叙安主持召开区政府第61次常务会议，审议《防汛方案（草案）》；听取春耕工作汇报。副区长庄文海、闻白参加。会议强调，要守牢“底线”。";
  const half = text.replace(/[，；（）“”]/gu, (mark) => ({ "，": ",", "；": ";", "（": "(", "）": ")" })[mark] ?? '"');

  test("facts", () => {
    const [wide] = parse(text, { published: "2026-03-06" }).articles;
    const [narrow] = parse(half, { published: "2026-03-06" }).articles;
    expect(narrow?.meetings).toMatchObject([
      {
        name: "区政府第61次常务会议",
        type: "standing",
        date: "2026-03-05",
        agenda: [{ title: "防汛方案(草案)", isDocument: true }, { title: "春耕工作汇报" }],
      },
    ]);
    expect(narrow?.meetings[0]?.participants).toEqual(wide?.meetings[0]?.participants);
    expect(narrow?.reporters).toEqual(["宋岚"]);
    expect(narrow?.statements).toMatchObject([{ speaker: "会议", verb: "强调", text: '要守牢"底线"。' }]);
  });

  test("a text of radicals and full-width digits keeps them in its values", () => {
    const [article] = parse("３⽉５⽇，区⻓林⽂安主持召开区政府第６１次常务会议。", {
      published: "2026-03-06",
    }).articles;
    expect(article?.meetings).toMatchObject([
      {
        name: "区政府第６１次常务会议",
        ordinal: 61,
        date: "2026-03-05",
        participants: [{ name: "林⽂安", titles: ["区⻓"], roles: ["chair"] }],
      },
    ]);
  });

  test("Traditional text keeps its own characters", () => {
    const [article] = parse("3月5日，區長林敘安主持召開區政府第61次常務會議。會議強調，要做好防汛工作。").articles;
    expect(article?.meetings).toMatchObject([
      {
        name: "區政府第61次常務會議",
        body: "區政府",
        participants: [{ name: "林敘安", titles: ["區長"], roles: ["chair"] }],
      },
    ]);
    expect(article?.statements).toMatchObject([{ speaker: "會議", verb: "強調" }]);
  });
});
