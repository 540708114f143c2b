/** Offset of the last `mark` (one code unit) before `end`, looking back no further than `floor`; -1 when there is none. */
export function findBack(text: string, mark: string, end: number, floor: number): number {
  const wanted = mark.charCodeAt(0);
  for (let i = end - 1; i >= floor; i--) if (text.charCodeAt(i) === wanted) return i;
  return -1;
}
