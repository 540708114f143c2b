/** What stands in a range of a text. */
export function cut(text: string, range: { readonly start: number; readonly end: number }): string {
  return text.slice(range.start, range.end);
}
