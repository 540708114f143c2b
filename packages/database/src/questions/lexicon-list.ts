import type { Page, PageRequest, Reader } from "./reader.ts";
import { strings } from "./stored.ts";

/** A phrase as the lexicon has it, with how often it is used. */
export interface LexiconRow {
  phrase: string;
  aliases: string[];
  group: string | null;
  level: string | null;
  note: string;
  isHidden: boolean;
  /** `lexicon`, or how discovery found it. */
  kind: string;
  /** True when a person has edited it. */
  isEdited: boolean;
  mentions: number;
}

export interface LexiconFilter {
  /** Characters of the phrase or of one of its other forms. */
  text?: string;
  /** The empty string stands for "none". */
  group?: string;
  level?: string;
  /** Only hidden, or only edited ones. */
  only?: "hidden" | "edited";
}

/** The known phrases in a filter, the most used first; hidden ones are among them. */
export async function lexiconList(
  { client }: Reader,
  filter: LexiconFilter,
  { skip, size }: PageRequest,
): Promise<Page<LexiconRow>> {
  const [phrases, edited, sums] = await Promise.all([
    client.phrase.findMany({
      where: {
        ...(filter.group === undefined ? {} : { group: filter.group === "" ? null : filter.group }),
        ...(filter.level === undefined ? {} : { level: filter.level === "" ? null : filter.level }),
        ...(filter.only === "hidden" ? { isHidden: true } : {}),
      },
    }),
    client.lexiconEntry.findMany({ select: { phrase: true } }),
    client.phraseSum.findMany({ select: { phraseId: true, mentions: true } }),
  ]);
  const isEdited = new Set(edited.map(({ phrase }) => phrase));
  const mentionsOf = new Map(sums.map((row) => [row.phraseId, row.mentions]));
  const rows = phrases
    .map(({ id, text, aliases, ...row }) => ({
      ...row,
      phrase: text,
      aliases: strings(aliases),
      isEdited: isEdited.has(text),
      mentions: mentionsOf.get(id) ?? 0,
    }))
    .filter((row) => filter.only !== "edited" || row.isEdited)
    .filter(({ phrase, aliases }) => [phrase, ...aliases].some((form) => form.includes(filter.text ?? "")))
    .sort((a, b) => b.mentions - a.mentions || (a.phrase < b.phrase ? -1 : 1));
  return { rows: rows.slice(skip, skip + size), total: rows.length };
}

/** One thing done to the lexicon. */
export interface LexiconHistoryRow {
  id: number;
  action: string;
  /** The phrase or the file it was about. */
  phrase: string;
  /** Phrases it changed. */
  entries: number;
  madeAt: Date;
  isUndone: boolean;
}

/** What was done to the lexicon, latest first. */
export async function lexiconHistory(
  { client }: Reader,
  { skip, size }: PageRequest,
): Promise<Page<LexiconHistoryRow>> {
  const [total, found] = await Promise.all([
    client.lexiconChange.count(),
    client.lexiconChange.findMany({ orderBy: { id: "desc" }, skip, take: size }),
  ]);
  const rows = found.map(({ entries, undoneAt, ...row }) => ({
    ...row,
    entries: Array.isArray(entries) ? entries.length : 0,
    isUndone: undoneAt !== null,
  }));
  return { rows, total };
}
