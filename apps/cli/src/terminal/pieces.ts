import type { Output } from "./output.ts";
import { writeWhole } from "./whole-file.ts";

/** Characters that are written at once. */
const CHUNK = 65_536;

/** Small pieces of a text put together to larger ones. */
export function* chunksOf(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}

/** Writes a text at the pace of its reader, no more of it made than is being written. */
export async function writePieces(out: Output, pieces: Iterable<string>): Promise<void> {
  for (const chunk of chunksOf(pieces)) await out.write(chunk);
}

/** The same into a file, whose place is taken when all of it is there. */
export function writeFilePieces(path: string, pieces: Iterable<string>): Promise<void> {
  return writeWhole(path, chunksOf(pieces));
}
