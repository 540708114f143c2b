import { readFile } from "node:fs/promises";
import type { Context } from "../context.ts";
import { UsageError } from "../failure.ts";
import { writeWhole } from "../terminal/whole-file.ts";

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Puts the repaired text in the place of the file, all at once. Refuses files that are not UTF-8 or are no longer what was
 * checked.
 */
export async function replaceFile(path: string, before: string, after: string, { words }: Context): Promise<void> {
  const bytes = await readFile(path);
  const hasMark = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
  const content = hasMark ? bytes.subarray(3) : bytes;
  if (!content.equals(Buffer.from(before))) {
    const isUtf8 = content.equals(Buffer.from(content.toString("utf8")));
    throw new UsageError(isUtf8 ? words.fix.changed(path) : words.fix.notUtf8(path));
  }
  await writeWhole(path, hasMark ? [BYTE_ORDER_MARK, after] : [after]);
}
