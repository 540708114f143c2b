import { randomUUID } from "node:crypto";
import { constants, createWriteStream } from "node:fs";
import { access, chmod, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file all at once: what is written stands beside it until it is whole, so that a crash, a full disk or Ctrl-C leaves
 * the old file as it was; `isWanted` is asked last. Behind a link it is the file that is replaced, not the link. What is no
 * ordinary file, as a pipe, is written as the parts come.
 */
export async function writeWhole(path: string, parts: Parts, isWanted: () => boolean = () => true): Promise<void> {
  const old = await stat(path).catch(() => null);
  if (old !== null && !old.isFile()) return pipeline(Readable.from(parts), createWriteStream(path));
  const place = old === null ? path : await realpath(path);
  if (old !== null) await access(place, constants.W_OK);
  const beside = join(dirname(place), `.huiyao-${randomUUID()}`);
  try {
    await pipeline(Readable.from(parts), createWriteStream(beside));
    if (!isWanted()) return;
    if (old !== null) await chmod(beside, old.mode);
    await rename(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}
