/** The interface languages, the first being what a browser asking for neither gets. */
export const LOCALES = ["zh-CN", "en"] as const;

export type Locale = (typeof LOCALES)[number];

export const LOCALE_COOKIE = "huiyao-locale";

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && LOCALES.some((locale) => locale === value);
}

/**
 * The first language of an `Accept-Language` header that the interface speaks, by weight. `zh`, `zh-TW` and the like all
 * read the Chinese interface.
 */
export function localeFromHeader(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
      return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    if (language === "zh") return "zh-CN";
    if (language === "en") return "en";
  }
  return LOCALES[0];
}
