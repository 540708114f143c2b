import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";

/** A month YYYY-MM that an option was given, as the whole number YYYYMM. Throws UsageError for anything else. */
export function readMonth(
  name: "from" | "to",
  value: string | undefined,
  { words }: Context,
): Partial<Record<"from" | "to", number>> {
  if (value === undefined) return {};
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value)) throw new UsageError(words.usage.badMonth(`--${name}`, value));
  return { [name]: Number(value.replace("-", "")) };
}

/** 202501 as 2025-01. */
export const monthText = (month: number): string =>
  `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;
