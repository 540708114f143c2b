"use client";

import { useTranslations } from "next-intl";
import { chooseTheme } from "@/server/preferences.ts";
import styles from "./masthead.module.css";
import type { Theme } from "./theme.ts";

function shown(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function ThemeSwitch() {
  const t = useTranslations("client.theme");
  function turn() {
    const next: Theme = shown() === "dark" ? "light" : "dark";
    document.documentElement.dataset.theme = next;
    void chooseTheme(next);
  }
  return (
    <button type="button" className={styles.tool} onClick={turn} aria-label={t("switch")} title={t("switch")}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </svg>
    </button>
  );
}
