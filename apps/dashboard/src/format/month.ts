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
