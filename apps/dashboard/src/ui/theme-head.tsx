import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type View, viewHref } from "@/view/params.ts";
import styles from "./theme-head.module.css";
import ui from "./ui.module.css";

const ROOMS = ["list", "heat", "compare", "distinctive", "lexicon"] as const;

const PATHS = {
  list: "/themes",
  heat: "/themes/heat",
  compare: "/themes/compare",
  distinctive: "/themes/distinctive",
  lexicon: "/themes/lexicon",
} as const;

interface Props {
  at: (typeof ROOMS)[number];
  title: string;
  lead: ReactNode;
  /** What the links to the other pages about themes take along. */
  view: Partial<View>;
}

/** Title of a page about themes, and the way to the others. */
export function ThemeHead({ at, title, lead, view }: Props) {
  const t = useTranslations("themes.rooms");
  return (
    <header className={ui.head}>
      <h1>{title}</h1>
      <nav className={styles.rooms} aria-label={t("label")}>
        {ROOMS.map((room) => (
          <Link
            key={room}
            href={viewHref(PATHS[room], room === "lexicon" ? {} : view)}
            aria-current={room === at ? "page" : undefined}
            prefetch={false}
          >
            {t(room)}
          </Link>
        ))}
      </nav>
      <p className={ui.lead}>{lead}</p>
    </header>
  );
}

interface SwitchesProps {
  path: string;
  view: View;
  hasUnit?: boolean;
  /** Whether there is a curve, to be drawn of counts or of shares. */
  hasCurve?: boolean;
}

/** What is counted and how, each a link that changes the address: meetings or stories, wire copy once or each time. */
export function ThemeSwitches({ path, view, hasUnit = true, hasCurve = false }: SwitchesProps) {
  const t = useTranslations("themes.switches");
  const link = (label: string, isOn: boolean, change: Partial<View>) => (
    <Link
      href={viewHref(path, { ...view, ...change, page: 1 })}
      aria-current={isOn ? "true" : undefined}
      scroll={false}
      prefetch={false}
    >
      {label}
    </Link>
  );
  return (
    <div className={styles.switches}>
      {hasUnit ? (
        <nav aria-label={t("unit")}>
          {link(t("meetings"), view.unit === null, { unit: null })}
          {link(t("articles"), view.unit === "articles", { unit: "articles" })}
        </nav>
      ) : null}
      <nav aria-label={t("copies")}>
        {link(t("each"), view.copies === null, { copies: null })}
        {link(t("once"), view.copies === "once", { copies: "once" })}
      </nav>
      {hasCurve ? (
        <nav aria-label={t("curve")}>
          {link(t("counts"), view.curve === null, { curve: null })}
          {link(t("shares"), view.curve === "share", { curve: "share" })}
        </nav>
      ) : null}
    </div>
  );
}
