/** Groups texts, in their order, into batches of at most so many characters, at least one text each. */
export function batchesOf(texts: readonly { id: number; characters: number }[], mostCharacters: number): number[][] {
  const batches: number[][] = [];
  let room = 0;
  for (const { id, characters } of texts) {
    const batch = batches.at(-1);
    if (batch === undefined || characters > room) {
      batches.push([id]);
      room = mostCharacters - characters;
    } else {
      batch.push(id);
      room -= characters;
    }
  }
  return batches;
}
