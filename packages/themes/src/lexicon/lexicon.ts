import type { MatchEntry } from "../matching/phrase-matcher.ts";
import { withoutQuotes } from "../text/quotes.ts";
import { LexiconError } from "./lexicon-error.ts";

/** Fields of policy a phrase belongs to. */
export const PHRASE_GROUPS = [
  "thought",
  "party",
  "politics",
  "economy",
  "innovation",
  "digital",
  "rural",
  "ecology",
  "livelihood",
  "culture",
  "security",
  "governance",
  "law",
  "region",
  "opening",
  "diplomacy",
  "defence",
] as const;
export type PhraseGroup = (typeof PHRASE_GROUPS)[number];

/** Who coined it: the centre (中央), the city or province, the district or county. */
export const PHRASE_LEVELS = ["centre", "city", "district"] as const;
export type PhraseLevel = (typeof PHRASE_LEVELS)[number];

export interface LexiconEntry {
  id: string;
  phrase: string;
  /** Other printed forms, quotation marks aside. */
  aliases: readonly string[];
  group: PhraseGroup | null;
  level: PhraseLevel | null;
  note: string;
  /** Known, but neither matched nor shown. */
  hidden: boolean;
}

/** A set of phrases. Never changed in place: every operation gives a new one. */
export class Lexicon {
  readonly entries: readonly LexiconEntry[];
  readonly #byId: ReadonlyMap<string, LexiconEntry>;

  /** @throws LexiconError when an id or a printed form stands twice, or a phrase is empty */
  constructor(entries: readonly LexiconEntry[]) {
    this.entries = entries;
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    if (this.#byId.size !== entries.length) {
      throw new LexiconError("double-id", { id: duplicate(entries.map(({ id }) => id)) });
    }
    const owners = new Map<string, LexiconEntry>();
    for (const entry of entries) {
      for (const form of formsOf(entry)) {
        if (form === "") throw new LexiconError("empty-form", { phrase: entry.phrase });
        const owner = owners.get(form);
        if (owner !== undefined) {
          throw new LexiconError("double-form", { form, first: owner.phrase, second: entry.phrase });
        }
        owners.set(form, entry);
      }
    }
  }

  /** @throws LexiconError when there is no such entry */
  get(id: string): LexiconEntry {
    const entry = this.#byId.get(id);
    if (entry === undefined) throw new LexiconError("unknown-phrase", { phrase: id });
    return entry;
  }

  /** The entry that has this printed form, quotation marks aside. */
  find(form: string): LexiconEntry | undefined {
    const plain = withoutQuotes(form);
    return this.entries.find((entry) => formsOf(entry).includes(plain));
  }

  /** @throws LexiconError when there is such an entry, or one of its printed forms belongs to another */
  add(entry: LexiconEntry): Lexicon {
    if (this.#byId.has(entry.id)) throw new LexiconError("known-phrase", { phrase: entry.phrase });
    return new Lexicon([...this.entries, entry]);
  }

  edit(id: string, change: Partial<Omit<LexiconEntry, "id">>): Lexicon {
    const changed = { ...this.get(id), ...change };
    return new Lexicon(this.entries.map((entry) => (entry.id === id ? changed : entry)));
  }

  hide(id: string, hidden = true): Lexicon {
    return this.edit(id, { hidden });
  }

  /** Makes the phrases of `from`, with their aliases, aliases of `into`. */
  merge(into: string, from: readonly string[]): Lexicon {
    const target = this.get(into);
    const merged = from.filter((id) => id !== into).map((id) => this.get(id));
    const aliases = [...target.aliases, ...merged.flatMap((entry) => [entry.phrase, ...entry.aliases])];
    const gone = new Set(merged.map(({ id }) => id));
    return new Lexicon(
      this.entries
        .filter(({ id }) => !gone.has(id))
        .map((entry) => (entry.id === into ? { ...entry, aliases } : entry)),
    );
  }

  /** Makes an alias a phrase of its own, with the group and level it had. */
  split(id: string, alias: string, newId: string): Lexicon {
    const entry = this.get(id);
    if (!entry.aliases.includes(alias)) throw new LexiconError("no-alias", { phrase: entry.phrase, alias });
    const rest = this.edit(id, { aliases: entry.aliases.filter((form) => form !== alias) });
    return rest.add({ ...entry, id: newId, phrase: alias, aliases: [], note: "" });
  }

  /** What the matcher is built from: every entry that is not hidden. */
  matchable(): MatchEntry[] {
    return this.entries.filter(({ hidden }) => !hidden).map((entry) => ({ id: entry.id, forms: formsOf(entry) }));
  }
}

/** The different forms of an entry, without quotation marks. */
export function formsOf(entry: Pick<LexiconEntry, "phrase" | "aliases">): string[] {
  return [...new Set([entry.phrase, ...entry.aliases].map(withoutQuotes))];
}

function duplicate(ids: readonly string[]): string {
  return ids.find((id, i) => ids.indexOf(id) !== i) ?? "";
}
