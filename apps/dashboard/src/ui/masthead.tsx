import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { chooseLocale } from "@/server/preferences.ts";
import styles from "./masthead.module.css";
import { NavLinks } from "./nav-links.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function Masthead() {
  const t = useTranslations("app");
  const other = useLocale() === "en" ? "zh-CN" : "en";
  return (
    <header className={styles.masthead}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand}>
          <span className={styles.seal} lang="zh-CN" aria-hidden="true">
            会要
          </span>
          <span className={styles.wordmark} lang="zh-CN">
            会要
          </span>
          <span className={styles.motto}>{t("motto")}</span>
        </Link>
        <NavLinks />
        <div className={styles.tools}>
          <search>
            <form action="/search" className={styles.search}>
              <input type="search" name="q" data-search aria-label={t("search")} placeholder={t("searchHint")} />
              <kbd>/</kbd>
            </form>
          </search>
          <form action={chooseLocale}>
            <input type="hidden" name="locale" value={other} />
            <button type="submit" className={styles.tool} lang={other} aria-label={t("otherLanguage")}>
              {other === "en" ? "EN" : "中"}
            </button>
          </form>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
