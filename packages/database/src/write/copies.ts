import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { bulkUpdate } from "./bulk-insert.ts";

/** A story as wire copy is recognised by: see `storySignature` of @huiyao/themes. */
export interface SignedStory {
  id: number;
  key: string;
  day: string | null;
  signature: string | null;
  copyOfId: number | null;
}

/** At most so many stories that were stored, or lost what they repeat, since copies were last found. */
export function readUncheckedStories(client: DatabaseClient, most: number): Promise<SignedStory[]> {
  return client.$queryRaw<SignedStory[]>`
    SELECT "id", "key", "day", "signature", "copyOfId" FROM "Article" WHERE NOT "isCopyChecked" ORDER BY "id" LIMIT ${most}`;
}

/** Stories that are compared when copies are looked for: those that share a part of a signature with any of these. */
export async function readComparedStories(
  client: DatabaseClient,
  parts: readonly { start: number; length: number; values: readonly string[] }[],
): Promise<SignedStory[]> {
  if (parts.length === 0) return [];
  const { strings } = engineOf(client);
  // The numbers stand in the statement as in the index, which is told by its expression.
  const selects = parts.map(
    ({ start, length, values }) => Prisma.sql`SELECT "id", "key", "day", "signature", "copyOfId" FROM "Article"
      WHERE ${Prisma.raw(`substr("signature", ${start + 1}, ${length})`)} IN (${strings(values)})`,
  );
  return client.$queryRaw<SignedStory[]>`${Prisma.join(selects, " UNION ")}`;
}

/** Says of stories which earlier one they repeat (`null`: none), and that all of `checked` are as they should be. */
export async function storeCopies(
  client: DatabaseClient,
  copies: readonly { id: number; copyOfId: number | null }[],
  checked: readonly number[],
): Promise<void> {
  const rows = copies.map(({ id, copyOfId }) => [id, copyOfId]);
  await bulkUpdate(client, { table: "Article", columns: ["copyOfId"], rows });
  await client.$executeRaw`
    UPDATE "Article" SET "isCopyChecked" = true WHERE "id" IN (${engineOf(client).numbers(checked)})`;
}
