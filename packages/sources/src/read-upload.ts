import { extname } from "node:path";
import { SourceError } from "./error.ts";
import { unpacked, unpackedName } from "./gzip.ts";
import { readBytes } from "./read-bytes.ts";
import { readNdjson } from "./read-ndjson.ts";
import { failure, NDJSON_EXTENSIONS } from "./read-paths.ts";
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from "./read-result.ts";

/**
 * The texts of one uploaded file, as {@link readPaths} would read it from a disk: NDJSON line by line, packed ones unpacked, both
 * told by the name. Never throws for what is in the bytes.
 */
export async function* readUpload(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Omit<ReadOptions, "inputFormat"> = {},
): AsyncGenerator<ReadResult> {
  const content = unpacked(name, chunks);
  try {
    if (NDJSON_EXTENSIONS.includes(extname(unpackedName(name)).toLowerCase())) {
      yield* readNdjson(name, content, options);
      return;
    }
    yield readBytes(name, await collect(content, options.maxBytes ?? DEFAULT_MAX_BYTES), options);
  } catch (error) {
    yield failure(name, error);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limit) throw new SourceError("too-large", { bytes, limit });
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
