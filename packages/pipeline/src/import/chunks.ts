import type { ReadResult } from "@huiyao/sources";

/** Texts derived and stored together: enough to make one transaction worth while, few enough to keep it short. */
const TEXTS_A_CHUNK = 500;
const CHARACTERS_A_CHUNK = 1_000_000;

/** Groups what is read, in its order; ends early when the signal says so. */
export async function* inChunks(
  sources: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ReadResult[]> {
  let chunk: ReadResult[] = [];
  let characters = 0;
  for await (const result of sources) {
    if (signal?.aborted === true) break;
    chunk.push(result);
    characters += result.kind === "text" ? result.text.length : 0;
    if (chunk.length < TEXTS_A_CHUNK && characters < CHARACTERS_A_CHUNK) continue;
    yield chunk;
    chunk = [];
    characters = 0;
  }
  if (chunk.length > 0 && signal?.aborted !== true) yield chunk;
}
