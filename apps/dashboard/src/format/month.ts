/** Months are whole numbers YYYYMM; these count and write them. */

export function monthText(month: number): string {
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;
}

/** The month `by` months after another, before it when negative. */
export function addMonths(month: number, by: number): number {
  const index = Math.floor(month / 100) * 12 + (month % 100) - 1 + by;
  return Math.floor(index / 12) * 100 + (index % 12) + 1;
}

/** Months from one to another, both included; 0 when the second is the earlier. */
export function monthsBetween(first: number, last: number): number {
  return Math.max(0, (Math.floor(last / 100) - Math.floor(first / 100)) * 12 + (last % 100) - (first % 100) + 1);
}

/** Every month from the first to the last, both included. */
export function monthRange(first: number, last: number): number[] {
  return Array.from({ length: monthsBetween(first, last) }, (_, index) => addMonths(first, index));
}

/** Months that one bar of a chart stands for, both included. */
export interface MonthSpan {
  from: number;
  to: number;
  /** 2025-01, 2025-01–03 or 2025. */
  label: string;
}

/** The months from the first to the last in at most so many spans: months, else quarters, else years however many. */
export function monthSpans(first: number, last: number, most: number): MonthSpan[] {
  const finer = [1, 3].map((size) => spansOf(first, last, size));
  return finer.find((spans) => spans.length <= most) ?? spansOf(first, last, 12);
}

function spansOf(first: number, last: number, size: number): MonthSpan[] {
  const spans: MonthSpan[] = [];
  for (let from = first; from <= last; from = addMonths(spans.at(-1)?.to ?? from, 1)) {
    const to = Math.min(last, addMonths(from, size - 1 - (((from % 100) - 1) % size)));
    spans.push({ from, to, label: spanText(from, to, size) });
  }
  return spans;
}

function spanText(from: number, to: number, size: number): string {
  if (size === 12) return String(Math.floor(from / 100));
  return from === to ? monthText(from) : `${monthText(from)}–${monthText(to).slice(5)}`;
}
