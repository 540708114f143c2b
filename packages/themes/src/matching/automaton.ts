import { QUOTATION_MARK } from "../text/quotes.ts";

/** Called for every place where a pattern stands, in the order of its last character. */
export type OnMatch = (pattern: number, start: number, end: number) => void;

const MULTIPLIER_STATE = 0x9e3779b1;
const MULTIPLIER_CODE = 0x85ebca6b;

/**
 * Aho-Corasick automaton over UTF-16 code units. The edges stand in one open-addressing hash table of typed arrays; the
 * edges of the root, where most of a text is read, in a plain table. One pass a text, whatever the number of patterns.
 */
export class Automaton {
  readonly #root = new Int32Array(65536);
  #edgeState = new Int32Array(0);
  #edgeCode = new Uint16Array(0);
  #edgeTarget = new Int32Array(0);
  #shift = 0;
  readonly #fail: Int32Array;
  /** Pattern that ends in a state, or -1. */
  readonly #pattern: Int32Array;
  /** Nearest state along the failure links in which a pattern ends, or 0. */
  readonly #output: Int32Array;
  readonly #lengths: Int32Array;
  readonly #ring: Int32Array;

  /** @param patterns without quotation marks, none empty, no two equal */
  constructor(patterns: readonly string[]) {
    const total = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    this.#allocate(total);
    this.#lengths = Int32Array.from(patterns, (pattern) => pattern.length);
    this.#pattern = new Int32Array(total + 1).fill(-1);
    const parent = new Int32Array(total + 1);
    const code = new Uint16Array(total + 1);
    let states = 1;
    patterns.forEach((pattern, index) => {
      let state = 0;
      for (let i = 0; i < pattern.length; i++) {
        const unit = pattern.charCodeAt(i);
        let next = this.#edge(state, unit);
        if (next === 0) {
          next = states++;
          parent[next] = state;
          code[next] = unit;
          this.#connect(state, unit, next);
        }
        state = next;
      }
      this.#pattern[state] = index;
    });
    this.#fail = new Int32Array(states);
    this.#output = new Int32Array(states);
    this.#link(states, parent, code);
    const longest = this.#lengths.reduce((max, length) => Math.max(max, length), 1);
    this.#ring = new Int32Array(2 ** Math.ceil(Math.log2(longest)));
  }

  /** Reports every occurrence of every pattern; quotation marks inside an occurrence are passed over and lie in its span. */
  scan(text: string, onMatch: OnMatch): void {
    const root = this.#root;
    const edgeState = this.#edgeState;
    const edgeCode = this.#edgeCode;
    const edgeTarget = this.#edgeTarget;
    const fail = this.#fail;
    const patterns = this.#pattern;
    const output = this.#output;
    const lengths = this.#lengths;
    const ring = this.#ring;
    const ringMask = ring.length - 1;
    const mask = edgeState.length - 1;
    const shift = this.#shift;
    let state = 0;
    let read = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (QUOTATION_MARK[code] === 1) continue;
      ring[read & ringMask] = i;
      read++;
      let next = 0;
      while (state !== 0) {
        let slot = (Math.imul(state, MULTIPLIER_STATE) ^ Math.imul(code, MULTIPLIER_CODE)) >>> shift;
        while (edgeTarget[slot] !== 0 && (edgeState[slot] !== state || edgeCode[slot] !== code))
          slot = (slot + 1) & mask;
        next = edgeTarget[slot] ?? 0;
        if (next !== 0) break;
        state = fail[state] ?? 0;
      }
      state = next === 0 ? (root[code] ?? 0) : next;
      for (let at = state; at !== 0; at = output[at] ?? 0) {
        const pattern = patterns[at] ?? -1;
        if (pattern >= 0) onMatch(pattern, ring[(read - (lengths[pattern] ?? 0)) & ringMask] ?? 0, i + 1);
      }
    }
  }

  #allocate(edges: number): void {
    const bits = Math.max(4, Math.ceil(Math.log2(edges * 3 + 1)));
    this.#edgeState = new Int32Array(2 ** bits);
    this.#edgeCode = new Uint16Array(2 ** bits);
    this.#edgeTarget = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  #slot(state: number, code: number): number {
    const mask = this.#edgeState.length - 1;
    let slot = (Math.imul(state, MULTIPLIER_STATE) ^ Math.imul(code, MULTIPLIER_CODE)) >>> this.#shift;
    while (this.#edgeTarget[slot] !== 0 && (this.#edgeState[slot] !== state || this.#edgeCode[slot] !== code)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The state that `code` leads to from `state`, 0 for none. */
  #edge(state: number, code: number): number {
    return (state === 0 ? this.#root[code] : this.#edgeTarget[this.#slot(state, code)]) ?? 0;
  }

  #connect(state: number, code: number, target: number): void {
    if (state === 0) {
      this.#root[code] = target;
      return;
    }
    const slot = this.#slot(state, code);
    this.#edgeState[slot] = state;
    this.#edgeCode[slot] = code;
    this.#edgeTarget[slot] = target;
  }

  /** Failure links, shallow states first. */
  #link(states: number, parent: Int32Array, code: Uint16Array): void {
    const depth = new Int32Array(states);
    for (let state = 1; state < states; state++) depth[state] = (depth[parent[state] ?? 0] ?? 0) + 1;
    const order = Array.from({ length: states - 1 }, (_, i) => i + 1).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
    for (const state of order) {
      const unit = code[state] ?? 0;
      let from = parent[state] ?? 0;
      let target = 0;
      while (from !== 0 && target === 0) {
        from = this.#fail[from] ?? 0;
        target = this.#edge(from, unit);
      }
      this.#fail[state] = target;
      this.#output[state] = (this.#pattern[target] ?? -1) >= 0 ? target : (this.#output[target] ?? 0);
    }
  }
}
