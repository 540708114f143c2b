/** A seeded source of choices: the same seed always gives the same sample. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** In [0, 1). Mulberry32, by Tommy Ettinger (public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Throws RangeError on an empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  /** `count` different items in a random order; fewer when there are not so many. */
  sample<T>(items: readonly T[], count: number): T[] {
    const pool = [...items];
    const taken: T[] = [];
    while (taken.length < count && pool.length > 0) taken.push(...pool.splice(this.below(pool.length), 1));
    return taken;
  }

  /** `count` different items in their own order, as a list of officials is printed by rank. */
  some<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set(this.sample([...items.keys()], count));
    return items.filter((_, i) => chosen.has(i));
  }

  /** A new source that does not disturb this one: a story added here leaves the others as they are. */
  fork(name: string): Random {
    let hash = 7;
    for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
    return new Random(hash ^ Math.imul(this.#state, 2654435761));
  }
}
