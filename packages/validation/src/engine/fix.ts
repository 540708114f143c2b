import type { Span } from "@huiyao/parser";
import type { Finding, TextEdit } from "../finding.ts";

export const MOST_PASSES = 10;

export interface FixOptions {
  /** Also fixes that change printed characters. */
  unsafe?: boolean;
}

export interface Fixed {
  text: string;
  /** Findings all of whose edits were made. */
  applied: Finding[];
  /** Findings without a fix, with one not asked for, or put off because it overlaps another. */
  remaining: Finding[];
}

/**
 * Makes the fixes of the findings, each wholly or not at all. An edit that several findings ask for is made once. A fix that
 * overlaps one already taken in another way is put off: check the result again and fix again.
 */
export function applyFixes(source: string, findings: Iterable<Finding>, options: FixOptions = {}): Fixed {
  const taken = new TakenEdits();
  const applied: Finding[] = [];
  const remaining: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fix;
    const wanted = fix !== null && finding.decision === undefined && (fix.applicability === "safe" || options.unsafe);
    if (fix !== null && wanted && taken.take(fix.edits)) applied.push(finding);
    else remaining.push(finding);
  }
  return { text: taken.applyTo(source), applied, remaining };
}

/** The text with some edits made, which must be in source order and without overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const taken = new TakenEdits();
  taken.take(edits);
  return taken.applyTo(source);
}

/** What some edits make of a span of the source that they stand in, in source order and without overlap. */
export function editedSpan(source: string, span: Span, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = span.start;
  for (const edit of edits) {
    parts.push(source.slice(from, edit.span.start), edit.text);
    from = edit.span.end;
  }
  parts.push(source.slice(from, span.end));
  return parts.join("");
}

/** Fixes and checks again until nothing changes, at most ten times. */
export function fixUntilStable(
  source: string,
  check: (text: string) => Iterable<Finding>,
  options: FixOptions = {},
): Fixed & { passes: number } {
  let text = source;
  const applied: Finding[] = [];
  for (let passes = 0; ; passes++) {
    const findings = check(text);
    const next = passes < MOST_PASSES ? applyFixes(text, findings, options) : null;
    if (next === null || next.text === text) return { text, applied, remaining: [...findings], passes };
    for (const finding of next.applied) applied.push(finding);
    text = next.text;
  }
}

class TakenEdits {
  readonly #byStart = new Map<number, TextEdit>();
  #sorted: TextEdit[] = [];

  /** Takes all of them, or none when one collides with another edit already taken. */
  take(edits: readonly TextEdit[]): boolean {
    const fresh: TextEdit[] = [];
    for (const edit of edits) {
      const same = this.#byStart.get(edit.span.start);
      if (same !== undefined && same.span.end === edit.span.end && same.text === edit.text) continue;
      if (same !== undefined || this.#collides(edit)) return false;
      fresh.push(edit);
    }
    for (const edit of fresh) this.#insert(edit);
    return true;
  }

  applyTo(source: string): string {
    return editedSpan(source, { start: 0, end: source.length }, this.#sorted);
  }

  #collides(edit: TextEdit): boolean {
    const i = this.#firstFrom(edit.span.start);
    const before = this.#sorted[i - 1];
    const after = this.#sorted[i];
    return (
      (before !== undefined && before.span.end > edit.span.start) ||
      (after !== undefined && after.span.start < edit.span.end)
    );
  }

  #insert(edit: TextEdit): void {
    this.#byStart.set(edit.span.start, edit);
    const last = this.#sorted.at(-1);
    if (last === undefined || last.span.start < edit.span.start) this.#sorted.push(edit);
    else this.#sorted.splice(this.#firstFrom(edit.span.start), 0, edit);
  }

  /** Index of the first edit taken that starts at or after `offset`. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
