import type { Span } from "@huiyao/parser";
import { type Injector, inject, occurrences, type Printed } from "../faults/injection.ts";
import type { Fault } from "../key.ts";
import type { Random } from "../random.ts";
import { bylineEnd, datesIn, keptSpans, titlesIn } from "./kept.ts";
import { breakLines } from "./lines.ts";

/** A clean story, as its author handed it in. */
export interface Manuscript {
  headline: string | null;
  subheadlines: readonly string[];
  /** A line before the story that says where its beginning stands: （上接A1版）. */
  jumpLine?: string;
  /** Without any white space. */
  paragraphs: readonly string[];
  /** Everybody named, reporters included. */
  names: readonly string[];
  reporters: readonly string[];
  /** Further words that a fault must not change: posts, names of meetings, agenda topics, policy phrases. */
  values: readonly string[];
}

export interface TypesetOptions {
  /** Width of the column in half-width cells. */
  width: number;
  /** Lines beside a picture are narrower. */
  picture?: { firstLine: number; lines: number; width: number };
  /** What stands between two lines. */
  gap: "\n" | "\n\n";
  /** Cells by which a paragraph's first line is indented. */
  indent: number;
  /** The indent is printed as full-width spaces; otherwise the text layer lost it and the line is only shorter. */
  keepIndent: boolean;
  headline: "above" | "below" | "none";
  headlineWidth: number;
  /** Between 记者 and a name, and between two names: 记者 宋岚 林晚. */
  bylineSpace: " " | "　";
  /** A space before the first line. */
  leadingSpace: boolean;
  injectors: readonly Injector[];
}

/** A story as it came out of the press. */
export interface Typeset {
  text: string;
  headlineSpan: Span | null;
  paragraphs: { text: string; span: Span }[];
  faults: Fault[];
}

/** Bylines set names off by spaces; that is house style, not a fault. */
function spaceByline(printed: Printed, reporters: readonly string[], space: string): Printed {
  const end = bylineEnd(printed.text.replace(/\s/gu, "")) === 0 ? 0 : printed.text.indexOf("）") + 1;
  let { text } = printed;
  const inserted: number[] = [];
  const add = (at: number) => {
    text = text.slice(0, at) + space + text.slice(at);
    inserted.push(at);
  };
  for (const name of reporters) {
    const first = name.length === 2 ? `${name.charAt(0)}[ 　]?${name.charAt(1)}` : name;
    const at = new RegExp(first, "u").exec(text.slice(0, end + inserted.length))?.index ?? -1;
    if (at > 0 && !/[\s、（]/u.test(text.charAt(at - 1))) add(at);
  }
  const before = text.slice(0, end + inserted.length);
  const correspondent = before.indexOf("通讯员");
  if (correspondent > 0 && !/\s/u.test(before.charAt(correspondent - 1))) add(correspondent);
  const moved = (span: Span): Span => {
    let { start, end } = span;
    for (const at of inserted) {
      if (at <= start) start += space.length;
      if (at < end) end += space.length;
    }
    return { start, end: Math.max(start, end) };
  };
  return { text, faults: printed.faults.map((f) => ({ ...f, span: moved(f.span) })) };
}

/** Offsets of the printed characters of a text, white space left out. */
function printedOffsets(text: string): { squeezed: string; offsets: number[] } {
  const offsets: number[] = [];
  let squeezed = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/\s/u.test(char)) continue;
    squeezed += char;
    offsets.push(i);
  }
  return { squeezed, offsets };
}

/** Names, dates and titles that a line break cuts in two. */
function cutByWraps(text: string, breaks: readonly number[], names: readonly string[]): Printed["faults"] {
  const { squeezed, offsets } = printedOffsets(text);
  const watched = [
    ...names.flatMap((name) =>
      [...occurrences(squeezed, name)].map((span) => ({ kind: "name-across-lines" as const, span })),
    ),
    ...datesIn(squeezed).map((span) => ({ kind: "split-date" as const, span })),
    ...titlesIn(squeezed).map((span) => ({ kind: "split-title" as const, span })),
  ];
  return watched.flatMap(({ kind, span }) => {
    const start = offsets[span.start];
    const last = offsets[span.end - 1];
    if (start === undefined || last === undefined) return [];
    if (!breaks.some((at) => at > start && at <= last)) return [];
    return [{ kind, span: { start, end: last + 1 }, expected: squeezed.slice(span.start, span.end) }];
  });
}

/**
 * Sets a story as a column and damages it as a PDF text layer or OCR does: hard wraps, lost indents, blank lines, the
 * headline away from its place, and what `injectors` add. The answer comes with it: where each paragraph went and every
 * fault. With all white space removed, a text set without injectors equals the manuscript.
 */
export function typeset(manuscript: Manuscript, options: TypesetOptions, random: Random): Typeset {
  const { names, values } = manuscript;
  const faults: Fault[] = [];
  const paragraphs: Typeset["paragraphs"] = [];
  let text = "";
  let headlineSpan: Span | null = null;
  let lineCount = 0;

  const setHeadline = () => {
    if (manuscript.headline === null || options.headline === "none") return;
    for (const [i, line] of [manuscript.headline, ...manuscript.subheadlines].entries()) {
      const start = text.length + (text === "" ? 0 : 1);
      for (const span of breakLines(line, () => options.headlineWidth)) {
        text += (text === "" ? "" : "\n") + line.slice(span.start, span.end);
      }
      if (i === 0) headlineSpan = { start, end: text.length };
    }
  };

  const setParagraph = (paragraph: string, index: number) => {
    const kept = keptSpans(paragraph, [...names, ...values]);
    const injections = options.injectors.flatMap((injector) => injector({ paragraph, names, kept, random }));
    let printed = inject(paragraph, injections);
    if (index === 0) printed = spaceByline(printed, manuscript.reporters, options.bylineSpace);
    const first = lineCount;
    const lines = breakLines(printed.text, (n) => {
      const { picture, width } = options;
      const line = first + n;
      const beside = picture !== undefined && line >= picture.firstLine && line < picture.firstLine + picture.lines;
      return (beside ? picture.width : width) - (n === 0 ? options.indent : 0);
    });
    lineCount += lines.length;
    const placed: { from: number; to: number }[] = [];
    for (const [i, line] of lines.entries()) {
      if (text !== "") text += i === 0 && index === 0 ? "\n" : options.gap;
      if (i === 0 && index === 0 && options.leadingSpace) text += " ";
      if (i === 0 && options.keepIndent) text += "　".repeat(options.indent / 2);
      placed.push({ from: line.start, to: text.length });
      text += printed.text.slice(line.start, line.end);
    }
    const place = (offset: number) => {
      const line = placed.findLast((p) => p.from <= offset);
      return line === undefined ? text.length : line.to + (offset - line.from);
    };
    const end = (offset: number) => (offset === 0 ? place(0) : place(offset - 1) + 1);
    const breaks = lines.slice(1).map((line) => line.start);
    const across = cutByWraps(printed.text, breaks, names);
    const whole = printed.faults.filter(
      (f) => f.kind !== "split-name" || !breaks.some((at) => at > f.span.start && at < f.span.end),
    );
    for (const { kind, span, expected } of [...whole, ...across]) {
      const start = place(span.start);
      faults.push({ kind, span: { start, end: span.end === span.start ? start : end(span.end) }, expected });
    }
    paragraphs.push({
      text: printed.text.replace(/\s/gu, ""),
      span: { start: place(0), end: end(printed.text.length) },
    });
  };

  if (options.headline === "above") setHeadline();
  if (manuscript.jumpLine !== undefined) text += (text === "" ? "" : "\n") + manuscript.jumpLine;
  for (const [index, paragraph] of manuscript.paragraphs.entries()) setParagraph(paragraph, index);
  if (options.headline === "below") setHeadline();
  if (headlineSpan !== null && options.headline === "below") {
    faults.push({ kind: "misplaced-headline", span: headlineSpan, expected: manuscript.headline ?? "" });
  }
  faults.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { text, headlineSpan, paragraphs, faults };
}
