/** The months from one to the other, both included, as integers YYYYMM. */
export function monthRange(from: number, to: number): number[] {
  const months: number[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: number, count: number): number {
  const index = monthIndex(month) + count;
  return Math.floor(index / 12) * 100 + (index % 12) + 1;
}

/** Months from one to the other: 1 from a month to the next. */
export function monthsBetween(from: number, to: number): number {
  return monthIndex(to) - monthIndex(from);
}

/** @throws RangeError when the integer is no month */
function monthIndex(month: number): number {
  const inYear = month % 100;
  if (!Number.isInteger(month) || inYear < 1 || inYear > 12) {
    throw new RangeError(`${month} is not a month; write it as YYYYMM, such as 202503`);
  }
  return Math.floor(month / 100) * 12 + inYear - 1;
}
