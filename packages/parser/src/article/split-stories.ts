import type { ParseOptions } from "../analysis.ts";
import type { Layout } from "../layout/layout.ts";
import type { Story } from "./article.ts";
import { buildStory } from "./build-story.ts";
import { classifyParagraph } from "./paragraph-kinds.ts";
import { findBoundaries } from "./story-boundaries.ts";

/**
 * Cuts the logical text into its stories, in order. A headline below its story belongs to the story above it. Every printed
 * character is in exactly one story's range; a text without one has no stories.
 */
export function splitStories(layout: Layout, _options: ParseOptions = {}): Story[] {
  const text = layout.reading;
  const pieces = layout.paragraphs.map((range) => classifyParagraph(text, range));
  const starts = findBoundaries(text, pieces);
  return starts.map((start, i) => buildStory(text, pieces.slice(start, starts[i + 1] ?? pieces.length)));
}
