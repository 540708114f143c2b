/** Whether a UTF-16 code unit is white space, exactly as `\s` has it. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return (code >= 0x09 && code <= 0x0d) || code === 0x20;
  if (code === 0x3000) return true;
  if (code < 0x1680 || (code > 0x205f && code < 0xfeff)) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

/** The text without its white space. */
export function stripSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Whether a stretch of a text has no printed character. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** White space at its ends left out; an empty range at `end` when there is nothing else. */
export function trimRange(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
