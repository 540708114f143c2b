import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { recordTrouble } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { Masthead } from "@/ui/masthead.tsx";
import { Shortcuts } from "@/ui/shortcuts.tsx";
import { isTheme, THEME_COOKIE } from "@/ui/theme.ts";
import "./global.css";
import styles from "./layout.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("title"), template: `%s · ${t("name")}` }, description: t("description") };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, jar, t, trouble] = await Promise.all([
    getLocale(),
    getMessages(),
    cookies(),
    getTranslations("app"),
    recordTrouble(),
  ]);
  const theme = jar.get(THEME_COOKIE)?.value;
  const { client } = messages;
  return (
    <html lang={locale} {...(isTheme(theme) ? { "data-theme": theme } : {})} suppressHydrationWarning>
      <body>
        <NextIntlClientProvider messages={{ client }}>
          <a href="#content" className={styles.skip}>
            {t("skip")}
          </a>
          <Masthead />
          <main id="content" className={styles.main} tabIndex={-1}>
            <noscript>
              <p>{t("noScript")}</p>
            </noscript>
            {trouble === null ? (
              children
            ) : (
              <Empty isPage title={t("noRecord")} reason={locale === "en" ? trouble.en : trouble.zh} />
            )}
          </main>
          <footer className={styles.footer}>
            <p>{t("colophon")}</p>
          </footer>
          <Shortcuts />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
