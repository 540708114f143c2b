import { getLocale } from "next-intl/server";
import type { Locale } from "@/i18n/locales.ts";

/** The sentence of an error of the user's, in the language of the page. Throws again what is none. */
export async function sentenceOf(error: unknown): Promise<string> {
  if (!isWorded(error)) throw error;
  return wordedIn(await getLocale(), error);
}

/** What an error says, in a language where it is one of the user's. */
export function wordedIn(locale: Locale, error: unknown): string {
  if (isWorded(error)) return locale === "en" ? error.en : error.zh;
  return error instanceof Error ? error.message : String(error);
}

/** An error of the user's with a sentence in both languages. Its class may stand in two bundles, its shape does not. */
function isWorded(error: unknown): error is { zh: string; en: string } {
  return (
    error instanceof Error &&
    "zh" in error &&
    typeof error.zh === "string" &&
    "en" in error &&
    typeof error.en === "string"
  );
}
