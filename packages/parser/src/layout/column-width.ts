import { Scratch } from "../text/scratch.ts";
import { type LineTable, WIDEST } from "./line-table.ts";

/** Lines looked at together, and how far one look is from the next. */
const WINDOW = 12;
const STEP = 6;
/** Candidate widths of a line: four from each of the two windows it lies in, and none. */
const PER_WINDOW = 4;
const STATES = 2 * PER_WINDOW + 1;
/** A width is looked at when two lines have it, or one without a mark that could be squeezed. */
const FEWEST_VOTES = 5;
/** Cells between the commonest width and the next common one, and one of another column: beside a picture, say. */
const NEXT = 2;
const OTHER_COLUMN = 6;
/** A line this much wider than the commonest width may still be what the column is wide: first lines are shorter. */
const ABOVE_MODE = 6;

/** Narrowest column, and the usual indent of a paragraph, in cells. */
const NARROWEST = 8;
const FIRST_LINE = 4;

const COST_NO_COLUMN = 3;
const COST_WIDER = 8;
const COST_SHORT_SENTENCE = 1;
const COST_SHORT = 6;
const COST_SHORT_PROSE = 10;
const COST_NEAR = 1;
const COST_SQUEEZED = 1;
const COST_SWITCH = 8;

/** Votes of a window for each width; all taken back before the next, so that one list serves every text. */
const votes = new Int32Array(WIDEST + 2);

const widthsOf = new Scratch((length) => new Uint8Array(length));
const modesOf = new Scratch((length) => new Uint8Array(length));
const pathOf = new Scratch((length) => new Uint8Array(length));
/** Costs of the cheapest path to each state, of this line and of the next; candidates of the last window and of this one. */
const costsHere = new Float64Array(STATES);
const costsNext = new Float64Array(STATES);
const lineCosts = new Float64Array(STATES);
const candidatesBefore = new Uint8Array(STATES);
const candidatesHere = new Uint8Array(STATES);

/**
 * The column (栏) that each line was set in: its width in display cells, 0 for a line of no column. A file holds columns of
 * many widths one after the other, and one that narrows beside a picture, so the width is the cheapest path through the
 * lines: a full line of the column costs nothing, a short one little, one that does not fit much, and so does a change.
 * Good until the next text is read.
 */
export function columnWidths(table: LineTable): Uint8Array {
  const count = table.length;
  const widths = widthsOf.take(count);
  if (!mayHoldColumn(table)) return widths;
  const modes = windowModes(table);
  const from = pathOf.take(count * STATES);
  let costs = costsHere.fill(0);
  let next = costsNext.fill(0);
  const before = candidatesBefore.fill(0);
  const here = candidatesHere.fill(0);
  for (let i = 0; i < count; i++) {
    if (i % STEP === 0) candidates(modes, i, here);
    let least = Infinity;
    let leastState = 0;
    for (let s = 0; s < STATES; s++) {
      const cost = costs[s] ?? 0;
      if (cost < least) {
        least = cost;
        leastState = s;
      }
    }
    const sameWindow = i > 0 && i % STEP !== 0;
    for (let s = 0; s < STATES; s++) {
      const width = here[s] ?? 0;
      let best = least + COST_SWITCH;
      let origin = leastState;
      for (let r = sameWindow ? s : 0; r < (sameWindow ? s + 1 : STATES); r++) {
        const cost = costs[r] ?? 0;
        if (i > 0 && cost < best && (sameWindow || before[r] === width)) {
          best = cost;
          origin = r;
        }
      }
      // The two windows that a line lies in agree as a rule.
      const isSame = s >= PER_WINDOW && s < 2 * PER_WINDOW && here[s - PER_WINDOW] === width;
      lineCosts[s] = isSame ? (lineCosts[s - PER_WINDOW] ?? 0) : lineCost(table, i, width);
      next[s] = best + (lineCosts[s] ?? 0);
      from[i * STATES + s] = origin;
    }
    [costs, next] = [next, costs];
    if ((i + 1) % STEP === 0) before.set(here);
    if (least > 1e6) for (let s = 0; s < STATES; s++) costs[s] = (costs[s] ?? 0) - least;
  }
  let state = 0;
  for (let s = 1; s < STATES; s++) if ((costs[s] ?? 0) < (costs[state] ?? 0)) state = s;
  for (let i = count - 1; i >= 0; i--) {
    candidates(modes, i, here);
    widths[i] = here[state] ?? 0;
    state = from[i * STATES + state] ?? 0;
  }
  return widths;
}

/** Fewer lines than this cost less as lines of no column than a change of width does. */
const FEWEST_LINES = 3;

function mayHoldColumn(table: LineTable): boolean {
  let narrow = 0;
  for (let i = 0; i < table.length; i++) if (lineCells(table, i) < WIDEST && ++narrow === FEWEST_LINES) return true;
  return false;
}

/**
 * Four widths for each window: the commonest, the next common, the next common of another column, and the widest line not much
 * above the first two.
 */
function windowModes(table: LineTable): Uint8Array {
  const windows = Math.ceil(table.length / STEP) + 1;
  const modes = modesOf.take(windows * PER_WINDOW);
  for (let w = 0; w < windows; w++) {
    const start = Math.max(0, w * STEP - STEP);
    const end = Math.min(table.length, w * STEP - STEP + WINDOW);
    for (let i = start; i < end; i++) vote(table, i, 1);
    const first = commonest(table, start, end, 0, 0);
    const second = commonest(table, start, end, first, NEXT);
    modes[w * PER_WINDOW] = first;
    modes[w * PER_WINDOW + 1] = second;
    modes[w * PER_WINDOW + 2] = commonest(table, start, end, first, OTHER_COLUMN);
    modes[w * PER_WINDOW + 3] = widest(table, start, end, Math.max(first, second) + ABOVE_MODE);
    for (let i = start; i < end; i++) vote(table, i, -1);
  }
  return modes;
}

function candidates(modes: Uint8Array, line: number, into: Uint8Array): void {
  const window = Math.floor(line / STEP);
  for (let s = 0; s < STATES - 1; s++) into[s] = modes[window * PER_WINDOW + s] ?? 0;
  into[STATES - 1] = 0;
}

/** Adds (or takes back) what a line says of the column's width. */
function vote(table: LineTable, i: number, sign: 1 | -1): void {
  const cells = lineCells(table, i);
  if (cells >= WIDEST) return;
  const hang = table.hang(i);
  votes[cells] = (votes[cells] ?? 0) + sign * (table.slack(i) > 0 ? 2 : 3);
  if (hang > 0) votes[cells - hang] = (votes[cells - hang] ?? 0) + sign;
}

/** The width of most votes among those that are so many cells apart from another; 0 where there is none. */
function commonest(table: LineTable, start: number, end: number, other: number, apart: number): number {
  let best = 0;
  let most = FEWEST_VOTES;
  for (let i = start; i < end; i++) {
    const width = lineCells(table, i);
    if (width >= WIDEST || width < NARROWEST || Math.abs(width - other) < apart) continue;
    const score = 2 * (votes[width] ?? 0) + (votes[width - 1] ?? 0);
    if (score > most) {
      most = score;
      best = width;
    }
  }
  return best;
}

function widest(table: LineTable, start: number, end: number, limit: number): number {
  let most = FEWEST_VOTES;
  for (let i = start; i < end; i++) {
    const cells = lineCells(table, i) - table.hang(i);
    if (cells > most && cells <= limit) most = cells;
  }
  return most;
}

/** Cells that a line takes with its indent, where that was kept. */
export function lineCells(table: LineTable, i: number): number {
  return table.cells(i) + keptIndent(table, i);
}

/** White space before a line that is an indent kept from print; an odd cell is a stray space. */
export function keptIndent(table: LineTable, i: number): number {
  const indent = table.indent(i);
  return indent >= 2 && indent <= 9 ? indent - (indent % 2) : 0;
}

function lineCost(table: LineTable, i: number, width: number): number {
  const cells = lineCells(table, i);
  if (width === 0) return cells >= WIDEST ? 0 : COST_NO_COLUMN;
  const hang = table.hang(i);
  if (cells > width) {
    if (cells - hang <= width) return 0;
    return cells - hang - table.slack(i) <= width ? COST_SQUEEZED : COST_WIDER;
  }
  const need = i + 1 < table.length ? table.need(i + 1) : 2;
  if (cells + need > width) return 0;
  if (cells + need + FIRST_LINE > width)
    return mayBeFirst(table, i) && cells + FIRST_LINE <= width + hang ? 0 : COST_NEAR;
  return table.stop(i) === 1 ? COST_SHORT_SENTENCE : table.comma(i) === 1 ? COST_SHORT_PROSE : COST_SHORT;
}

/** A first line stripped of its indent follows a sentence that ended. */
function mayBeFirst(table: LineTable, i: number): boolean {
  return i === 0 || table.stop(i - 1) === 1 || table.gap(i) !== table.gap(i - 1);
}
