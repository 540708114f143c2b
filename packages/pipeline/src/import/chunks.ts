import type { ReadResult } from "@huiyao/sources";

/** Texts derived and stored together: enough to make one transaction worth while, few enough to keep it short. */
export const CHUNK_SIZE = { texts: 500, characters: 1_000_000 };

/** Groups what is read, in its order, into chunks of at most so many texts or characters; ends early when the signal says so. */
export async function* inChunks(
  sources: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  signal: AbortSignal | undefined,
  size: Readonly<typeof CHUNK_SIZE> = CHUNK_SIZE,
): AsyncGenerator<ReadResult[]> {
  let chunk: ReadResult[] = [];
  let characters = 0;
  for await (const result of sources) {
    if (signal?.aborted === true) break;
    chunk.push(result);
    characters += result.kind === "text" ? result.text.length : 0;
    if (chunk.length < size.texts && characters < size.characters) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0 && signal?.aborted !== true) yield chunk;
}
