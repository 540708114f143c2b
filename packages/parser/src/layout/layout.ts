import type { Span } from "../result.ts";
import { copyOf } from "../text/copy-of.ts";
import type { EditPlan } from "../text/edit-plan.ts";
import type { LogicalText } from "../text/logical-text.ts";
import { readLines } from "./line-table.ts";

/** A printed line that is not blank. Source offsets, without the white space at its ends; width in display cells. */
export interface Line {
  start: number;
  end: number;
  /** Half-width cells: ASCII counts 1, Han and full-width forms 2. */
  cells: number;
}

/** A half-open range of the logical text. */
export interface Range {
  start: number;
  end: number;
}

/** A source, or a span of it, with its layout undone. */
export class Layout {
  readonly plan: EditPlan;
  readonly logical: LogicalText;
  /** The logical text in its reading form, offset for offset. */
  readonly reading: string;
  /** Logical range of each paragraph, headlines and bylines among them, in source order. */
  readonly paragraphs: readonly Range[];
  readonly #span: Span;
  #lines: Line[] | undefined;

  constructor(logical: LogicalText, reading: string, paragraphs: readonly Range[], span: Span) {
    this.plan = logical.plan;
    this.logical = logical;
    this.reading = reading;
    this.paragraphs = paragraphs;
    this.#span = span;
  }

  /** In source order; read when they are first asked for. */
  get lines(): readonly Line[] {
    this.#lines ??= readLineList(this.logical.source, this.#span);
    return this.#lines;
  }
}

function readLineList(source: string, { start, end }: Span): Line[] {
  const table = readLines(copyOf(source, start, end));
  const lines: Line[] = new Array(table.length);
  for (let i = 0; i < table.length; i++) {
    lines[i] = { start: start + table.start(i), end: start + table.end(i), cells: table.cells(i) };
  }
  table.clear();
  return lines;
}
