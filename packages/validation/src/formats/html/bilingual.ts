import { LOCALES, type Locale, sentencesOf } from "../../locales/locale.ts";
import type { Sentences } from "../../locales/sentences.ts";
import { escapeXml } from "../xml.ts";

/** The same text in every language; the style sheet shows the one chosen. */
export function inEach(text: (locale: Locale, sentences: Sentences) => string): string {
  return LOCALES.map((locale) => `<span lang="${locale}">${escapeXml(text(locale, sentencesOf(locale)))}</span>`).join(
    "",
  );
}

/** A phrase of the report in every language. */
export function phrase(key: Exclude<keyof Sentences["report"], "decisionKinds">): string {
  return inEach((_locale, { report }) => report[key]);
}
