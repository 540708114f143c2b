/** A value without the white space in it. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** What stands in a range of a text. */
export function cut(text: string, range: { readonly start: number; readonly end: number }): string {
  return text.slice(range.start, range.end);
}
