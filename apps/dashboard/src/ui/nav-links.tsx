"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import styles from "./masthead.module.css";
import { ROOMS } from "./rooms.ts";

export function NavLinks() {
  const t = useTranslations("client.nav");
  const path = usePathname();
  return (
    <nav className={styles.nav} aria-label={t("label")}>
      {ROOMS.map(({ name, href }) => {
        const current = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
        return (
          <Link key={name} href={href} {...(current ? { "aria-current": "page" as const } : {})}>
            {t(name)}
          </Link>
        );
      })}
    </nav>
  );
}
