import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { SourceToStore } from "./text-to-store.ts";

/** What the database knows of a stored text for telling whether another is new. */
export interface StoredText {
  id: number;
  key: string;
  contentHash: string;
  place: string | null;
  pageKey: string | null;
  outlet: string | null;
  published: string | null;
  replacedById: number | null;
  /** The text as imported, where this is a version of it that was corrected by hand. */
  originalId: number | null;
}

type Identity = Pick<SourceToStore, "key" | "contentHash" | "place" | "pageKey" | "outlet" | "published">;

/**
 * `unchanged`: stored already. `insert`: new; `replaced` are the current texts it takes the place of. `restore`: stored,
 * replaced since, and now back. `complete`: stored in a version corrected by hand, `id`, that lacks an outlet or a day said now.
 */
export type Classification =
  | { kind: "unchanged"; id: number }
  | { kind: "insert"; replaced: number[] }
  | { kind: "restore"; id: number; replaced: number[] }
  | { kind: "complete"; id: number };

/**
 * The stored texts that share a key, a content or a place with any of the sources, and the corrected versions of those of the same
 * content. Replaced ones as well: to leave them out here would have SQLite walk all current texts, by the index that says which
 * those are.
 */
export async function readStoredTexts(client: DatabaseClient, sources: readonly Identity[]): Promise<StoredText[]> {
  const { strings } = engineOf(client);
  const columns = Prisma.sql`s."id", s."key", s."contentHash", s."place", s."pageKey", s."outlet", s."published",
    s."replacedById", s."originalId"`;
  const hashes = strings(sources.map(({ contentHash }) => contentHash));
  const places = sources.flatMap(({ place }) => (place === null ? [] : [place]));
  const pages = sources.flatMap(({ pageKey }) => (pageKey === null ? [] : [pageKey]));
  return client.$queryRaw<StoredText[]>`
    SELECT ${columns} FROM "SourceText" s WHERE s."contentHash" IN (${hashes})
    UNION
    SELECT ${columns} FROM "SourceText" o JOIN "SourceText" s ON s."originalId" = o."id" WHERE o."contentHash" IN (${hashes})
    UNION
    SELECT ${columns} FROM "SourceText" s WHERE s."place" IN (${strings(places)})
    UNION
    SELECT ${columns} FROM "SourceText" s WHERE s."pageKey" IN (${strings(pages)})`;
}

/** Tells what storing a source would do, against texts that {@link readStoredTexts} found. */
export function classifySource(source: Identity, stored: readonly StoredText[]): Classification {
  const isCurrent = ({ replacedById }: StoredText) => replacedById === null;
  const correctionOf = ({ id }: StoredText) => stored.find((text) => isCurrent(text) && text.originalId === id);
  const same = stored.find(({ key }) => key === source.key);
  if (same !== undefined && (isCurrent(same) || correctionOf(same))) return { kind: "unchanged", id: same.id };
  const alike = stored.filter(({ contentHash }) => contentHash === source.contentHash);
  const twins = alike.filter(isCurrent);
  const corrections = alike.flatMap((text) => correctionOf(text) ?? []);
  const asWellKnown = [...twins, ...corrections].find((text) => says(text, source));
  if (asWellKnown !== undefined) return { kind: "unchanged", id: asWellKnown.id };
  const lessKnown = twins.filter((twin) => says(source, twin));
  const corrected = [...corrections, ...lessKnown].find((text) => text.originalId !== null && says(source, text));
  if (corrected !== undefined) return { kind: "complete", id: corrected.id };
  const atPlace = stored.filter((text) => isCurrent(text) && text.id !== same?.id && isSamePlace(source, text));
  const replaced = [...new Set([...atPlace, ...lessKnown].map(({ id }) => id))];
  return same === undefined ? { kind: "insert", replaced } : { kind: "restore", id: same.id, replaced };
}

type Known = Pick<Identity, "outlet" | "published">;

/** Whether `a` says of outlet and day all that `b` says. */
function says(a: Known, b: Known): boolean {
  return (b.outlet === null || a.outlet === b.outlet) && (b.published === null || a.published === b.published);
}

/**
 * Whether two texts stand at the same place: on the same printed page where that is known of both, else in the same file or record,
 * unless they say that they are of different papers or days.
 */
function isSamePlace(a: Omit<Identity, "key" | "contentHash">, b: Omit<Identity, "key" | "contentHash">): boolean {
  if (a.pageKey !== null && b.pageKey !== null) return a.pageKey === b.pageKey;
  const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;
  return a.place !== null && a.place === b.place && agree(a.outlet, b.outlet) && agree(a.published, b.published);
}

/** What texts that can have to do with each other share: a content or a place. */
export function marksOf({ contentHash, place, pageKey }: Omit<Identity, "key">): string[] {
  return [contentHash, ...(place === null ? [] : [`place ${place}`]), ...(pageKey === null ? [] : [`page ${pageKey}`])];
}
