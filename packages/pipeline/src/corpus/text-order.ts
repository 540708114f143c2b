import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";
import { columnsOf, readRows } from "../read-rows.ts";
import type { Fact } from "./fact.ts";

type TextRow = readonly [id: number, name: string, published: string | null, key: string];

interface OrderedText {
  name: string;
  published: string;
  key: string;
}

/** What texts are called, and which comes first: by day of publication, then by name, whatever order they were stored in. */
export class TextOrder {
  readonly #texts: ReadonlyMap<number, OrderedText>;

  private constructor(texts: ReadonlyMap<number, OrderedText>) {
    this.#texts = texts;
  }

  /** Of the texts of some facts. */
  static async of(client: DatabaseClient, facts: readonly Fact[]): Promise<TextOrder> {
    const columns = columnsOf("s", ["id", "name", "published", "key"]);
    const textIds = new Set(facts.map(({ textId }) => textId));
    const rows = await readRows<TextRow, number>(client, columns, textIds, (part) => {
      return Prisma.sql`"SourceText" s WHERE s."id" IN (${engineOf(client).numbers(part)})`;
    });
    return new TextOrder(
      new Map(rows.map(([id, name, published, key]) => [id, { name, published: published ?? "", key }])),
    );
  }

  nameOf({ textId }: Fact): string {
    return this.#texts.get(textId)?.name ?? "";
  }

  sorted<T>(items: readonly T[], factOf: (item: T) => Fact): T[] {
    return [...items].sort((a, b) => this.#compare(factOf(a), factOf(b)));
  }

  #compare(a: Fact, b: Fact): number {
    return this.#compareTexts(a.textId, b.textId) || a.articleIndex - b.articleIndex || a.start - b.start;
  }

  #compareTexts(a: number, b: number): number {
    const [one, other] = [this.#texts.get(a), this.#texts.get(b)];
    if (a === b || one === undefined || other === undefined) return a - b;
    for (const field of ["published", "name", "key"] as const) {
      if (one[field] !== other[field]) return one[field] < other[field] ? -1 : 1;
    }
    return 0;
  }
}
