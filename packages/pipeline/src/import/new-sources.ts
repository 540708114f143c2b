import { classifySource, type DatabaseClient, readStoredTexts, type SourceToStore } from "@huiyao/database";

/**
 * The sources that storing would not find unchanged, so that only those are parsed.
 *
 * @param seen for a dry run, which stores nothing: keys already dealt with, added to by this call
 */
export async function findNewSources(
  client: DatabaseClient,
  sources: readonly SourceToStore[],
  seen: Set<string> | null,
): Promise<SourceToStore[]> {
  if (sources.length === 0) return [];
  const stored = await readStoredTexts(client, sources);
  return sources.filter((source) => {
    if (seen?.has(source.key) === true) return false;
    seen?.add(source.key);
    return classifySource(source, stored).kind !== "unchanged";
  });
}
