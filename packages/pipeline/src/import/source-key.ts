import { createHash } from "node:crypto";
import type { SourceToStore } from "@huiyao/database";
import type { ReadText } from "@huiyao/sources";

/** 20 hexadecimal digits: among 10^8 texts the chance of two alike is below one in 10^8. */
const KEY_DIGITS = 20;

/** A text as read, with the keys it is known by. */
export function toSource(
  read: Pick<ReadText, "name" | "place" | "pageKey" | "outlet" | "published" | "text">,
  isSample: boolean,
): SourceToStore {
  const { name, place, pageKey, outlet, published, text } = read;
  const contentHash = digest([text]);
  const key = digest([contentHash, outlet ?? "", published ?? ""]);
  return { key, contentHash, name, place, pageKey, outlet, published, text, isSample };
}

function digest(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, KEY_DIGITS);
}
