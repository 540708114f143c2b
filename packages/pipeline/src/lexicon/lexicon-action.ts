import { formsOf, Lexicon, type LexiconEntry, LexiconError, withoutQuotes } from "@huiyao/themes";

/** What of a phrase can be edited. */
export type EditedFields = Omit<LexiconEntry, "id">;

/** One thing done to the lexicon. A phrase is known by itself: its text is its id. */
export type LexiconAction =
  | { kind: "add"; entry: EditedFields }
  | { kind: "edit"; phrase: string; entry: EditedFields }
  | { kind: "merge"; phrase: string; from: readonly string[] }
  | { kind: "split"; phrase: string; alias: string }
  | { kind: "hide" | "show"; phrase: string }
  /** Back to what was shipped or discovered. */
  | { kind: "reset"; phrase: string }
  /** Entries of a file: each replaces the entry of its phrase, and takes its forms from whoever has them. */
  | { kind: "import"; name: string; entries: readonly LexiconEntry[] };

/** The phrase or file an action is about. */
export function subjectOf(action: LexiconAction): string {
  switch (action.kind) {
    case "add":
      return action.entry.phrase;
    case "import":
      return action.name;
    default:
      return action.phrase;
  }
}

/**
 * The lexicon after an action.
 *
 * @throws LexiconError
 */
export function applyAction(lexicon: Lexicon, action: Exclude<LexiconAction, { kind: "reset" }>): Lexicon {
  switch (action.kind) {
    case "add":
      return lexicon.add(plain({ ...action.entry, id: action.entry.phrase }));
    case "edit":
      return edit(lexicon, action.phrase, action.entry);
    case "merge": {
      const from = action.from.map((form) => lexicon.find(form)?.id ?? form).filter((id) => id !== action.phrase);
      if (from.length === 0) throw new LexiconError("merge-nothing", { phrase: action.phrase });
      return lexicon.merge(action.phrase, from);
    }
    case "split":
      return lexicon.split(action.phrase, action.alias, action.alias);
    case "hide":
    case "show":
      return lexicon.hide(action.phrase, action.kind === "hide");
    case "import":
      return takeOver(lexicon, action.entries);
  }
}

/** A phrase that gets another name keeps its old one as an alias, so that its sentences stay with it. */
function edit(lexicon: Lexicon, phrase: string, fields: EditedFields): Lexicon {
  const before = lexicon.get(phrase);
  const renamed = withoutQuotes(fields.phrase) !== phrase;
  const aliases = renamed && !fields.aliases.includes(phrase) ? [...fields.aliases, phrase] : fields.aliases;
  const after = plain({ ...before, ...fields, aliases, id: fields.phrase });
  return new Lexicon(lexicon.entries.map((entry) => (entry.id === phrase ? after : entry)));
}

function takeOver(lexicon: Lexicon, entries: readonly LexiconEntry[]): Lexicon {
  const taken = new Lexicon(entries.map((entry) => plain({ ...entry, id: entry.phrase })));
  const forms = new Set(taken.entries.flatMap((entry) => formsOf(entry)));
  const rest = lexicon.entries
    .filter(({ phrase }) => !forms.has(phrase))
    .map((entry) => {
      const aliases = entry.aliases.filter((form) => !forms.has(withoutQuotes(form)));
      return aliases.length === entry.aliases.length ? entry : { ...entry, aliases };
    });
  return new Lexicon([...rest, ...taken.entries]);
}

/** `、`, or `..`, which no address of a page can end with. */
const ONLY_MARKS = /^[^\p{L}\p{N}]+$/u;

/** Without quotation marks and doubled forms: what is stored is what is matched. */
function plain(entry: LexiconEntry): LexiconEntry {
  const phrase = withoutQuotes(entry.phrase.trim());
  if (ONLY_MARKS.test(phrase)) throw new LexiconError("only-marks", { phrase });
  const aliases = formsOf({ phrase, aliases: entry.aliases.map((form) => form.trim()) }).filter(
    (form) => form !== phrase,
  );
  return { ...entry, id: phrase, phrase, aliases, note: entry.note.trim() };
}
