import type { ReactNode } from "react";
import ui from "./ui.module.css";

/** Why there is nothing here, and what can be done about it. */
export function Empty({ title, reason, children }: { title: string; reason: string; children?: ReactNode }) {
  return (
    <section className={ui.empty}>
      <h2>{title}</h2>
      <p>{reason}</p>
      {children === undefined ? null : <div className={ui.row}>{children}</div>}
    </section>
  );
}
