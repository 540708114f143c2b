import { describe, expect, test } from "vitest";
import { Random } from "../random.ts";
import { sampleKey, sampleTexts } from "../sample.ts";
import type { CleanStory } from "./story-fault.ts";
import { storyFaults } from "./story-faults.ts";

const published = new Map(sampleTexts().map((text) => [text.id, text.published]));
const stories: CleanStory[] = sampleKey()
  .articles.filter((article) => article.headline !== null && article.kind === "meeting" && article.faults.length === 0)
  .slice(0, 40)
  .map((article) => ({
    headline: article.headline ?? "",
    paragraphs: article.paragraphs,
    names: article.meetings.flatMap((meeting) => meeting.participants.map((person) => person.name)),
    published: published.get(article.text) ?? "",
  }));

describe.each(Object.entries(storyFaults))("%s", (_id, fault) => {
  const made = stories.map((story, i) => fault(story, new Random(i)));

  test("finds a place in some story, and says where the fault is", () => {
    const faulty = made.filter((one) => one !== null);
    expect(faulty.length).toBeGreaterThan(0);
    for (const { texts, expected } of faulty) {
      expect(expected.length).toBeGreaterThan(0);
      for (const { text, span } of expected) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(texts[text]?.text.length ?? 0);
      }
    }
  });

  test("is the same for the same seed", () => {
    expect(stories.map((story, i) => fault(story, new Random(i)))).toEqual(made);
  });
});
