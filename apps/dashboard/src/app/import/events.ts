/** What an import reports while it runs, one JSON object a line. */
export type ImportEvent =
  /** `total` is null where there are more texts than files, as in NDJSON: how many is not known before the end. */
  | { kind: "progress"; done: number; total: number | null; bytes: number }
  | { kind: "done"; result: ImportResult }
  | { kind: "error"; message: string };

export interface ImportResult {
  inserted: number;
  updated: number;
  unchanged: number;
  failed: number;
  meetings: number;
  failures: { name: string; zh: string; en: string }[];
  /** Names of texts that later ones of the import, with their file and id, took the place of. */
  displaced: string[];
  /** The first texts of the import, with what was found in them. */
  found: FoundText[];
  /** Texts inserted or updated that `found` leaves out. */
  more: number;
}

export interface FoundText {
  key: string;
  name: string;
  headline: string | null;
  score: number | null;
  findings: number;
  articles: number;
  meetings: { key: string; name: string }[];
}
