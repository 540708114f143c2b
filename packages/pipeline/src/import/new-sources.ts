import { classifySource, type DatabaseClient, readStoredTexts, type SourceToStore } from "@huiyao/database";
import type { PlannedTexts } from "./planned-texts.ts";

/** A text that storing would not find unchanged. */
export interface NewSource {
  source: SourceToStore;
  /** It takes the place of another, or comes back. */
  isUpdate: boolean;
}

/**
 * The sources that storing would not find unchanged, so that only those are parsed.
 *
 * @param planned for a dry run, which stores nothing: what it would have stored so far, added to by this call
 */
export async function findNewSources(
  client: DatabaseClient,
  sources: readonly SourceToStore[],
  planned: PlannedTexts | null,
): Promise<NewSource[]> {
  if (sources.length === 0) return [];
  const stored = await readStoredTexts(client, sources);
  return sources.flatMap((source) => {
    const classification = planned?.plan(source, stored) ?? classifySource(source, stored);
    if (classification.kind === "unchanged") return [];
    return [{ source, isUpdate: classification.kind === "restore" || classification.replaced.length > 0 }];
  });
}
