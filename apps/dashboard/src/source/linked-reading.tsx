"use client";

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./source.module.css";

/**
 * Lights up what belongs together: a fact (`data-fact`) and the characters it was read from (`data-over`). Pointing at
 * or focusing either side lights both; a click keeps them lit and brings the other side into view. `shown` is lit from the start.
 */
export function LinkedReading({ shown = null, children }: { shown?: string | null; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = root.current;
    if (box === null) return;
    let kept = shown;
    let lit: string | null = null;

    function idAt(target: EventTarget | null): string | null {
      if (!(target instanceof Element)) return null;
      const mark = target.closest<HTMLElement>("[data-over], [data-fact]");
      return mark?.dataset.fact ?? mark?.dataset.over?.split(" ")[0] ?? null;
    }
    function parts(id: string): HTMLElement[] {
      const name = CSS.escape(id);
      return [...(box?.querySelectorAll<HTMLElement>(`[data-fact="${name}"], [data-over~="${name}"]`) ?? [])];
    }
    function light(id: string | null) {
      if (id === lit) return;
      if (lit !== null) for (const part of parts(lit)) delete part.dataset.lit;
      if (id !== null) for (const part of parts(id)) part.dataset.lit = "";
      lit = id;
    }
    light(shown);
    const onPoint = (event: Event) => light(idAt(event.target) ?? kept);
    const onLeave = () => light(kept);
    function onClick(event: MouseEvent) {
      const target = event.target;
      const id = idAt(target);
      kept = id;
      light(id);
      if (id === null || !(target instanceof Element) || target.closest("a, button:not([data-show])") !== null) return;
      const fromSource = target.closest("[data-over]") !== null;
      const other = parts(id).find((part) => part.matches(fromSource ? "[data-fact]" : "[data-over]"));
      other?.scrollIntoView({ block: "center" });
    }
    box.addEventListener("pointerover", onPoint);
    box.addEventListener("pointerleave", onLeave);
    box.addEventListener("focusin", onPoint);
    box.addEventListener("click", onClick);
    return () => {
      box.removeEventListener("pointerover", onPoint);
      box.removeEventListener("pointerleave", onLeave);
      box.removeEventListener("focusin", onPoint);
      box.removeEventListener("click", onClick);
    };
  }, [shown]);

  return (
    <div ref={root} className={styles.reading}>
      {children}
    </div>
  );
}
