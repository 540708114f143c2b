import {
  type Database,
  type DatabaseClient,
  engineOf,
  inTransaction,
  readComparedStories,
  readUncheckedStories,
  type SignedStory,
  storeCopies,
} from "@huiyao/database";
import { groupCopies, SIGNATURE_PARTS } from "@huiyao/themes";

/** Stories checked in one transaction: few, so that other writers wait for a moment only. */
const STORIES_A_BATCH = 2_500;

/**
 * Says of every stored story which earlier one it repeats (通稿, wire copy). What comes out depends on the stories alone; what it
 * costs, on those that are new, changed or gone, and on those told in about the same words. Can be stopped anywhere and run again.
 */
export async function findCopies(database: Database): Promise<void> {
  while (await checkBatch(database));
}

/** False when there was nothing left to do. */
function checkBatch(database: Database): Promise<boolean> {
  return inTransaction(database, async (client) => {
    const waiting = await readUncheckedStories(client, STORIES_A_BATCH);
    if (waiting.length === 0) return false;
    await engineOf(client).lockShared(client);
    const stories = (await withCompared(client, waiting)).sort(byTime);
    const firsts = groupCopies(stories.map(({ signature }) => signature));
    const changed = stories.flatMap(({ id, copyOfId }, index) => {
      const first = firsts[index] ?? index;
      const found = first === index ? null : (stories[first]?.id ?? null);
      return found === copyOfId ? [] : [{ id, copyOfId: found }];
    });
    const checked = stories.map(({ id }) => id);
    await storeCopies(client, changed, checked);
    return true;
  });
}

/** Stories, all those they are compared with, all those these are compared with, and so on: what becomes of others does not matter. */
async function withCompared(client: DatabaseClient, stories: readonly SignedStory[]): Promise<SignedStory[]> {
  const known = new Map(stories.map((story) => [story.id, story]));
  const seen = SIGNATURE_PARTS.map(() => new Set<string>());
  for (let next = stories; next.length > 0; ) {
    const parts = SIGNATURE_PARTS.map(({ start, length }, index) => {
      const values = new Set<string>();
      for (const { signature } of next) {
        const part = signature?.slice(start, start + length);
        if (part === undefined || seen[index]?.has(part)) continue;
        seen[index]?.add(part);
        values.add(part);
      }
      return { start, length, values: [...values] };
    });
    const found = await readComparedStories(
      client,
      parts.filter(({ values }) => values.length > 0),
    );
    next = found.filter(({ id }) => !known.has(id));
    for (const story of next) known.set(story.id, story);
  }
  return [...known.values()];
}

/** The earliest first, those without a day last; those of one day in an order that imports do not change. */
function byTime(a: SignedStory, b: SignedStory): number {
  if (a.day !== b.day) return (a.day ?? "9") < (b.day ?? "9") ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
