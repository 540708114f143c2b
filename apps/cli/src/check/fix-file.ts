import { randomUUID } from "node:crypto";
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Context } from "../context.ts";
import { UsageError } from "../failure.ts";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts the repaired text in the place of the file, all at once: a crash leaves the old file or the new one. Refuses files
 * that are not UTF-8 or are no longer what was checked. Behind a link it is the file that is replaced, not the link.
 */
export async function replaceFile(named: string, before: string, after: string, { words }: Context): Promise<void> {
  const path = await realpath(named);
  const bytes = await readFile(path);
  const hasMark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  const content = hasMark ? bytes.subarray(3) : bytes;
  if (!content.equals(Buffer.from(before))) {
    const isUtf8 = content.equals(Buffer.from(content.toString("utf8")));
    throw new UsageError(isUtf8 ? words.fix.changed(named) : words.fix.notUtf8(named));
  }
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.huiyao-${randomUUID()}`);
  try {
    await writeFile(beside, hasMark ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(after)]) : after);
    await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
