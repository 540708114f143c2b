import type { SourceError } from "./error.ts";

/** One text as read, or why it could not be. */
export type ReadResult = ReadText | ReadFailure;

export interface ReadText {
  kind: "text";
  /** As NDJSON gives it; else the name. */
  id: string;
  /** For people: the path as given, with the line for NDJSON. */
  name: string;
  /** Where the text lives, to tell a changed text from another one; null when that cannot be known. */
  place: string | null;
  /** Absolute path, `/` between folders, of the file it was read from; absent for what came otherwise. */
  file?: string;
  /** Which text of which printed page it is, where outlet, day and page are known; see `pageKeyOf`. Goes before {@link place}. */
  pageKey: string | null;
  /** Line of an NDJSON input, from 1. */
  line: number | null;
  text: string;
  /** Size as read. */
  bytes: number;
  /** ISO day. */
  published: string | null;
  outlet: string | null;
}

export interface ReadFailure {
  kind: "failure";
  id: string | null;
  name: string;
  /** As that of a text. */
  file?: string;
  line: number | null;
  error: SourceError;
}

export interface ReadOptions {
  /** ISO day the newspaper came out; counts before what names and NDJSON fields say. */
  published?: string;
  outlet?: string;
  /** The printed page; several texts of it are told apart by what else their names say. */
  page?: string;
  /** Default: NDJSON for `.ndjson` and `.jsonl`, else text. */
  inputFormat?: "text" | "ndjson";
  /** Largest file, and largest NDJSON line; default 50,000,000. */
  maxBytes?: number;
  /** Such as `{outlet}/{date}-{page}.txt`; see `compileNamePattern`. A file that does not match is not read. */
  namePattern?: string;
}

export const DEFAULT_MAX_BYTES = 50_000_000;
