import type { ReactNode } from "react";
import ui from "./ui.module.css";

/** Why there is nothing here, and what can be done about it; `isPage` when that is all there is on the page. */
export function Empty(props: { title: string; reason: string; isPage?: boolean; children?: ReactNode }) {
  const { title, reason, isPage = false, children } = props;
  const Title = isPage ? "h1" : "h2";
  return (
    <section className={ui.empty}>
      <Title>{title}</Title>
      <p>{reason}</p>
      {children === undefined ? null : <div className={ui.row}>{children}</div>}
    </section>
  );
}
