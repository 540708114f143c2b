import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { gramsOf } from "./grams.ts";

/**
 * Current texts that may hold one of some printed forms: one of their stories has all its letters and digits. What stands
 * between those is not asked, so that no text is missed where marks do; the texts have to be read to know.
 *
 * @returns null when a form has neither letter nor digit, which any text may hold
 */
export async function textsThatMayHold(
  client: DatabaseClient,
  forms: readonly string[],
): Promise<ReadonlySet<number> | null> {
  const found = new Set<number>();
  for (const form of forms) {
    const characters = [...gramsOf(...form)];
    if (characters.length === 0) return null;
    const rows = await client.$queryRaw<{ textId: number }[]>`
      SELECT DISTINCT a."textId" FROM "Article" a WHERE a."id" IN (
        SELECT rowid FROM "ArticleSearch" WHERE ${engineOf(client).hasGrams([[characters]])})`;
    for (const { textId } of rows) found.add(textId);
  }
  return found;
}
