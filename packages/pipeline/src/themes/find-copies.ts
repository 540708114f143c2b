import { type Database, inTransaction, readSignedStories, storeCopies } from "@huiyao/database";
import { groupCopies } from "@huiyao/themes";

/** Says of every stored story which earlier one it repeats (通稿, wire copy). What comes out depends on the stories alone. */
export function findCopies(database: Database): Promise<void> {
  return inTransaction(database, async (client) => {
    const stories = await readSignedStories(client);
    const firsts = groupCopies(stories.map(({ signature }) => signature));
    const changed = stories.flatMap(({ id, copyOfId }, index) => {
      const first = firsts[index] ?? index;
      const found = first === index ? null : (stories[first]?.id ?? null);
      return found === copyOfId ? [] : [{ id, copyOfId: found }];
    });
    await storeCopies(client, changed);
  });
}
