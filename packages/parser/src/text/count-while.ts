/** How many items of a row of so many a test holds for, which fails for all behind the first that it fails for. */
export function countWhile(length: number, holdsFor: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holdsFor(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
