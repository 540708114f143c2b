/** Finds line and column of offsets. A line ends after its `\n`; the `\r` of `\r\n` belongs to the line it ends. */
export class SourcePositions {
  readonly #starts: Int32Array;

  constructor(source: string) {
    let lines = 1;
    for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) lines++;
    this.#starts = new Int32Array(lines);
    let line = 1;
    for (let i = source.indexOf("\n"); i >= 0; i = source.indexOf("\n", i + 1)) this.#starts[line++] = i + 1;
  }

  /** 1-based line, and 1-based column in UTF-16 code units. */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - (this.#starts[low - 1] ?? 0) + 1 };
  }
}
