/** One line without its line feed; `bytes` is null when it is longer than the limit. */
export interface Line {
  /** From 1. */
  line: number;
  bytes: Uint8Array | null;
  length: number;
}

const LINE_FEED = 0x0a;

/** Splits a stream of bytes into lines, keeping no more than one line (up to the limit) in memory. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const bytes = length > limit ? null : withoutMark(Buffer.concat(pieces), line);
    const taken = { line, bytes, length };
    pieces = [];
    length = 0;
    line++;
    return taken;
  };
  const keep = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

/** The first line may start with a byte order mark. */
function withoutMark(bytes: Uint8Array, line: number): Uint8Array {
  const marked = line === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}
