import { readCsv, writeCsv } from "./csv.ts";
import { formsOf, Lexicon, type LexiconEntry, PHRASE_GROUPS, PHRASE_LEVELS } from "./lexicon.ts";
import { LexiconError } from "./lexicon-error.ts";

const YES_NO = ["yes", "no"] as const;
const COLUMNS = ["id", "phrase", "aliases", "group", "level", "note", "hidden"] as const;

/** A lexicon as CSV with a heading line; aliases are parted by `|`. */
export function toCsv(lexicon: Lexicon): string {
  return writeCsv([
    COLUMNS,
    ...lexicon.entries.map((entry) => [
      entry.id,
      entry.phrase,
      entry.aliases.join("|"),
      entry.group ?? "",
      entry.level ?? "",
      entry.note,
      entry.hidden ? "yes" : "no",
    ]),
  ]);
}

/**
 * A lexicon from CSV. The columns may stand in any order; only `phrase` must be there. An entry without an id gets its
 * phrase as id.
 *
 * @throws LexiconError that names line and column of what is wrong; nothing is taken over then
 */
export function fromCsv(text: string): Lexicon {
  const [heading, ...records] = readCsv(text);
  if (heading === undefined) throw new LexiconError("csv-empty");
  const names = heading.fields.map((name) => name.trim());
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name));
  if (unknown !== undefined) {
    throw new LexiconError("csv-unknown-column", { line: heading.line, column: unknown, known: COLUMNS.join(", ") });
  }
  if (!names.includes("phrase")) throw new LexiconError("csv-no-phrase-column", { line: heading.line });
  const ids = new Map<string, number>();
  const forms = new Map<string, number>();
  return new Lexicon(
    records.map(({ line, fields }) => {
      if (fields.length !== names.length) {
        throw new LexiconError("csv-fields", { line, count: fields.length, wanted: names.length });
      }
      const entry = entryOf(new Map(names.map((name, i) => [name, (fields[i] ?? "").trim()])), line);
      for (const form of formsOf(entry)) {
        const first = forms.get(form);
        if (first !== undefined) throw new LexiconError("csv-double-form", { line, first, form });
        forms.set(form, line);
      }
      const first = ids.get(entry.id);
      if (first !== undefined) throw new LexiconError("csv-double-id", { line, first, id: entry.id });
      ids.set(entry.id, line);
      return entry;
    }),
  );
}

function entryOf(fields: ReadonlyMap<string, string>, line: number): LexiconEntry {
  const phrase = fields.get("phrase") ?? "";
  if (phrase === "") throw new LexiconError("csv-empty-phrase", { line });
  const hidden = oneOf(YES_NO, fields.get("hidden") ?? "", "hidden", line);
  return {
    id: fields.get("id") || phrase,
    phrase,
    aliases: (fields.get("aliases") ?? "")
      .split("|")
      .map((form) => form.trim())
      .filter((form) => form !== ""),
    group: oneOf(PHRASE_GROUPS, fields.get("group") ?? "", "group", line),
    level: oneOf(PHRASE_LEVELS, fields.get("level") ?? "", "level", line),
    note: fields.get("note") ?? "",
    hidden: hidden === "yes",
  };
}

function oneOf<T extends string>(known: readonly T[], value: string, column: string, line: number): T | null {
  if (value === "") return null;
  const found = known.find((one) => one === value);
  if (found === undefined) {
    throw new LexiconError("csv-value", { line, column, value, known: known.join(", ") });
  }
  return found;
}
