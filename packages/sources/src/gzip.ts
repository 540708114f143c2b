import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import { createGunzip, gunzip } from "node:zlib";
import { SourceError } from "./error.ts";

const EXTENSION = /\.gz$/i;

/** The name of what is in a file packed by gzip, by its ending; any other name as it is. */
export const unpackedName = (path: string): string => path.replace(EXTENSION, "");

/**
 * Size of a file once it is unpacked. gzip writes it at the end, modulo 4 GB and for the last of several parts only, so that it
 * is good enough to show progress by (RFC 1952, 2.3.1).
 */
export async function unpackedSize(path: string): Promise<number> {
  const { size } = await stat(path);
  if (!EXTENSION.test(path) || size < 4) return size;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, size - 4);
    return buffer.readUInt32LE();
  } finally {
    await file.close();
  }
}

/** A file's bytes, unpacked as they are read. Opened when the first chunk is asked for: an unread stream would fail with nobody to hear it. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  yield* unpacked(path, createReadStream(path));
}

/** A stream of bytes, unpacked where its name says that it is packed. */
export function unpacked(name: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // What goes wrong in the packed stream reaches the reader of the unpacked one.
  return EXTENSION.test(name) ? pipeline(chunks, createGunzip(), () => {}) : chunks;
}

/**
 * All of a file's bytes, unpacked.
 *
 * @throws SourceError `too-large`
 */
export async function readWhole(path: string, limit: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limit) throw new SourceError("too-large", { bytes: size, limit });
  const bytes = await readFile(path);
  if (!EXTENSION.test(path)) return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SourceError("too-large", { bytes: await unpackedSize(path), limit }, error);
  }
}
