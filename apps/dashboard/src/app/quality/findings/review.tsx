"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { decideFinding, type FindingVerdict, reopenFinding } from "@/server/decision-action.ts";
import ui from "@/ui/ui.module.css";
import styles from "./findings.module.css";

/** Where the browser remembers who decides and why, so that a series of decisions needs no typing. */
const REMEMBERED = "huiyao-review";

interface Remembered {
  by: string;
  reason: string;
}

function remembered(): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? "{}");
    if (typeof kept !== "object" || kept === null) return { by: "", reason: "" };
    const by = "by" in kept && typeof kept.by === "string" ? kept.by : "";
    const reason = "reason" in kept && typeof kept.reason === "string" ? kept.reason : "";
    return { by, reason };
  } catch {
    return { by: "", reason: "" };
  }
}

type Verdict = FindingVerdict["verdict"];

const KEYS: Record<string, Verdict> = { a: "accepted", e: "not-an-error" };

interface Props {
  fingerprint: string;
  ruleId: string;
  isOpen: boolean;
}

/** Decides about the finding whose list entry it stands in: by button, or by `a`, `e` and `u` while the entry has the focus. */
export function Review({ fingerprint, ruleId, isOpen }: Props) {
  const t = useTranslations("client.review");
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [kept, setKept] = useState<Remembered>({ by: "", reason: "" });
  const [isBusy, startTransition] = useTransition();

  function ask(next: Verdict) {
    setKept(remembered());
    setVerdict(next);
  }

  function reopen() {
    startTransition(async () => {
      await reopenFinding(fingerprint);
      router.refresh();
    });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (verdict === null) return;
    const form = new FormData(event.currentTarget);
    const [by, reason] = [String(form.get("by")), String(form.get("reason"))];
    localStorage.setItem(REMEMBERED, JSON.stringify({ by, reason }));
    const entry = box.current?.closest("li");
    const next = entry?.nextElementSibling?.querySelector<HTMLElement>("[data-row]");
    startTransition(async () => {
      await decideFinding({ fingerprint, ruleId, verdict, reason, by });
      setVerdict(null);
      router.refresh();
      next?.focus();
    });
  }

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const { target } = event;
      const entry = box.current?.closest("li");
      if (!(target instanceof HTMLElement) || !entry?.contains(target)) return;
      if (event.key === "Escape") setVerdict(null);
      if (target.matches("input")) return;
      const wanted = KEYS[event.key];
      if (isOpen && wanted !== undefined) {
        event.preventDefault();
        setKept(remembered());
        setVerdict(wanted);
      } else if (!isOpen && event.key === "u") entry.querySelector<HTMLElement>("[data-undo]")?.click();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen]);

  return (
    <div ref={box} className={`${styles.review} no-print`} aria-busy={isBusy}>
      {!isOpen ? (
        <button type="button" data-undo className={ui.small} onClick={reopen} disabled={isBusy}>
          {t("undo")}
        </button>
      ) : verdict === null ? (
        <>
          <button type="button" className={ui.small} onClick={() => ask("accepted")} disabled={isBusy}>
            {t("accept")}
          </button>
          <button type="button" className={ui.small} onClick={() => ask("not-an-error")} disabled={isBusy}>
            {t("notAnError")}
          </button>
        </>
      ) : (
        <form onSubmit={submit}>
          <b>{t(verdict === "accepted" ? "accept" : "notAnError")}</b>
          <input
            name="reason"
            required
            defaultValue={kept.reason}
            placeholder={t("reason")}
            aria-label={t("reason")}
            ref={focusAndSelect}
          />
          <input name="by" required defaultValue={kept.by} placeholder={t("by")} aria-label={t("by")} />
          <button type="submit" className={ui.small} disabled={isBusy}>
            {t("keep")}
          </button>
          <button type="button" className={ui.small} onClick={() => setVerdict(null)}>
            {t("cancel")}
          </button>
        </form>
      )}
    </div>
  );
}

function focusAndSelect(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
