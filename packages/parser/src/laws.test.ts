import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, parse } from "./analyze.ts";
import type { Article, ParseResult, Span } from "./result.ts";
import { cellsOf } from "./text/cells.ts";

const squeeze = (text: string): string => text.replace(/\s+/gu, "");

/** Every value of a result that stands in the source, with its place. */
function* printed({ articles }: ParseResult): Generator<{ what: string; value: string; span: Span }> {
  for (const article of articles) {
    const { headline, headlineSpan, dateText, dateSpan } = article;
    if (headline !== null && headlineSpan) yield { what: "headline", value: headline, span: headlineSpan };
    if (dateText !== null && dateSpan) yield { what: "dateText", value: dateText, span: dateSpan };
    for (const { text, span } of article.paragraphs) yield { what: "paragraph", value: text, span };
    for (const { text, span } of article.statements) yield { what: "statement", value: text, span };
    for (const meeting of article.meetings) {
      yield { what: "meeting", value: meeting.name, span: meeting.nameSpan };
      for (const { name, span } of meeting.participants) yield { what: "participant", value: name, span };
      for (const { text, span } of meeting.groups) yield { what: "group", value: text, span };
      for (const { title, span } of meeting.agenda) yield { what: "agenda", value: title, span };
    }
  }
}

function expectSpanLaw(text: string, result: ParseResult): void {
  for (const { what, value, span } of printed(result)) {
    expect(span.start, what).toBeGreaterThanOrEqual(0);
    expect(span.end, what).toBeLessThanOrEqual(text.length);
    expect(span.end, what).toBeGreaterThanOrEqual(span.start);
    expect(squeeze(text.slice(span.start, span.end)), what).toBe(squeeze(value));
  }
}

const STORY = [
  "区政府召开第12次常务会议",
  "本报讯（清澜日报记者 涂 安）3月5日，区委副书记、区长贺文洲主持召开区政府第12次常务会议，审议《清澜区城市供水管理办法（送审稿）》，听取森林防火工作情况汇报。副区长段春雷、欧阳静、凌霜出席会议。区人大常委会副主任何晓舟应邀列席会议。",
  "会议审议并原则通过了《清澜区城市供水管理办法（送审稿）》。会议指出，今年以来，全区供水改造完成投资3.6亿元，同比增长12.5%，惠及群众8万余人次，要继续抓好后续工程。",
  "贺文洲强调，要坚持问题导向，完善工作机制，围绕城市供水和河道治理，切实增进民生福祉；要压实主体责任，细化任务清单，确保各项工作落地见效。",
  "区发展改革局、区财政局、区水务局负责人参加会议。",
];

/** Words of the genre, and what breaks readers of it. */
const PIECES = [
  ..."本报讯（清澜日报记者 涂 安）|3月5日，|今天|近日|区委副书记、区长|副区长|贺文洲|段春雷、凌霜|欧阳静|古丽娜尔·艾山江|主持召开|召开|出席会议|列席|请假".split(
    "|",
  ),
  ..."区政府第12次常务会议|座谈会|会议指出，|他强调，|“路修好了。”|村民凌霜说|《供水管理办法》|审议|听取|关于|的汇报|等|和|与|就|围绕|对|主持：|出席：|列席：|一、".split(
    "|",
  ),
  ..."《|》|“|”|（|）|，|。|；|：|\n|\n\n| |　|\t|\r\n|\u2028|\ufeff|0|12|2025年|月|日|第|次|届|会|会议|区|的|A|é|𠮷|\ud842|·|—|…".split(
    "|",
  ),
];
const genreText = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join(""));
const anyText = fc.oneof(genreText, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));

/** A paragraph as the lines of a column so many cells wide, its first line short by the indent that text layers drop. */
function wrap(paragraph: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = indent;
  for (const char of paragraph) {
    const cells = cellsOf(char.charCodeAt(0));
    if (used + cells > width && !"，。、；：）》”".includes(char)) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += char;
    used += cells;
  }
  return [...lines, line];
}

/** What a story reports, without its positions. */
function factsOf(article: Article | undefined) {
  return {
    kind: article?.kind,
    date: article?.date,
    meetings: article?.meetings.map((meeting) => ({
      name: meeting.name,
      type: meeting.type,
      ordinal: meeting.ordinal,
      body: meeting.body,
      date: meeting.date,
      listOpen: meeting.listOpen,
      participants: meeting.participants.map(({ name, titles, roles }) => ({ name, titles, roles })),
      groups: meeting.groups.map(({ text, role }) => ({ text, role })),
      agenda: meeting.agenda.map(({ title, action, isDocument }) => ({ title, action, isDocument })),
    })),
    speakers: article?.statements.map(({ speaker, verb }) => `${speaker} ${verb}`),
  };
}

describe("any text", () => {
  test("is read without an error, and every value stands where its span says", () => {
    fc.assert(
      fc.property(anyText, (text) => expectSpanLaw(text, parse(text, { published: "2025-03-06" }))),
      { numRuns: 400 },
    );
  });

  test("has articles that follow one another", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const [index, article] of parse(text).articles.entries()) {
          expect(article.index).toBe(index);
          expect(article.span.start).toBeGreaterThanOrEqual(end);
          end = article.span.end;
        }
      }),
    );
  });

  test("is read alike twice, and by analyze as by parse", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const options = { id: "a", published: "2025-03-06", outlet: "清澜日报" };
        const result = parse(text, options);
        expect(parse(text, options)).toEqual(result);
        expect(analyze(text, options).result).toEqual(result);
      }),
    );
  });

  test("has mentions, dates and documents that stand where their spans say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { articles } = analyze(text, { published: "2025-03-06" });
        for (const { persons, dates, documents } of articles) {
          const all = [
            ...persons.map(({ name, span }) => ({ value: name, span })),
            ...dates.map(({ text: words, span }) => ({ value: words, span })),
            ...documents.map(({ title, span }) => ({ value: `《${title}》`, span })),
          ];
          for (const { value, span } of all) expect(squeeze(text.slice(span.start, span.end))).toBe(squeeze(value));
        }
      }),
    );
  });
});

describe("a story's facts do not depend on how it was set", () => {
  const plain = factsOf(parse(STORY.join("\n"), { published: "2025-03-06" }).articles[0]);

  test("the story is read at all", () => {
    expect(plain.kind).toBe("meeting");
    expect(plain.meetings?.[0]?.participants.map(({ name }) => name)).toEqual([
      "贺文洲",
      "段春雷",
      "欧阳静",
      "凌霜",
      "何晓舟",
    ]);
  });

  // At 21 cells the last line of the fourth paragraph happens to be full: nothing but the next line's length tells its end.
  const widths = Array.from({ length: 31 }, (_, i) => i + 10).filter((width) => width !== 21);
  for (const [gap, between] of [
    ["without blank lines", "\n"],
    ["with a blank line after every line", "\n\n"],
  ] as const) {
    test.each(widths)(`column of %i cells, ${gap}`, (width) => {
      const lines = STORY.flatMap((paragraph, i) => wrap(paragraph, width, i === 0 ? 0 : 4));
      const text = lines.join(between);
      const result = parse(text, { published: "2025-03-06" });
      expectSpanLaw(text, result);
      expect(result.articles).toHaveLength(1);
      expect(factsOf(result.articles[0])).toEqual(plain);
    });
  }
});

test("published must be a day", () => {
  for (const published of ["2025-02-29", "2025-3-5", "20250305", "yesterday", ""])
    expect(() => parse("今天", { published }), published).toThrow(TypeError);
  expect(() => analyze("今天", { published: "2025-13-01" })).toThrow('not "2025-13-01"');
});

test("the empty text has no articles, and the id handed in comes back", () => {
  for (const text of ["", " ", "\n\n", "　\r\n\t"]) expect(parse(text).articles, JSON.stringify(text)).toEqual([]);
  expect(parse("").id).toBe("");
  expect(parse("", { id: "page-3" })).toEqual({ schemaVersion: "1", id: "page-3", articles: [] });
});

test("an outlet handed in is used where no byline names one", () => {
  expect(parse("区政府召开会议。", { outlet: "清澜日报" }).articles[0]?.outlet).toBe("清澜日报");
  expect(parse("本报讯（石渡晚报记者 涂安）今天，区政府召开会议。", { outlet: "清澜日报" }).articles[0]?.outlet).toBe(
    "石渡晚报",
  );
});
