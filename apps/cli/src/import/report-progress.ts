import type { ImportProgress } from "@huiyao/pipeline";
import type { Context } from "../context.ts";
import { bar } from "../terminal/bar.ts";
import { Pace } from "../terminal/pace.ts";
import { clipped } from "../terminal/width.ts";
import type { ImportFormat } from "./import-options.ts";

/** Says on standard error how far an import has got. */
export interface ProgressReport {
  /** Bytes that will be read, once that is known. */
  totalBytes: number | null;
  tell(progress: ImportProgress): void;
  /** Clears what was only passing. */
  end(): Promise<void>;
}

/** Seconds between plain lines, and between JSON events. */
const LINE_SECONDS = 10;
const EVENT_SECONDS = 1;

const BAR_COLUMNS = 24;
const CLEAR_LINE = "\r\u001b[K";

/** A bar at a terminal, else a plain line now and then; with `json` one JSON object a line. */
export function reportProgress(format: ImportFormat, context: Context): ProgressReport {
  if (format === "json") return new Events(context);
  return context.isInteractive ? new Bar(context) : new Lines(context);
}

/** What all reports know: the pace, what is left, and the words for it. */
abstract class Report implements ProgressReport {
  totalBytes: number | null = null;
  protected readonly pace = new Pace();
  protected readonly context: Context;

  constructor(context: Context) {
    this.context = context;
  }

  abstract tell(progress: ImportProgress): void;
  end(): Promise<void> {
    return Promise.resolve();
  }

  protected words({ phase, done, bytes, failed }: ImportProgress): string {
    const { words } = this.context;
    if (phase === "themes") return words.import.themes;
    const megabytes = (count: number) => (count / 1e6).toFixed(1);
    const size = this.totalBytes === null ? megabytes(bytes) : `${megabytes(bytes)} / ${megabytes(this.totalBytes)}`;
    const left = this.totalBytes === null ? null : this.pace.left(this.totalBytes);
    return words.import.progress({
      done,
      size,
      rate: Math.round(this.pace.rate),
      left: left === null ? null : Math.ceil(left),
      failed,
    });
  }
}

class Bar extends Report {
  tell(progress: ImportProgress): void {
    this.pace.add(progress);
    const share = this.totalBytes === null ? null : progress.bytes / Math.max(1, this.totalBytes);
    const drawn =
      share === null || progress.phase === "themes"
        ? ""
        : `${bar(share, BAR_COLUMNS)} ${String(Math.floor(Math.min(1, share) * 100)).padStart(3)}%  `;
    void this.context.err.write(CLEAR_LINE + clipped(drawn + this.words(progress), this.context.columns - 1));
  }

  override end(): Promise<void> {
    return this.context.err.write(CLEAR_LINE);
  }
}

class Lines extends Report {
  #next = LINE_SECONDS;

  tell(progress: ImportProgress): void {
    this.pace.add(progress);
    if (progress.seconds < this.#next) return;
    this.#next = progress.seconds + LINE_SECONDS;
    void this.context.err.write(`${this.words(progress)}\n`);
  }
}

class Events extends Report {
  #next = 0;
  #phase: ImportProgress["phase"] | null = null;

  tell(progress: ImportProgress): void {
    this.pace.add(progress);
    if (progress.phase === this.#phase && progress.seconds < this.#next) return;
    this.#phase = progress.phase;
    this.#next = progress.seconds + EVENT_SECONDS;
    const { totalBytes } = this;
    const event = { event: "progress", ...progress, totalBytes, secondsLeft: null as number | null };
    if (totalBytes !== null && progress.phase === "reading") event.secondsLeft = this.pace.left(totalBytes);
    void this.context.err.write(`${JSON.stringify(event)}\n`);
  }
}
