import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";
import { strings } from "./stored.ts";

const { sql, join } = Prisma;

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
  const from = sql`FROM "Phrase" f LEFT JOIN "PhraseSum" s ON s."phraseId" = f."id"
    WHERE ${join(await conditionsOf(client, filter), " AND ")}`;
  const [counted, page] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`SELECT CAST(count(*) AS INTEGER) AS "total" ${from}`,
    client.$queryRaw<{ id: number; mentions: number }[]>`
      SELECT f."id", coalesce(s."mentions", 0) AS "mentions" ${from} ORDER BY 2 DESC, f."text" LIMIT ${size} OFFSET ${skip}`,
  ]);
  const phrases = await client.phrase.findMany({ where: { id: { in: page.map(({ id }) => id) } } });
  const edited = await client.lexiconEntry.findMany({
    where: { phrase: { in: phrases.map(({ text }) => text) } },
    select: { phrase: true },
  });
  const isEdited = new Set(edited.map(({ phrase }) => phrase));
  const phraseOf = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const rows = page.flatMap(({ id, mentions }) => {
    const found = phraseOf.get(id);
    if (found === undefined) return [];
    const { text, aliases, group, level, note, isHidden, kind } = found;
    const said = { phrase: text, aliases: strings(aliases), group, level, note, isHidden, kind };
    return [{ ...said, isEdited: isEdited.has(text), mentions }];
  });
  return { rows, total: counted[0]?.total ?? 0 };
}

async function conditionsOf(client: Reader["client"], filter: LexiconFilter): Promise<Prisma.Sql[]> {
  const { text, group, level, only } = filter;
  const conditions = [sql`1 = 1`];
  if (group !== undefined) conditions.push(group === "" ? sql`f."group" IS NULL` : sql`f."group" = ${group}`);
  if (level !== undefined) conditions.push(level === "" ? sql`f."level" IS NULL` : sql`f."level" = ${level}`);
  if (only === "hidden") conditions.push(sql`f."isHidden"`);
  if (only === "edited") conditions.push(sql`EXISTS (SELECT 1 FROM "LexiconEntry" e WHERE e."phrase" = f."text")`);
  if (text !== undefined) {
    const forms = await client.phrase.findMany({ select: { id: true, text: true, aliases: true } });
    const ids = forms.filter((row) => [row.text, ...strings(row.aliases)].some((form) => form.includes(text)));
    conditions.push(sql`f."id" IN (${engineOf(client).numbers(ids.map(({ id }) => id))})`);
  }
  return conditions;
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
