/** YYYYMM of an ISO day. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));
}

/** YYYYMM of the first day that is known, 0 when none is. */
export function monthOfFirst(...days: (string | null)[]): number {
  const day = days.find((candidate) => candidate !== null);
  return day === undefined || day === null ? 0 : monthOf(day);
}
