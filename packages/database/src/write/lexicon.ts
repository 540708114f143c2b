import type { DatabaseClient } from "../client.ts";
import { strings } from "../questions/stored.ts";

/** A phrase as a person has edited it. */
export interface EditedEntry {
  phrase: string;
  aliases: string[];
  group: string | null;
  level: string | null;
  note: string;
  isHidden: boolean;
}

/** One phrase of a change: what had been edited of it before, and after; null where nothing had, or has. */
export interface EntryChange {
  phrase: string;
  before: EditedEntry | null;
  after: EditedEntry | null;
}

/** What people have edited, by phrase. */
export async function readEditedEntries(client: DatabaseClient): Promise<Map<string, EditedEntry>> {
  const rows = await client.lexiconEntry.findMany({ orderBy: { phrase: "asc" } });
  return new Map(rows.map((row) => [row.phrase, { ...row, aliases: strings(row.aliases) }]));
}

/** Brings the edited entries of some phrases to the given state. */
export async function writeEditedEntries(
  client: DatabaseClient,
  entries: readonly { phrase: string; entry: EditedEntry | null }[],
): Promise<void> {
  await client.lexiconEntry.deleteMany({ where: { phrase: { in: entries.map(({ phrase }) => phrase) } } });
  await client.lexiconEntry.createMany({ data: entries.flatMap(({ entry }) => entry ?? []) });
}

/** Keeps a change for the history; gives its number. */
export async function addLexiconChange(
  client: DatabaseClient,
  change: { action: string; phrase: string; entries: readonly EntryChange[] },
): Promise<number> {
  const { action, phrase, entries } = change;
  const { id } = await client.lexiconChange.create({
    data: { action, phrase, entries: JSON.parse(JSON.stringify(entries)), madeAt: new Date() },
  });
  return id;
}

/** A change of the history with its entries; null when there is none of this number. */
export async function readLexiconChange(
  client: DatabaseClient,
  id: number,
): Promise<{ entries: EntryChange[]; isUndone: boolean } | null> {
  const row = await client.lexiconChange.findUnique({ where: { id } });
  if (row === null) return null;
  const entries: EntryChange[] = JSON.parse(JSON.stringify(row.entries));
  return { entries, isUndone: row.undoneAt !== null };
}
