import { classifySource, type DatabaseClient, marksOf, readStoredTexts, type SourceToStore } from "@huiyao/database";
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
 * @param updates marks of the texts that take the place of others in this import, added to by this call: what they displace is stored
 *   still, and is to be stored again where it comes later
 */
export async function findNewSources(
  client: DatabaseClient,
  sources: readonly SourceToStore[],
  planned: PlannedTexts | null,
  updates: Set<string>,
): Promise<NewSource[]> {
  if (sources.length === 0) return [];
  const stored = await readStoredTexts(client, sources);
  const fresh: NewSource[] = [];
  for (const source of sources) {
    const classification = planned?.plan(source, stored) ?? classifySource(source, stored);
    const marks = marksOf(source);
    if (classification.kind === "unchanged") {
      if (planned === null && marks.some((mark) => updates.has(mark))) fresh.push({ source, isUpdate: true });
      continue;
    }
    const isUpdate = classification.kind !== "insert" || classification.replaced.length > 0;
    if (isUpdate) for (const mark of marks) updates.add(mark);
    const isCompleted = classification.kind === "complete";
    fresh.push({ source: isCompleted ? await correctedSource(client, classification.id, source) : source, isUpdate });
  }
  return fresh;
}

/** The corrected version of a text, with what is said now of its outlet and day. */
async function correctedSource(client: DatabaseClient, id: number, source: SourceToStore): Promise<SourceToStore> {
  const { text } = await client.sourceContent.findUniqueOrThrow({ where: { textId: id } });
  return toSource({ ...source, text }, source.isSample);
}
