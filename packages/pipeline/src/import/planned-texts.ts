import { type Classification, classifySource, marksOf, type SourceToStore, type StoredText } from "@huiyao/database";

/** What a dry run would have stored so far, so that later texts are told from it as from stored ones. */
export class PlannedTexts {
  readonly #planned = new Map<string, StoredText[]>();
  readonly #replaced = new Set<number>();
  readonly #names = new Map<number, string>();
  /** Names of planned texts that later ones of the same file and id take the place of. */
  readonly displaced: string[] = [];
  #last = 0;

  /** What storing the source would do after all that was planned before; `stored` is what the database has. */
  plan(source: SourceToStore, stored: readonly StoredText[]): Classification {
    const related = marksOf(source).flatMap((mark) => this.#planned.get(mark) ?? []);
    const known = [...related.reverse(), ...stored].map((text) =>
      this.#replaced.has(text.id) ? { ...text, replacedById: text.id } : text,
    );
    const classification = classifySource(source, known);
    if (classification.kind === "insert" || classification.kind === "restore") {
      for (const id of classification.replaced) {
        this.#replaced.add(id);
        if (this.#names.get(id) === source.name) this.displaced.push(source.name);
      }
      this.#add(source);
    }
    return classification;
  }

  /** Numbers below zero: no stored text has one. */
  #add({ name, key, contentHash, place, pageKey, outlet, published }: SourceToStore): void {
    this.#last--;
    this.#names.set(this.#last, name);
    const known = { key, contentHash, place, pageKey, outlet, published };
    const text = { id: this.#last, ...known, replacedById: null, originalId: null };
    for (const mark of marksOf(text)) {
      const list = this.#planned.get(mark);
      if (list === undefined) this.#planned.set(mark, [text]);
      else list.push(text);
    }
  }
}
