import { isDeepStrictEqual } from "node:util";
import {
  addLexiconChange,
  type Database,
  type DatabaseClient,
  type EditedEntry,
  type EntryChange,
  inTransaction,
  readEditedEntries,
  readLexiconChange,
  writeEditedEntries,
} from "@huiyao/database";
import { Lexicon, type LexiconEntry, LexiconError } from "@huiyao/themes";
import { refreshPhrases, toEntry } from "../themes/phrases.ts";
import { strings } from "../themes/stored-articles.ts";
import { matchThemes } from "../themes/update-themes.ts";
import { applyAction, type LexiconAction, subjectOf } from "./lexicon-action.ts";

/** All known phrases as a lexicon; each one's id is its text. */
export async function readLexicon(client: DatabaseClient): Promise<Lexicon> {
  const rows = await client.phrase.findMany({ orderBy: { text: "asc" } });
  return new Lexicon(
    rows.map(({ text, aliases, ...row }) => toEntry({ ...row, phrase: text, aliases: strings(aliases) })),
  );
}

/**
 * Changes the lexicon, keeps the change for the history, and matches the stored texts with what is new in it; texts are not
 * parsed again. What people change holds for every later import and discovery.
 *
 * @returns the number of phrases changed; 0 when everything was so already, and then nothing is kept
 * @throws LexiconError
 */
export async function editLexicon(database: Database, action: LexiconAction): Promise<number> {
  const changed = await inTransaction(database, async (client) => {
    const edited = await readEditedEntries(client);
    const entries =
      action.kind === "reset"
        ? [takenBack(edited, action.phrase)]
        : differences(await readLexicon(client), action, edited);
    if (entries.length === 0) return 0;
    await apply(client, entries, "after");
    await addLexiconChange(client, { action: action.kind, phrase: subjectOf(action), entries });
    return entries.length;
  });
  if (changed > 0) await matchThemes(database);
  return changed;
}

/**
 * Takes a change of the lexicon back, or makes it again.
 *
 * @throws LexiconError `changed-since` when a later change has to be taken back first
 */
export async function undoLexiconChange(database: Database, id: number): Promise<void> {
  await inTransaction(database, async (client) => {
    const change = await readLexiconChange(client, id);
    if (change === null) throw new LexiconError("unknown-change", { id });
    const [now, then] = change.isUndone ? (["before", "after"] as const) : (["after", "before"] as const);
    const edited = await readEditedEntries(client);
    const other = change.entries.find((entry) => !isDeepStrictEqual(edited.get(entry.phrase) ?? null, entry[now]));
    if (other !== undefined) throw new LexiconError("changed-since", { phrase: other.phrase });
    await apply(client, change.entries, then);
    await client.lexiconChange.update({ where: { id }, data: { undoneAt: change.isUndone ? null : new Date() } });
  });
  await matchThemes(database);
}

async function apply(client: DatabaseClient, entries: readonly EntryChange[], side: "before" | "after"): Promise<void> {
  await writeEditedEntries(
    client,
    entries.map((entry) => ({ phrase: entry.phrase, entry: entry[side] })),
  );
  const edited = [...(await readEditedEntries(client)).values()].map(toEntry);
  checkForms(edited);
  await refreshPhrases(client);
}

/** Two edited entries cannot have one form; the constructor says which. */
function checkForms(entries: readonly LexiconEntry[]): void {
  new Lexicon(entries);
}

function takenBack(edited: ReadonlyMap<string, EditedEntry>, phrase: string): EntryChange {
  const before = edited.get(phrase);
  if (before === undefined) throw new LexiconError("not-edited", { phrase });
  return { phrase, before, after: null };
}

/** What an action changes of the entries people have edited. */
function differences(
  lexicon: Lexicon,
  action: Exclude<LexiconAction, { kind: "reset" }>,
  edited: ReadonlyMap<string, EditedEntry>,
): EntryChange[] {
  const before = new Map(lexicon.entries.map((entry) => [entry.id, entry]));
  const after = applyAction(lexicon, action).entries;
  const left = new Set(after.map(({ id }) => id));
  const changed = after
    .filter((entry) => !isSame(before.get(entry.id), entry))
    .map((entry) => ({ phrase: entry.id, before: edited.get(entry.id) ?? null, after: toEdited(entry) }));
  const gone = [...before.keys()]
    .filter((id) => !left.has(id))
    .flatMap((id): EntryChange[] => {
      const was = edited.get(id);
      return was === undefined ? [] : [{ phrase: id, before: was, after: null }];
    });
  return [...changed, ...gone];
}

function isSame(a: LexiconEntry | undefined, b: LexiconEntry): boolean {
  return (
    a !== undefined &&
    isDeepStrictEqual({ ...a, aliases: a.aliases.toSorted() }, { ...b, aliases: b.aliases.toSorted() })
  );
}

function toEdited({ phrase, aliases, group, level, note, hidden }: LexiconEntry): EditedEntry {
  return { phrase, aliases: [...aliases], group, level, note, isHidden: hidden };
}
