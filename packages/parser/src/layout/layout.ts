import type { EditPlan } from "../text/edit-plan.ts";
import type { LogicalText } from "../text/logical-text.ts";

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

/** A source with its layout undone. */
export interface Layout {
  plan: EditPlan;
  logical: LogicalText;
  /** The logical text in its reading form, offset for offset. */
  reading: string;
  /** In source order. */
  lines: Line[];
  /** Logical range of each paragraph, headlines and bylines among them, in source order. */
  paragraphs: Range[];
}
