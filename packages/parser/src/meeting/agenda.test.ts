import { describe, expect, test } from "vitest";
import { parse } from "../analyze.ts";

/** The agenda of the first meeting, each item as "action title", a document's title in 《》. */
function agendaOf(body: string): string[] {
  const [article] = parse(`本报讯（清澜日报记者 涂安）3月5日，${body}`, { published: "2025-03-06" }).articles;
  return (article?.meetings[0]?.agenda ?? []).map(({ action, title, isDocument }) =>
    isDocument ? `${action} 《${title}》` : `${action} ${title}`,
  );
}

describe("what a meeting dealt with", () => {
  test.each<[string, string[]]>([
    ["区政府召开第12次常务会议，审议《清澜区供水管理办法（送审稿）》。", ["审议 《清澜区供水管理办法（送审稿）》"]],
    [
      "区政府召开第12次常务会议，审议《供水管理办法》《道路养护规定》。",
      ["审议 《供水管理办法》", "审议 《道路养护规定》"],
    ],
    [
      "区政府召开第12次常务会议。会议审议并原则通过了《供水管理办法》和《道路养护规定》。",
      ["审议并原则通过 《供水管理办法》", "审议并原则通过 《道路养护规定》"],
    ],
    ["区政府召开第12次常务会议，听取森林防火工作情况汇报。", ["听取 森林防火工作情况汇报"]],
    [
      "区政府召开第12次常务会议。会议听取了区应急管理局关于森林防火工作情况的汇报。",
      ["听取 关于森林防火工作情况的汇报"],
    ],
    [
      "区政府召开第12次常务会议，审议《供水管理办法》，听取防汛抗旱工作情况汇报，研究春耕备耕工作。",
      ["审议 《供水管理办法》", "听取 防汛抗旱工作情况汇报", "研究 春耕备耕工作"],
    ],
    ["区政府召开第12次常务会议。会议传达学习了全市安全生产工作会议精神。", ["传达学习 全市安全生产工作会议精神"]],
    [
      "区政府召开第12次常务会议，审议《供水管理办法》。会议还审议了《道路养护规定》。",
      ["审议 《供水管理办法》", "审议 《道路养护规定》"],
    ],
    ["区政府召开第12次常务会议，审议《供水管理办法》。会议还研究了其他事项。", ["审议 《供水管理办法》"]],
    [
      "区政府召开第12次常务会议，审议《供水管理办法》。会议指出，要学习《道路养护规定》，研究落实措施。",
      ["审议 《供水管理办法》"],
    ],
    ["区政协召开座谈会，对《清澜区城市供水专项规划》进行专题协商。", ["专题协商 《清澜区城市供水专项规划》"]],
  ])("%s", (text, expected) => expect(agendaOf(text)).toEqual(expected));

  test("the same document twice is one item", () =>
    expect(
      agendaOf("区政府召开第12次常务会议，审议《供水管理办法》等。会议审议了《供水管理办法》。").filter((item) =>
        item.includes("供水管理办法"),
      ),
    ).toHaveLength(1));
});
