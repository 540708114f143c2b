"use client";

import { type ReactNode, useEffect, useRef } from "react";
import ui from "@/ui/ui.module.css";
import styles from "./quality.module.css";

/** A list that opens below its button, and closes by Escape or where the reader turns to something else. */
export function Formats({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function close() {
      if (box.current !== null) box.current.open = false;
    }
    function onKey(event: KeyboardEvent) {
      if (event.key !== "Escape" || box.current?.open !== true) return;
      close();
      box.current.querySelector("summary")?.focus();
    }
    function onTurn({ target }: Event) {
      if (target instanceof Node && box.current?.contains(target) === false) close();
    }
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onTurn);
    document.addEventListener("focusin", onTurn);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onTurn);
      document.removeEventListener("focusin", onTurn);
    };
  }, []);

  return (
    <details ref={box} className={styles.formats}>
      <summary className={ui.small}>{label}</summary>
      {children}
    </details>
  );
}
