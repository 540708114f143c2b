import { describe, expect, test } from "vitest";
import { analyze, analyzeInParts, parse } from "./analyze.ts";

const OPTIONS = { published: "2025-03-06" };

/** A story that tells of its number in headline and meeting. */
function story(number: number): string {
  return [
    `区政府召开第${number}次常务会议`,
    `　　本报讯（清澜日报记者 涂 安）3月5日，区委副书记、区长贺文洲主持召开区政府第${number}次常务会议，审议《清澜区城市供水管理办法（送审稿）》，听取森林防火工作情况汇报。副区长段春雷、欧阳静出席会议。`,
    `　　会议指出，全区供水改造完成投资${number}亿元，要坚持问题导向，完善工作机制，切实增进民生福祉。`,
  ].join("\n");
}

/** Stories numbered from one, so many code units of them or a little more. */
function stories(length: number): string[] {
  const found: string[] = [];
  for (let size = 0; size < length; size += found.at(-1)?.length ?? 0) found.push(story(found.length + 1));
  return found;
}

describe("a text of several sheets", () => {
  test.each(["\n", "\n\n"])("has the stories that were put into it, %j between them", (between) => {
    const printed = stories(100_000);
    const text = printed.join(between);
    const { articles } = parse(text, OPTIONS);
    expect(articles.map(({ meetings }) => meetings[0]?.ordinal)).toEqual(printed.map((_, i) => i + 1));
    expect(articles.map(({ index }) => index)).toEqual(printed.map((_, i) => i));
    expect(articles.map(({ span }) => text.slice(span.start, span.end))).toEqual(printed);
  });

  test("is analysed as it is parsed, and its plan replays to its logical text", () => {
    const text = stories(100_000).join("\n");
    const { result, layout, articles, span } = analyze(text, OPTIONS);
    expect(JSON.stringify(result)).toBe(JSON.stringify(parse(text, OPTIONS)));
    expect(articles).toHaveLength(result.articles.length);
    expect(span).toEqual({ start: 0, end: text.length });
    expect(layout.plan.replay(text)).toBe(layout.logical.text);
    expect(layout.lines.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text.replace(/\s*\n\s*/gu, ""));
    for (const { start, end } of layout.paragraphs) {
      const paragraph = layout.logical.span(start, end);
      expect(text.slice(paragraph.start, paragraph.end).replace(/\s/gu, "")).toBe(
        layout.logical.text.slice(start, end).replace(/\s/gu, ""),
      );
    }
  });

  test("keeps a story that is longer than a sheet whole", () => {
    const long = `${story(1)}\n${"　　会议强调，要压实主体责任，细化任务清单，确保各项工作落地见效。\n".repeat(6000)}`;
    const { articles } = parse(long + story(2), OPTIONS);
    expect(articles.map(({ meetings }) => meetings[0]?.ordinal)).toEqual([1, 2]);
    expect(articles[0]?.paragraphs).toHaveLength(6002);
  });

  test("joins the halves of a story however far apart their sheets", () => {
    const matter = "石渡街道整治霞浦河河道，沿河修起步道四公里，清淤泥沙三万方，";
    const head = `霞浦河治理记\n　　本报讯（清澜日报记者 涂安）${matter}岸边百姓叫好。（下转第三版）`;
    const tail = `霞浦河治理记\n　　（上接第一版）${matter}今年还要再修步道两公里。`;
    const others = stories(100_000);
    const { articles } = parse([head, ...others, "第三版", tail, ...others].join("\n\n"), OPTIONS);
    expect(articles).toHaveLength(1 + 2 * others.length);
    expect(articles[0]?.continuations).toHaveLength(1);
    expect(articles[0]?.paragraphs.at(-1)?.text).toContain("再修步道两公里");
  });
});

test.each([10_000, 90_000])("the parts of an analysis, %i code units long, hold what the whole does", (size) => {
  const text = stories(200_000).join("\n");
  const whole = analyze(text, OPTIONS);
  const parts = [...analyzeInParts(text, OPTIONS, size)];
  expect(parts.length).toBeGreaterThanOrEqual(Math.floor(text.length / (size * 1.5)));
  for (const [ofPart, ofWhole] of [
    [parts.flatMap(({ result }) => result.articles), whole.result.articles],
    [parts.flatMap(({ articles }) => articles), whole.articles],
    [parts.flatMap(({ layout }) => layout.lines), whole.layout.lines],
    [parts.flatMap(({ layout }) => [...layout.plan]), [...whole.layout.plan]],
    [parts.map(({ layout }) => layout.logical.text).join(""), whole.layout.logical.text],
  ])
    expect(JSON.stringify(ofPart) === JSON.stringify(ofWhole)).toBe(true);
  let end = 0;
  for (const { span, layout } of parts) {
    expect(span.start).toBe(end);
    end = span.end;
    const { logical } = layout;
    expect(logical.toSource(0)).toBe(span.start);
    expect(logical.toLogical(span.start)).toBe(0);
    expect(logical.toSource(logical.toLogical(span.end - 2))).toBe(span.end - 2);
  }
  expect(end).toBe(text.length);
});
