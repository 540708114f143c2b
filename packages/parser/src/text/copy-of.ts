/**
 * A stretch of a text as a string of its own; the text itself where it is all of it. A plain slice would keep the whole text
 * in memory, and look up each of its characters through it.
 */
export function copyOf(text: string, start: number, end: number): string {
  if (start === 0 && end === text.length) return text;
  const middle = (start + end) >> 1;
  return [text.slice(start, middle), text.slice(middle, end)].join("");
}
