/** Up to `reach` characters right before an offset, none of them before `floor`. */
export function textBefore(text: string, offset: number, reach: number, floor = 0): string {
  return text.slice(Math.max(floor, offset - reach), offset);
}

/** Up to `reach` characters from an offset on, none of them at or behind `limit`. */
export function textAfter(text: string, offset: number, reach: number, limit = text.length): string {
  return text.slice(offset, Math.min(limit, offset + reach));
}
