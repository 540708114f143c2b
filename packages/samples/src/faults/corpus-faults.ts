import { type CleanStory, type Faulty, printStory, type StoryFault } from "./story-fault.ts";

/** What contradicts itself across texts, by the rule of the validation package that finds it. */
export const CORPUS_FAULTS: Record<string, StoryFault> = {
  "inconsistent-name": (story) => {
    const name = nameIn(story);
    if (name === null) return null;
    const wrong = `${name.slice(0, -1)}${name.endsWith("钧") ? "均" : "钧"}`;
    return meetings(
      [name, name, name, wrong].map((chair, i) => ({ chair, ordinal: 10 + i })),
      3,
      wrong,
    );
  },
  "title-conflict": (story) => {
    const [name, other] = story.names;
    if (name === undefined || other === undefined || name === other) return null;
    return meetings(
      [name, other, name].map((chair, i) => ({ chair, ordinal: 10 + i })),
      1,
      other,
    );
  },
  "ordinal-regression": (story) => {
    const name = nameIn(story);
    if (name === null) return null;
    return meetings(
      [30, 31, 29].map((ordinal) => ({ chair: name, ordinal })),
      2,
      "望川区政府第29次常务会议",
    );
  },
  "duplicate-article": (story) => copies(story, story.paragraphs),
  "near-duplicate": (story) => {
    const [first = "", ...rest] = story.paragraphs;
    return story.paragraphs.join("").length < 300
      ? null
      : copies(story, [first.replace(/（[^）]*）/u, "（记者 万里）"), ...rest]);
  },
  "outlet-variant": (story) => {
    const papers = ["望川日报", "望川日报", "望川日报", "望州日报"];
    const texts = papers.map((paper, i) =>
      printStory(story.headline, [
        `本报讯（${paper}记者万里）1月${i + 2}日，望川区召开第${i + 1}次调度会议，部署各项工作。`,
      ]),
    );
    const start = texts[3]?.indexOf("本报讯") ?? 0;
    return {
      texts: texts.map((text) => ({ text, published: story.published })),
      expected: [{ text: 3, span: { start, end: start + 16 } }],
    };
  },
};

function nameIn(story: CleanStory): string | null {
  return story.names.find((name) => name.length === 3) ?? null;
}

/** A row of weekly meetings of one made-up government; in the one at `odd`, `words` are the fault. */
function meetings(row: readonly { chair: string; ordinal: number }[], odd: number, words: string): Faulty {
  const texts = row.map(({ chair, ordinal }, i) =>
    printStory("望川区政府召开常务会议", [
      `本报讯（望川日报记者万里）2025年3月${3 + i * 7}日，望川区区长${chair}主持召开望川区政府第${ordinal}次常务会议，研究部署近期工作。`,
    ]),
  );
  const start = texts[odd]?.lastIndexOf(words) ?? 0;
  return {
    texts: texts.map((text) => ({ text })),
    expected: [{ text: odd, span: { start, end: start + words.length } }],
  };
}

function copies(story: CleanStory, again: readonly string[]): Faulty | null {
  if (story.paragraphs.join("").length < 120) return null;
  const texts = [printStory(story.headline, story.paragraphs), printStory(story.headline, again)];
  return {
    texts: texts.map((text) => ({ text, published: story.published })),
    expected: [{ text: 1, span: { start: 0, end: texts[1]?.length ?? 0 } }],
  };
}
