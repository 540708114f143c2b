/** A value as JSON has it. */
export type Json = unknown;

/** Something in a config, decisions or baseline file is not as it must be. `problems` names all of it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(what: string, problems: readonly string[]) {
    super(`${what}: ${problems.join("; ")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** Reads parsed JSON field by field and gathers every problem with its path; `finish` throws them together. */
export class Reader {
  readonly #what: string;
  readonly #problems: string[] = [];

  constructor(what: string) {
    this.#what = what;
  }

  problem(path: readonly string[], message: string): void {
    this.#problems.push(path.length === 0 ? message : `${path.join(".")} ${message}`);
  }

  finish(): void {
    if (this.#problems.length > 0) throw new ConfigError(this.#what, this.#problems);
  }

  /** The fields of an object; other keys than `known` are problems. Any key goes when `known` is left out. */
  object(value: Json, path: readonly string[], known?: readonly string[]): Record<string, Json> {
    if (!isObject(value)) {
      this.problem(path, `must be an object, not ${kindOf(value)}`);
      return {};
    }
    if (known !== undefined) {
      for (const key of Object.keys(value)) {
        if (!known.includes(key)) this.problem([...path, key], `is unknown${nearest(key, known)}`);
      }
    }
    return value;
  }

  list(value: Json, path: readonly string[]): Json[] {
    if (Array.isArray(value)) return value;
    this.problem(path, `must be a list, not ${kindOf(value)}`);
    return [];
  }

  /** A string with something in it. */
  text(value: Json, path: readonly string[]): string {
    if (typeof value === "string" && value.trim() !== "") return value;
    this.problem(path, typeof value === "string" ? "must not be empty" : `must be a text, not ${kindOf(value)}`);
    return "";
  }

  texts(value: Json, path: readonly string[]): string[] {
    return this.list(value, path).map((entry, i) => this.text(entry, [...path, String(i)]));
  }

  /** Wrong form to right form, neither of them empty. */
  terms(value: Json, path: readonly string[]): Record<string, string> {
    if (!isObject(value)) {
      this.problem(path, `must be an object of wrong form to right form, not ${kindOf(value)}`);
      return {};
    }
    const entries = Object.entries(value);
    for (const [wrong] of entries)
      if (wrong.trim() === "") this.problem([...path, JSON.stringify(wrong)], "must not be empty");
    return Object.fromEntries(entries.map(([wrong, right]) => [wrong, this.text(right, [...path, wrong])]));
  }

  oneOf<T extends string>(value: Json, path: readonly string[], allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((entry) => entry === value);
    if (found !== undefined) return found;
    this.problem(path, `must be one of ${allowed.join(", ")}, not ${JSON.stringify(value) ?? "missing"}`);
    return allowed[0];
  }

  /** An ISO day that exists. */
  day(value: Json, path: readonly string[]): string {
    const text = this.text(value, path);
    if (text !== "" && !isDay(text)) this.problem(path, `must be a day as YYYY-MM-DD, not ${JSON.stringify(text)}`);
    return text;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** `; did you mean "x"?` for the known word that shares most of its beginning and end with the given one. */
export function nearest(word: string, known: readonly string[]): string {
  let best = "";
  let most = Math.max(2, Math.floor(word.length / 2));
  for (const candidate of known) {
    let shared = 0;
    while (shared < Math.min(word.length, candidate.length) && word[shared] === candidate[shared]) shared++;
    let tail = 0;
    while (
      tail < Math.min(word.length, candidate.length) - shared &&
      word[word.length - 1 - tail] === candidate[candidate.length - 1 - tail]
    ) {
      tail++;
    }
    if (shared + tail > most) {
      best = candidate;
      most = shared + tail;
    }
  }
  return best === "" ? "" : `; did you mean "${best}"?`;
}
