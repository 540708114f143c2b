"use server";

import { cookies } from "next/headers";
import { isLocale, LOCALE_COOKIE } from "@/i18n/locales.ts";
import { isTheme, THEME_COOKIE } from "@/ui/theme.ts";

const KEPT = { maxAge: 31_536_000, sameSite: "lax", path: "/" } as const;

/** Keeps the interface language the reader chose for a year. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (typeof locale !== "string" || !isLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, KEPT);
}

/** Keeps the choice of light or dark for a year. */
export async function chooseTheme(theme: string): Promise<void> {
  if (isTheme(theme)) (await cookies()).set(THEME_COOKIE, theme, KEPT);
}
