import { engineOf } from "../engine/engine.ts";
import type { Reader } from "./reader.ts";
import { strings } from "./stored.ts";

/** The posts printed before the name of each of some persons in the latest month that has any; nobody without posts is in it. */
export async function latestPosts({ client }: Reader, keys: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await client.$queryRaw<{ key: string; titles: unknown }[]>`
    SELECT p."key", (SELECT t."titles" FROM "Attendance" t
      WHERE t."personId" = p."id" AND CAST(t."titles" AS TEXT) <> '[]' ORDER BY t."month" DESC, t."id" DESC LIMIT 1) AS "titles"
    FROM "Person" p WHERE p."key" IN (${engineOf(client).strings(keys)})`;
  return new Map(rows.flatMap(({ key, titles }) => (titles === null ? [] : [[key, strings(titles)] as const])));
}
