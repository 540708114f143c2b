"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./heat.module.css";

/** Steps from a cell to the next: along its row, and from row to row. */
const STEPS = new Map([
  ["ArrowLeft", { column: -1, row: 0 }],
  ["ArrowRight", { column: 1, row: 0 }],
  ["ArrowUp", { column: 0, row: -1 }],
  ["ArrowDown", { column: 0, row: 1 }],
]);

/** A table whose links the arrow keys go through, past cells without one; below it stands what the focused one counts. */
export function ArrowKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [title, setTitle] = useState("");

  useEffect(() => {
    const table = box.current;
    if (table === null) return;
    function onKey(event: KeyboardEvent) {
      const step = STEPS.get(event.key);
      const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>("td, th") : null;
      if (step === undefined || cell === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const rows = [...(table?.querySelectorAll<HTMLTableRowElement>("tbody tr:has(a)") ?? [])];
      let column = cell.cellIndex;
      let row = rows.findIndex((other) => other.contains(cell));
      let link: HTMLElement | null | undefined;
      do {
        column += step.column;
        row += step.row;
        link = rows[row]?.cells[column]?.querySelector("a");
      } while (link === null);
      event.preventDefault();
      link?.focus();
    }
    function onFocus({ target }: FocusEvent) {
      setTitle(target instanceof HTMLElement ? target.title : "");
    }
    table.addEventListener("keydown", onKey);
    table.addEventListener("focusin", onFocus);
    return () => {
      table.removeEventListener("keydown", onKey);
      table.removeEventListener("focusin", onFocus);
    };
  }, []);

  return (
    <>
      <div ref={box} className={styles.scroll}>
        {children}
      </div>
      <p className={styles.counted} aria-hidden="true">
        {title}
      </p>
    </>
  );
}
