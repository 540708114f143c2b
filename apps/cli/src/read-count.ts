import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";

/** A whole number, `least` or more, that an option was given; null when it was not. Throws UsageError for anything else. */
export function readCount(option: string, value: string | undefined, { words }: Context, least = 0): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/u.test(value) || Number(value) < least)
    throw new UsageError(words.usage.badCount(option, value, least));
  return Number(value);
}
