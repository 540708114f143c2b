import { readMonth as monthOf } from "@huiyao/database/filters";
import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";

/** A month YYYY-MM that an option was given, as the whole number YYYYMM. Throws UsageError for anything else. */
export function readMonth(
  name: "from" | "to",
  value: string | undefined,
  { words }: Context,
): Partial<Record<"from" | "to", number>> {
  if (value === undefined) return {};
  const month = monthOf(value);
  if (month === null) throw new UsageError(words.usage.badMonth(`--${name}`, value));
  return { [name]: month };
}
