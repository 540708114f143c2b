/** Seconds over which a pace is taken: long enough to be steady, short enough to follow a change. */
const WINDOW_SECONDS = 10;

interface Sample {
  seconds: number;
  done: number;
  bytes: number;
}

/** How fast something goes on, from what was last told of it. */
export class Pace {
  #samples: Sample[] = [{ seconds: 0, done: 0, bytes: 0 }];

  add(sample: Sample): void {
    this.#samples.push(sample);
    while (this.#samples.length > 2 && (this.#samples[1]?.seconds ?? 0) < sample.seconds - WINDOW_SECONDS) {
      this.#samples.shift();
    }
  }

  /** Items a second. */
  get rate(): number {
    return this.#perSecond(({ done }) => done);
  }

  /** Seconds until so many bytes are done; null when that cannot be told. */
  left(totalBytes: number): number | null {
    const bytesPerSecond = this.#perSecond(({ bytes }) => bytes);
    const bytes = this.#samples.at(-1)?.bytes ?? 0;
    return bytesPerSecond > 0 ? Math.max(0, totalBytes - bytes) / bytesPerSecond : null;
  }

  #perSecond(amount: (sample: Sample) => number): number {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (first === undefined || last === undefined || last.seconds <= first.seconds) return 0;
    return (amount(last) - amount(first)) / (last.seconds - first.seconds);
  }
}
