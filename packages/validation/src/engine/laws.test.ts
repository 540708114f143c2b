import { analyze } from "@huiyao/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../config/parse-config.ts";
import { recordText } from "../corpus/record.ts";
import type { Finding } from "../finding.ts";
import { fixUntilStable, MOST_PASSES } from "./fix.ts";
import { createLinter } from "./linter.ts";
import { stripSpace } from "./white-space.ts";

const PAGE = [
  "云岭区召开防汛工作会议",
  "本报讯（云岭日报记者 钱岚）2025年5月6日，云岭区委副书记、区长高志远主持召开区政府第10次常务会议，审议《云岭区防汛应急预案（修订稿）》，研究部署今年汛期各项工作。",
  "区领导高志远、陈立、梁雨晴、周文博参加会议，部分区人大代表列席会议。",
  "会议指出，要把人民群众生命安全放在第一位，落实“四早”要求，压实防汛责任，确保安全度汛。",
  "会议强调，要做好2025年值班值守工作，备足物资，加强演练。",
].join("\n");

const linter = createLinter(parseConfig({ extends: "strict" }));
const findIn = (text: string): Finding[] => linter.check(analyze(text)).findings;

/** The page with white space put in anywhere, and every so many characters a line end. */
const damaged = fc
  .record({
    width: fc.integer({ min: 8, max: 40 }),
    blank: fc.constantFrom("\n", "\n\n", "\r\n"),
    spaces: fc.array(fc.tuple(fc.nat(PAGE.length), fc.constantFrom(" ", "　", "\n", "  ")), { maxLength: 12 }),
    cut: fc.tuple(fc.nat(PAGE.length), fc.nat(12)),
  })
  .map(({ width, blank, spaces, cut }) => {
    const short = PAGE.slice(0, cut[0]) + PAGE.slice(cut[0] + cut[1]);
    const lines = short.split("\n").flatMap((line) => line.match(new RegExp(`.{1,${width}}`, "gu")) ?? [""]);
    const text = [...lines.join(blank)];
    for (const [at, space] of spaces) text.splice(at % (text.length + 1), 0, space);
    return text.join("");
  });

/** Any characters at all, those that rules look for among them. */
const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."会议（《“”》）月日0129年\n 　入民己区长、，。\ufffd\u200bO(,"),
    fc.string({ unit: "binary", maxLength: 1 }),
  ),
  maxLength: 200,
});

/** Damaged pages with characters outside the basic plane, each two UTF-16 units, in place of some others. */
const rare = fc
  .tuple(damaged, fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."𬭸𫓧𬒗📢")), { maxLength: 20 }))
  .map(([page, replaced]) => {
    const text = [...page];
    for (const [at, character] of replaced) text[at % text.length] = character;
    return text.join("");
  });

describe.each([
  ["damaged pages", damaged],
  ["pages with rare characters", rare],
  ["any characters", anything],
])("on %s", (_name, texts) => {
  test("findings say where they are", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { findings, crashed } = linter.check(analyze(text));
        expect(crashed).toEqual([]);
        for (const { span, actual, line, column, fix } of findings) {
          expect(text.slice(span.start, span.end)).toBe(actual);
          const before = text.slice(0, span.start).split("\n");
          expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
          for (const [i, edit] of (fix?.edits ?? []).entries()) {
            expect(edit.span.start).toBeGreaterThanOrEqual(fix?.edits[i - 1]?.span.end ?? 0);
            expect(edit.span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  test("a safe edit touches white space only", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fix } of findIn(text)) {
          for (const { span, text: put } of fix?.applicability === "safe" ? fix.edits : []) {
            expect(stripSpace(text.slice(span.start, span.end)) + stripSpace(put)).toBe("");
          }
        }
      }),
    );
  });

  test("safe fixing keeps every printed character, converges, and does nothing the second time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fixed = fixUntilStable(text, findIn);
        expect(stripSpace(fixed.text)).toBe(stripSpace(text));
        expect(fixed.passes).toBeLessThan(MOST_PASSES);
        expect(fixUntilStable(fixed.text, findIn)).toMatchObject({ text: fixed.text, passes: 0 });
      }),
    );
  });

  test("no fix changes a name or a title from inside but to join it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(text);
        const kept = analysis.articles.flatMap(({ persons, documents }) => [...persons, ...documents]);
        for (const { fix } of linter.check(analysis).findings) {
          for (const { span, text: put } of fix?.edits ?? []) {
            if (put === "" && stripSpace(text.slice(span.start, span.end)) === "") continue;
            for (const { span: name } of kept) {
              const isWhole = span.start <= name.start && name.end <= span.end && span.start < span.end;
              const isApart = span.end <= name.start || name.end <= span.start;
              expect(isWhole || isApart).toBe(true);
            }
          }
        }
      }),
    );
  });

  test("fingerprints are unique in a text and the same every time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const prints = findIn(text).map((finding) => finding.fingerprint);
        expect(new Set(prints).size).toBe(prints.length);
        expect(findIn(text).map((finding) => finding.fingerprint)).toEqual(prints);
      }),
    );
  });
});

const HALF = /\p{Surrogate}/u;

test("no finding of any rule cuts a character in half", () => {
  fc.assert(
    fc.property(fc.array(rare, { minLength: 1, maxLength: 3 }), (texts) => {
      const corpus = linter.corpus();
      const found = texts.map((text, i): [string, Finding[]] => {
        const analysis = analyze(text, { id: String(i) });
        corpus.add(recordText(analysis));
        return [text, linter.check(analysis).findings];
      });
      for (const [id, findings] of corpus.finish().findings) found.push([texts[Number(id)] ?? "", findings]);
      for (const [text, findings] of found) {
        for (const { actual, expected, data, message, span, fix } of findings) {
          const edits = fix?.edits ?? [];
          const texts = [actual, ...expected, ...Object.values(data), message, ...edits.map((edit) => edit.text)];
          expect(texts.filter((value) => HALF.test(String(value)))).toEqual([]);
          const ends = [span, ...edits.map((edit) => edit.span)].flatMap(({ start, end }) => [start, end]);
          expect(ends.filter((end) => HALF.test(text.slice(0, end)))).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("an article is pointed at by its first character, however many units that has", () => {
  const text = "𬭸矿开发区召开防汛工作会议，研究部署今年汛期各项工作。\n会议指出，要把人民群众生命安全放在第一位。\n";
  const found = findIn(text).filter((finding) => finding.ruleId === "missing-headline");
  expect(found.map((finding) => finding.actual)).toEqual(["𬭸"]);
});

/** Names and titles of the page, each with a fault that a rule would mend anywhere else. */
test.each([
  ["a half-width bracket in a title", "（修订稿）》", "(修订稿)》", "halfwidth-punctuation"],
  ["a Traditional character in a title", "应急预案", "應急预案", "mixed-script"],
  ["a look-alike in a title", "《云岭区防汛应急预案", "《云岭区入民政府应急预案", "confusable-character"],
])("%s is reported and left as it is", (_name, right, wrong, ruleId) => {
  const text = PAGE.replaceAll(right, wrong);
  const found = findIn(text).filter((finding) => finding.ruleId === ruleId);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((finding) => finding.fix)).toEqual(found.map(() => null));
  expect(fixUntilStable(text, findIn, { unsafe: true }).text).toContain(wrong);
});

test("the printed plan replays: joining the lines gives the text the rules read", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const { layout } = analyze(text);
      expect(layout.plan.replay(text)).toBe(layout.logical.text);
      expect(stripSpace(layout.logical.text)).toBe(stripSpace(text));
    }),
  );
});

test("re-wrapping a page keeps the fingerprints of faults that are not of its layout", () => {
  const wrap = (width: number): string =>
    PAGE.replace("安全度汛。", "安全度汛》。")
      .split("\n")
      .map((line) => (line.match(new RegExp(`.{1,${width}}`, "gu")) ?? []).join("\n"))
      .join("\n");
  const prints = (text: string): string[] =>
    findIn(text)
      .filter((finding) => finding.ruleId === "unbalanced-pair")
      .map((finding) => finding.fingerprint);
  expect(prints(PAGE.replace("安全度汛。", "安全度汛》。"))).toHaveLength(1);
  for (const width of [17, 23, 30])
    expect(prints(wrap(width))).toEqual(prints(PAGE.replace("安全度汛。", "安全度汛》。")));
});
