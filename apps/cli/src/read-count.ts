import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";

/** A whole number from 0 up that an option was given; null when it was not. Throws UsageError for anything else. */
export function readCount(option: string, value: string | undefined, { words }: Context): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(words.usage.badCount(option, value));
  return Number(value);
}
