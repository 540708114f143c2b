"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { ROOMS } from "./rooms.ts";
import styles from "./shortcuts.module.css";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");
}

/** Moves the focus to the next or previous link of the page's list, found by its `data-row` marks. */
function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** `g` waits this long for the letter of the place to go to, in milliseconds. */
const CHORD_MS = 1200;

export function Shortcuts() {
  const t = useTranslations("client");
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    let goneAt = 0;
    const close = () => dialog.current?.close();
    function onKey(event: KeyboardEvent) {
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (Date.now() - goneAt < CHORD_MS) {
        goneAt = 0;
        const room = ROOMS.find(({ key }) => key === event.key);
        if (room !== undefined) {
          event.preventDefault();
          close();
          router.push(room.href);
          return;
        }
      }
      if (event.key === "g") goneAt = Date.now();
      else if (event.key === "/") {
        const field = document.querySelector<HTMLInputElement>("[data-search]");
        if (field === null) return;
        event.preventDefault();
        field.focus();
        field.select();
      } else if (event.key === "?") dialog.current?.showModal();
      else if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
    }
    document.addEventListener("keydown", onKey);
    window.addEventListener("popstate", close);
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("popstate", close);
    };
  }, [router]);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t("shortcuts.title")}</h2>
      <dl>
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{t("shortcuts.search")}</dd>
        </div>
        {ROOMS.map(({ name, key }) => (
          <div key={name}>
            <dt>
              <kbd>g</kbd> <kbd>{key}</kbd>
            </dt>
            <dd>{t(`nav.${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>{t("shortcuts.step")}</dd>
        </div>
        <div>
          <dt>
            <kbd>a</kbd> <kbd>e</kbd> <kbd>f</kbd> <kbd>u</kbd>
          </dt>
          <dd>{t("shortcuts.review")}</dd>
        </div>
        <div>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
          </dt>
          <dd>{t("shortcuts.cells")}</dd>
        </div>
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{t("shortcuts.help")}</dd>
        </div>
      </dl>
      <form method="dialog">
        <button type="submit">{t("shortcuts.close")}</button>
      </form>
    </dialog>
  );
}
