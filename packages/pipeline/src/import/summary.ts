import type { TextToStore } from "@huiyao/database";

/** A text that could not be imported: one sentence in each language says why. */
export interface ImportFailure {
  name: string;
  code: string;
  data: Readonly<Record<string, string | number>>;
  zh: string;
  en: string;
}

/** `reading` until the last text is stored, then `themes` while phrases are counted and matched. */
export type ImportPhase = "reading" | "themes";

export interface ImportProgress {
  phase: ImportPhase;
  /** Texts dealt with, whatever became of them. */
  done: number;
  /** Bytes of those. */
  bytes: number;
  inserted: number;
  updated: number;
  unchanged: number;
  failed: number;
  seconds: number;
}

export interface ImportSummary {
  /** Null for a dry run. */
  runId: number | null;
  /** False when it was stopped by its signal. */
  finished: boolean;
  inserted: number;
  updated: number;
  unchanged: number;
  failed: number;
  /** What the inserted and updated texts hold. */
  articles: number;
  meetings: number;
  findings: number;
  /** Printed characters of those. */
  characters: number;
  seconds: number;
  failures: ImportFailure[];
  /** Keys of the first 1,000 texts inserted or updated. */
  textKeys: string[];
  /** Names of the texts of this import that later ones of it, with the same file and id, took the place of. */
  displaced: string[];
}

export interface ImportOptions {
  /** Called at most ten times a second, and once at the end of each phase. */
  onProgress?: (progress: ImportProgress) => void;
  /** Stops after the texts at hand; what is stored stays. */
  signal?: AbortSignal;
  /** Parses and checks, stores nothing. */
  dryRun?: boolean;
  /** Most texts of one transaction; default 500. */
  chunkTexts?: number;
}

const PROGRESS_INTERVAL_MS = 100;
const MOST_KEYS = 1_000;

/** Counts what becomes of the texts of one import and tells whoever asked. */
export class ImportTally {
  readonly #started = performance.now();
  readonly #onProgress: ImportOptions["onProgress"];
  #lastTold = Number.NEGATIVE_INFINITY;
  #bytes = 0;
  #done = 0;
  readonly summary: ImportSummary;

  constructor(runId: number | null, onProgress: ImportOptions["onProgress"]) {
    this.#onProgress = onProgress;
    this.summary = {
      runId,
      finished: true,
      inserted: 0,
      updated: 0,
      unchanged: 0,
      failed: 0,
      articles: 0,
      meetings: 0,
      findings: 0,
      characters: 0,
      seconds: 0,
      failures: [],
      textKeys: [],
      displaced: [],
    };
  }

  addBytes(texts: number, bytes: number): void {
    this.#done += texts;
    this.#bytes += bytes;
  }

  /** Counts what the texts hold. */
  addStored(texts: Iterable<TextToStore>): void {
    for (const { derived } of texts) {
      this.summary.articles += derived.articles.length;
      this.summary.meetings += derived.articles.reduce((sum, { article }) => sum + article.meetings.length, 0);
      this.summary.findings += derived.findings.length;
      this.summary.characters += derived.characters;
    }
  }

  addKeys(keys: readonly string[]): void {
    this.summary.textKeys.push(...keys.slice(0, MOST_KEYS - this.summary.textKeys.length));
  }

  fail(failures: readonly ImportFailure[]): void {
    this.summary.failures.push(...failures);
    this.summary.failed += failures.length;
  }

  /** Reports progress; always when `force` is set, else when a tenth of a second has passed. */
  tell(phase: ImportPhase, force = false): void {
    const now = performance.now();
    this.summary.seconds = (now - this.#started) / 1000;
    if (this.#onProgress === undefined || (!force && now - this.#lastTold < PROGRESS_INTERVAL_MS)) return;
    this.#lastTold = now;
    const { inserted, updated, unchanged, failed, seconds } = this.summary;
    this.#onProgress({ phase, done: this.#done, bytes: this.#bytes, inserted, updated, unchanged, failed, seconds });
  }
}
