export const THEME_COOKIE = "huiyao-theme";

/** Light and dark as chosen by the reader; without a choice the browser's own preference holds. */
export const THEMES = ["light", "dark"] as const;

export type Theme = (typeof THEMES)[number];

export function isTheme(value: string | undefined): value is Theme {
  return value === "light" || value === "dark";
}
