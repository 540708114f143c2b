import { withoutQuotes } from "../text/quotes.ts";
import { Automaton } from "./automaton.ts";

/** A phrase to look for: its printed forms, whichever of them is met counts for the entry. */
export interface MatchEntry {
  id: string;
  forms: readonly string[];
}

/** One place where an entry is mentioned, in UTF-16 offsets of the text that was matched. */
export interface TextMention {
  /** Index into the entries the matcher was built from. */
  entry: number;
  start: number;
  end: number;
}

/**
 * Finds the mentions of all entries in one pass. Mentions of one entry do not overlap: leftmost first, then the longest
 * form. Mentions of different entries may overlap and contain each other. Quotation marks are passed over.
 */
export class PhraseMatcher {
  readonly entries: readonly MatchEntry[];
  readonly #automaton: Automaton;
  /** Entries that own a pattern: more than one when two entries share a form. */
  readonly #owners: readonly (readonly number[])[];

  /** @throws RangeError when an entry has no form, or one that is empty without its quotation marks */
  constructor(entries: readonly MatchEntry[]) {
    this.entries = entries;
    const owners = new Map<string, number[]>();
    entries.forEach((entry, index) => {
      if (entry.forms.length === 0) throw new RangeError(`phrase ${JSON.stringify(entry.id)} has no form to look for`);
      for (const form of new Set(entry.forms.map(withoutQuotes))) {
        if (form === "") {
          throw new RangeError(`phrase ${JSON.stringify(entry.id)} has an empty form; give it at least one character`);
        }
        const list = owners.get(form);
        if (list === undefined) owners.set(form, [index]);
        else list.push(index);
      }
    });
    this.#automaton = new Automaton([...owners.keys()]);
    this.#owners = [...owners.values()];
  }

  /** All mentions, ordered by start, then by entry. */
  match(text: string): TextMention[] {
    const found: TextMention[] = [];
    this.#automaton.scan(text, (pattern, start, end) => {
      for (const entry of this.#owners[pattern] ?? []) found.push({ entry, start, end });
    });
    if (found.length < 2) return found;
    found.sort((a, b) => a.start - b.start || a.entry - b.entry || b.end - a.end);
    const lastEnd = new Map<number, number>();
    return found.filter((mention) => {
      if (mention.start < (lastEnd.get(mention.entry) ?? 0)) return false;
      lastEnd.set(mention.entry, mention.end);
      return true;
    });
  }
}
