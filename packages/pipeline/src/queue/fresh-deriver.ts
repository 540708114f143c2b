import type { Database } from "@huiyao/database";
import { type DeriveSettings, deriveSettings } from "../derive/derive-text.ts";
import { createGrowingDeriver, type Deriver } from "../derive/growing-deriver.ts";
import { readDecisions } from "../quality/stored-decisions.ts";

interface Held {
  settings: string;
  deriver: Deriver;
  users: number;
}

/** A deriver under the human decisions of now: a worker lives long, and they change meanwhile. */
export class FreshDeriver {
  readonly #database: Database;
  #current: Held | null = null;

  constructor(database: Database) {
    this.#database = database;
  }

  async use<T>(work: (deriver: Deriver) => Promise<T>): Promise<T> {
    const held = await this.#held(deriveSettings(await readDecisions(this.#database.client)));
    held.users++;
    try {
      return await work(held.deriver);
    } finally {
      held.users--;
      if (held !== this.#current && held.users === 0) await held.deriver.close();
    }
  }

  async close(): Promise<void> {
    await this.#current?.deriver.close();
  }

  async #held(settings: DeriveSettings): Promise<Held> {
    const key = JSON.stringify(settings);
    const before = this.#current;
    if (before !== null && before.settings === key) return before;
    const held = { settings: key, deriver: createGrowingDeriver(settings), users: 0 };
    this.#current = held;
    if (before !== null && before.users === 0) await before.deriver.close();
    return held;
  }
}
