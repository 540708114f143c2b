"use client";

import Link from "next/link";
import { type ReactNode, useLayoutEffect, useRef } from "react";

interface Props {
  className: string | undefined;
  href: string;
  label?: string;
  children: ReactNode;
}

/** A link that goes away once it has been followed: the focus it had passes to the next one, else to the filters. */
export function ChipLink({ className, href, label, children }: Props) {
  const link = useRef<HTMLAnchorElement>(null);

  useLayoutEffect(() => {
    const own = link.current;
    return () => {
      if (own === null || own !== document.activeElement) return;
      const next = own.nextElementSibling?.matches("[data-chip]") ? own.nextElementSibling : null;
      const heir = next ?? document.querySelector("[data-filters]") ?? document.querySelector("main");
      if (heir instanceof HTMLElement) heir.focus();
    };
  }, []);

  return (
    <Link
      ref={link}
      className={className}
      href={href}
      scroll={false}
      prefetch={false}
      aria-label={label}
      data-chip={label === undefined ? undefined : ""}
    >
      {children}
    </Link>
  );
}
