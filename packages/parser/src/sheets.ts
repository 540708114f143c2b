import type { Story } from "./article/article.ts";
import { joinContinued } from "./article/continuation.ts";
import { splitStories } from "./article/split-stories.ts";
import type { Layout, Range } from "./layout/layout.ts";
import { undoLayout } from "./layout/undo-layout.ts";
import type { Span } from "./result.ts";
import { classAt, SPACE } from "./text/cells.ts";

/** Code units that are read at a time: eight pages of news. What is read of them is gone before it is counted as lasting. */
const SHEET = 1 << 16;
/** Code units that are read at most to find the other half of a story that goes on on another page. */
const MOST_READ = 1 << 20;
/** No sheet ends in this last share of what is read: stories there are read again with those behind them. */
const MARGIN = 1 / 16;

/** Stories of a text that stand together, cut out of it. */
export interface Sheet {
  /** From its first printed character to that of the next sheet; the first begins, and the last ends, with the source. */
  span: Span;
  /** The layout of the stretch that was read, which goes on past the end of the sheet. */
  layout: Layout;
  stories: Story[];
}

/**
 * Reads a text into stories, sheet by sheet, so that a long one takes little more memory than its longest sheet. A sheet ends
 * where a story does; one that is longer is read whole, and parts of a story that stand on several pages are looked for
 * before a sheet ends between them.
 */
export function* readSheets(source: string): Generator<Sheet, void, undefined> {
  let start = 0;
  let first = 0;
  let page: number | null | undefined;
  let length = SHEET;
  for (;;) {
    const end = lineEnd(source, start + length);
    const layout = undoLayout(source, { start, end });
    const { logical, reading } = layout;
    const stories = joinContinued(reading, splitStories(layout, page));
    const isLast = end === source.length;
    const limit = logical.text.length * (1 - MARGIN);
    const cut = isLast ? stories.length : cutBefore(stories, limit, length < MOST_READ);
    if (cut === 0 && !isLast) {
      length *= 2;
      continue;
    }
    const next = stories[cut];
    const until = next ? logical.toSource(next.range.start) : source.length;
    yield { span: { start: first, end: until }, layout, stories: stories.slice(0, cut) };
    if (!next) return;
    first = until;
    start = lineStart(source, until);
    page = next.page;
    length = SHEET;
  }
}

/** The stories of a sheet in stretches of so many code units or more, the last excepted, none of which a story stands across. */
export function* stretchesOf({ span, layout, stories }: Sheet, size: number): Generator<Omit<Sheet, "layout">> {
  let first = 0;
  let { start } = span;
  let reach = 0;
  for (const [i, { range, continuations }] of stories.entries()) {
    const at = layout.logical.toSource(range.start);
    if (at - start >= size && range.start >= reach) {
      yield { span: { start, end: at }, stories: stories.slice(first, i) };
      first = i;
      start = at;
    }
    reach = endOf(continuations, reach);
  }
  yield { span: { start, end: span.end }, stories: stories.slice(first) };
}

/**
 * Number of the stories before the last place, up to a logical offset, on both sides of which no story stands; nor, where the
 * text behind may still be asked for it, one whose other half has not been found. 0 where there is no such place.
 */
function cutBefore(stories: readonly Story[], limit: number, mayAsk: boolean): number {
  let cut = 0;
  let reach = 0;
  for (const [i, { range, continuations, continuedFrom, continuedOn }] of stories.entries()) {
    if (range.start > limit) break;
    if (range.start >= reach) cut = i;
    if (mayAsk && (continuedFrom !== null || continuedOn !== null)) break;
    reach = endOf(continuations, reach);
  }
  return cut;
}

/** The end of the last of some ranges, or one before which all of them end. */
function endOf(ranges: readonly Range[], least: number): number {
  return ranges.reduce((last, { end }) => Math.max(last, end), least);
}

/** The end of the line that holds an offset, its line feed with it. */
function lineEnd(source: string, offset: number): number {
  const feed = offset < source.length ? source.indexOf("\n", offset) : -1;
  return feed < 0 ? source.length : feed + 1;
}

/** The start of the line whose first printed character stands at an offset. */
function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && classAt(source, start - 1) === SPACE) start--;
  return start;
}
