import type { DatabaseClient } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { SourceToStore } from "./text-to-store.ts";

/** What the database knows of a stored text for telling whether another is new. */
export interface StoredText {
  id: number;
  key: string;
  contentHash: string;
  place: string | null;
  outlet: string | null;
  published: string | null;
  replacedById: number | null;
  /** A version corrected by hand stands in its place. */
  isCorrected?: boolean | number;
}

type Identity = Pick<SourceToStore, "key" | "contentHash" | "place" | "outlet" | "published">;

/**
 * `unchanged`: stored already. `insert`: new; `replaced` are the current texts it takes the place of. `restore`: stored,
 * replaced since, and now back.
 */
export type Classification =
  | { kind: "unchanged"; id: number }
  | { kind: "insert"; replaced: number[] }
  | { kind: "restore"; id: number; replaced: number[] };

/**
 * The stored texts that share a key, a content or a place with any of the sources. Replaced ones as well: to leave them out
 * here would have SQLite walk all current texts, by the index that says which those are.
 */
export async function readStoredTexts(client: DatabaseClient, sources: readonly Identity[]): Promise<StoredText[]> {
  const { strings } = engineOf(client);
  const columns = Prisma.sql`s."id", s."key", s."contentHash", s."place", s."outlet", s."published", s."replacedById",
    EXISTS (SELECT 1 FROM "SourceText" c WHERE c."originalId" = s."id" AND coalesce(c."replacedById", 0) = 0) AS "isCorrected"`;
  const hashes = sources.map(({ contentHash }) => contentHash);
  const places = sources.flatMap(({ place }) => (place === null ? [] : [place]));
  return client.$queryRaw<StoredText[]>`
    SELECT ${columns} FROM "SourceText" s WHERE s."contentHash" IN (${strings(hashes)})
    UNION
    SELECT ${columns} FROM "SourceText" s WHERE s."place" IN (${strings(places)})`;
}

/** Tells what storing a source would do, against texts that {@link readStoredTexts} found. */
export function classifySource(source: Identity, stored: readonly StoredText[]): Classification {
  const same = stored.find(({ key }) => key === source.key);
  const atPlace = stored.filter(
    (text) =>
      text.replacedById === null && source.place !== null && text.place === source.place && text.id !== same?.id,
  );
  if (same !== undefined && (same.replacedById === null || same.isCorrected)) return { kind: "unchanged", id: same.id };
  const twins = stored.filter((text) => text.replacedById === null && text.contentHash === source.contentHash);
  const asWellKnown = twins.find((twin) => says(twin, source));
  if (asWellKnown !== undefined) return { kind: "unchanged", id: asWellKnown.id };
  const lessKnown = twins.filter((twin) => says(source, twin));
  const replaced = [...new Set([...atPlace, ...lessKnown].map(({ id }) => id))];
  return same === undefined ? { kind: "insert", replaced } : { kind: "restore", id: same.id, replaced };
}

/** Whether `a` says of outlet and day all that `b` says. */
function says(a: Pick<Identity, "outlet" | "published">, b: Pick<Identity, "outlet" | "published">): boolean {
  return (b.outlet === null || a.outlet === b.outlet) && (b.published === null || a.published === b.published);
}
