import { classifySource, type DatabaseClient, readStoredTexts, type SourceToStore } from "@huiyao/database";
import type { PlannedTexts } from "./planned-texts.ts";
import { toSource } from "./source-key.ts";

/** A text that storing would not find unchanged. */
export interface NewSource {
  source: SourceToStore;
  /** It takes the place of another, comes back, or says more of one that was corrected by hand. */
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
  const fresh: NewSource[] = [];
  for (const source of sources) {
    const classification = planned?.plan(source, stored) ?? classifySource(source, stored);
    if (classification.kind === "unchanged") continue;
    if (classification.kind === "complete") {
      fresh.push({ source: await correctedSource(client, classification.id, source), isUpdate: true });
    } else {
      fresh.push({ source, isUpdate: classification.kind === "restore" || classification.replaced.length > 0 });
    }
  }
  return fresh;
}

/** The corrected version of a text, with what is said now of its outlet and day. */
async function correctedSource(client: DatabaseClient, id: number, source: SourceToStore): Promise<SourceToStore> {
  const { text } = await client.sourceContent.findUniqueOrThrow({ where: { textId: id } });
  return toSource({ ...source, text }, source.isSample);
}
