import type { DatabaseClient } from "../database.ts";

/** A story as wire copy is recognised by: see `storySignature` of @huiyao/themes. */
export interface SignedStory {
  id: number;
  signature: string | null;
  copyOfId: number | null;
}

/** All stories that have a signature, the earliest first; those of one day in an order that imports do not change. */
export function readSignedStories(client: DatabaseClient): Promise<SignedStory[]> {
  return client.article.findMany({
    where: { signature: { not: null } },
    orderBy: [{ day: { sort: "asc", nulls: "last" } }, { key: "asc" }],
    select: { id: true, signature: true, copyOfId: true },
  });
}

/** Says of stories which earlier one they repeat (`null`: none). */
export async function storeCopies(
  client: DatabaseClient,
  copies: readonly { id: number; copyOfId: number | null }[],
): Promise<void> {
  const groups = new Map<number | null, number[]>();
  for (const { id, copyOfId } of copies) {
    const group = groups.get(copyOfId);
    if (group === undefined) groups.set(copyOfId, [id]);
    else group.push(id);
  }
  for (const [copyOfId, ids] of groups)
    await client.article.updateMany({ where: { id: { in: ids } }, data: { copyOfId } });
}
