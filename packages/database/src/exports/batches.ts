/** Row numbers read at once: one read of most exports, and little memory. */
const IDS_A_READ = 50_000;

/** Rows read at once. */
const ROWS_A_READ = 500;

/** Which row numbers to read: at most `size`, those above `after` in the order of numbers, or after the first `skip` in another. */
export interface IdRange {
  after: number;
  skip: number;
  size: number;
}

/** The numbers of all rows of a question, in groups small enough to read the rows of. */
export async function* idBatches(
  read: (range: IdRange) => Promise<readonly { id: number }[]>,
): AsyncGenerator<number[]> {
  for (let after = 0, skip = 0; ; skip += IDS_A_READ) {
    const found = (await read({ after, skip, size: IDS_A_READ })).map(({ id }) => id);
    for (let start = 0; start < found.length; start += ROWS_A_READ) yield found.slice(start, start + ROWS_A_READ);
    if (found.length < IDS_A_READ) return;
    after = found.at(-1) ?? after;
  }
}

/** Rows in the order of the keys they were asked for by, those of one key as they came. */
export function inOrderOf<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[] {
  const place = new Map(keys.map((key, index) => [key, index]));
  return [...rows].sort((a, b) => (place.get(keyOf(a)) ?? 0) - (place.get(keyOf(b)) ?? 0));
}
