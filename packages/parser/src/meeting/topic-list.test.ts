import { describe, expect, test } from "vitest";
import { readSentences } from "../sentences.ts";
import { topicsIn } from "./topic-list.ts";

function topicsOf(text: string): string[] {
  const [sentence] = readSentences(text, { start: 0, end: text.length }, 0);
  return sentence ? topicsIn(text, sentence, 0, text.length).map(({ start, end }) => text.slice(start, end)) : [];
}

describe("a list of topics is cut where both sides are topics of their own", () => {
  test.each<[string, string[]]>([
    [
      "全市防汛工作会议精神、全市供水工作会议精神和区纪委全会精神",
      ["全市防汛工作会议精神", "全市供水工作会议精神", "区纪委全会精神"],
    ],
    ["全市防汛工作会议精神和区纪委全会精神", ["全市防汛工作会议精神和区纪委全会精神"]],
    [
      "关于启动供水专项规划、关于供水公司资产安置补偿和关于道路养护的情况汇报",
      ["关于启动供水专项规划", "关于供水公司资产安置补偿", "关于道路养护的情况汇报"],
    ],
    ["供水改造有关问题、道路养护协议等有关问题", ["供水改造有关问题", "道路养护协议等有关问题"]],
    ["供水改造工作的汇报和道路养护治理情况汇报", ["供水改造工作的汇报", "道路养护治理情况汇报"]],
    ["关于垃圾分类情况及焚烧厂建设情况的报告", ["关于垃圾分类情况及焚烧厂建设情况的报告"]],
    [
      "人选工委关于代表走访情况的报告、农工委关于农机管理工作的调研报告",
      ["关于代表走访情况的报告", "关于农机管理工作的调研报告"],
    ],
    ["全会建议方案、供水改造文件", ["全会建议方案、供水改造文件"]],
    ["候选人名单（草案）和选举办法（草案）", ["候选人名单（草案）", "选举办法（草案）"]],
    ["供水办法修订草案、道路规定修订草案", ["供水办法修订草案", "道路规定修订草案"]],
    ["关于第三次会议议程草案、主席团名单草案审议情况的汇报", ["关于第三次会议议程草案、主席团名单草案审议情况的汇报"]],
    ["关于区法院工作报告、区检察院工作报告审议情况的汇报", ["关于区法院工作报告、区检察院工作报告审议情况的汇报"]],
    ["议程、日程（草案）", ["议程、日程（草案）"]],
    ["“防汛、供水”工作", ["“防汛、供水”工作"]],
  ])("%s", (text, expected) => expect(topicsOf(text)).toEqual(expected));
});

describe("a topic stands without the words before and behind it", () => {
  test.each<[string, string[]]>([
    ["了区水务局关于供水改造情况的汇报", ["关于供水改造情况的汇报"]],
    ["大会副秘书长、区人大常委会副主任段春雷作的大会秘书处关于供水议案处理意见的报告", ["关于供水议案处理意见的报告"]],
    ["各镇负责人介绍供水工作情况", ["供水工作情况"]],
    ["防汛工作会议精神等事宜", ["防汛工作会议精神"]],
    ["贺文洲的贺信并发表主旨讲话", ["贺文洲的贺信"]],
    ["其他事项", []],
    ["有关文件", []],
  ])("%s", (text, expected) => expect(topicsOf(text)).toEqual(expected));
});
