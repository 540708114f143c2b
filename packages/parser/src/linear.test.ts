import { describe, expect, test } from "vitest";
import { parse } from "./analyze.ts";

describe("work grows with the text and no faster", () => {
  // Each of these is 100,000 characters: work that grows faster than the text would run into the time limit of the test.
  const LONG = 100_000;
  test.each([
    "会",
    "一",
    "1",
    "第",
    "王",
    "贺文洲、",
    "副区长",
    "区委副书记、",
    "就",
    "围绕就对",
    "《",
    "》",
    "“",
    "《“（",
    "）",
    "·",
    "王·",
    "，",
    "。",
    " ",
    "　",
    "\n",
    "\r\n",
    " \n",
    "\n\n\n",
    "会议",
    "会议指出，",
    "要求12",
    "表示某",
    "区长王军出席",
    "王军指出某",
    "区财政局王军、",
    "出席会议，区长",
    "他说",
    "年",
    "12月",
    "日",
    "区政府第12次常务会议",
    "先后召开会议",
    "座谈，同涂安",
    "召开",
    "出席",
    "等",
    "的",
    "本报讯（",
    "记者 ",
    "主持：",
    "出席：贺文洲\n",
    "一、\n",
    "区人大",
    "司",
    "0 ",
    "涂 安 ",
    "在会上",
    "对",
    "\u2028",
    "\ud842",
    "a",
    "《供水》和",
    "“路”",
    "本报讯主持",
    "贺文洲，",
    "贺又洲、",
    "贺文洲同志，",
    "贺文洲（区长）、",
    "贺文洲副主席、",
    "区长",
    "由区长",
    "区长正当权益",
    "《副主任甲某汇报",
    "通气会代表",
    "段春雷交流及和副审议同意",
    "由主席扩大会推介会",
    "开展：人代会。主任会议",
  ])("%j over and over", (piece) => {
    const text = `${piece.repeat(Math.ceil(LONG / piece.length))}参加会议。`;
    expect(parse(text, { published: "2025-03-06" }).schemaVersion).toBe("1");
  });

  test("more sentences and items than a function takes arguments", { timeout: 60_000 }, () => {
    expect(parse("会议指出。".repeat(200_000)).articles).toHaveLength(1);
    const items = "一、关于供水的汇报\n".repeat(150_000);
    expect(parse(`3月5日，区政府召开会议。\n${items}`, { published: "2025-03-06" }).articles).toHaveLength(1);
  });
});
