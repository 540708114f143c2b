import type { Span } from "@huiyao/parser";
import type { FaultKind } from "../key.ts";
import type { Random } from "../random.ts";
import { breakLines } from "../typesetting/lines.ts";
import { type Manuscript, type TypesetOptions, typeset } from "../typesetting/typeset.ts";
import { digitSpacing } from "./digit-spacing.ts";
import type { Injector } from "./injection.ts";
import { splitName } from "./split-name.ts";
import { type CleanStory, type Faulty, one, printStory, type StoryFault } from "./story-fault.ts";
import { straySpace } from "./stray-space.ts";

/** Faults of layout, by the rule of the validation package that finds them. */
export const LAYOUT_FAULTS: Record<string, StoryFault> = {
  "broken-line": (story, random) => {
    const { text, paragraphs, headlineSpan } = setColumn(story, random, []);
    const spans = [...(headlineSpan === null ? [] : [headlineSpan]), ...paragraphs.map(({ span }) => span)];
    const broken = spans.filter((span) => text.slice(span.start, span.end).includes("\n"));
    return { texts: [{ text, published: story.published }], expected: broken.map((span) => ({ text: 0, span })) };
  },
  "split-name": (story, random) => columnWith(story, random, "split-name", [splitName(random.pick([" ", "　"]), 1)]),
  "name-across-lines": (story, random) => columnWith(story, random, "name-across-lines", []),
  "split-date": (story, random) => columnWith(story, random, "split-date", []),
  "split-title": (story, random) => columnWith(story, random, "split-title", []),
  "digit-spacing": (story, random) => columnWith(story, random, "digit-spacing", [digitSpacing(0.4)]),
  "stray-space": (story, random) => columnWith(story, random, "stray-space", [straySpace(0.01)]),
  "page-furniture": (story, random) => {
    const line = random.pick([
      "第3版",
      "- 2 -",
      "责任编辑：张三 美编：李四",
      "新闻热线：000-12345678",
      "投稿邮箱：news@example.org",
      "（下转第4版）",
    ]);
    const after = random.below(story.paragraphs.length);
    const before = printStory(story.headline, story.paragraphs.slice(0, after + 1));
    const text = `${before}${line}\n${printStory(null, story.paragraphs.slice(after + 1))}`;
    return one(text, { start: before.length, end: before.length + line.length }, story.published);
  },
  "column-interleaving": interleave,
  "repeated-text": repeat,
  "mixed-indent": (story, random) => {
    if (story.paragraphs.length < 4) return null;
    const odd = random.between(1, story.paragraphs.length - 1);
    const before = printStory(story.headline, story.paragraphs.slice(0, odd));
    const paragraph = story.paragraphs[odd] ?? "";
    const text = `${before}${paragraph}\n${printStory(null, story.paragraphs.slice(odd + 1))}`;
    return one(text, { start: before.length, end: before.length + paragraph.length }, story.published);
  },
};

function setColumn(story: CleanStory, random: Random, injectors: readonly Injector[]): ReturnType<typeof typeset> {
  const manuscript: Manuscript = { ...story, subheadlines: [], reporters: [], values: [] };
  const width = 2 * random.between(13, 22);
  const indent = random.pick([4, 4, 0]);
  const options: TypesetOptions = {
    width,
    gap: random.pick(["\n", "\n\n"]),
    indent,
    keepIndent: indent > 0 && random.chance(0.3),
    headline: "above",
    headlineWidth: 60,
    bylineSpace: " ",
    leadingSpace: false,
    injectors,
  };
  return typeset(manuscript, options, random);
}

/** A column of which the faults of one kind are expected; null when it has none. */
function columnWith(story: CleanStory, random: Random, kind: FaultKind, injectors: readonly Injector[]): Faulty | null {
  const { text, faults } = setColumn(story, random, injectors);
  const expected = faults
    .filter(({ kind: found, span }) => found === kind && !isLost(text, span))
    .map(({ span }) => ({ text: 0, span }));
  return expected.length === 0 ? null : { texts: [{ text, published: story.published }], expected };
}

/** A space that fell on a line's end cannot be seen. */
function isLost(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === "" && /\n/u.test(text.charAt(start - 1) + text.charAt(end));
}

/** Two halves of the story as columns side by side, read across. */
function interleave(story: CleanStory, random: Random): Faulty | null {
  const width = 2 * random.between(12, 16);
  const prose = story.paragraphs.join("");
  const half = prose.length >> 1;
  const columns = [prose.slice(0, half), prose.slice(half)].map((text) =>
    breakLines(text, () => width).map((span) => text.slice(span.start, span.end)),
  );
  const [left = [], right = []] = columns;
  if (Math.min(left.length, right.length) < 6) return null;
  const gap = " ".repeat(random.between(4, 8));
  const rows = left.slice(0, -1).map((line, i) => `${line}${gap}${right[i] ?? ""}`.trimEnd());
  const text = `${story.headline}\n${rows.join("\n")}\n`;
  return one(text, { start: story.headline.length + 1, end: text.length - 1 }, story.published);
}

/** Bold type drawn twice, a phrase printed again, or a line. */
function repeat(story: CleanStory, random: Random): Faulty | null {
  const at = random.below(story.paragraphs.length);
  const paragraph = story.paragraphs[at] ?? "";
  const phrases = [...paragraph.matchAll(/(?<=[，。])[\u4e00-\u9fff]{5,12}(?=[，。])/gu)];
  if (phrases.length === 0) return null;
  const { 0: phrase, index } = random.pick(phrases);
  const doubled = random.chance(0.5) ? [...phrase].map((character) => character + character).join("") : phrase + phrase;
  const paragraphs = [...story.paragraphs];
  paragraphs[at] = paragraph.slice(0, index) + doubled + paragraph.slice(index + phrase.length);
  const start = printStory(story.headline, paragraphs.slice(0, at)).length + 2 + index;
  return one(printStory(story.headline, paragraphs), { start, end: start + doubled.length }, story.published);
}
