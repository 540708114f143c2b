"use client";

import { localDay } from "@huiyao/sources/iso-day";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react";
import { fixFinding } from "@/server/correction-action.ts";
import { decideFinding, reopenFinding } from "@/server/decision-action.ts";
import { type Reviewer, rememberedReviewer, rememberReviewer } from "@/ui/reviewer.ts";
import ui from "@/ui/ui.module.css";
import styles from "./findings.module.css";
import { keepLastStep } from "./last-step.ts";
import { takeFocus, wantFocus } from "./next-focus.ts";

type Choice = "accepted" | "not-an-error" | "fix";

const KEYS: Record<string, Choice> = { a: "accepted", e: "not-an-error", f: "fix" };

const LABELS = { accepted: "accept", "not-an-error": "notAnError", fix: "fix" } as const;

interface Props {
  id: number;
  fingerprint: string;
  ruleId: string;
  isOpen: boolean;
  /** How its fix is to be taken; null without one. */
  fix: "safe" | "unsafe" | null;
}

/**
 * Decides about the finding whose list entry it stands in, or has its fix made: by button, or by `a`, `e`, `f` and `u` while
 * the entry has the focus.
 */
export function Review({ id, fingerprint, ruleId, isOpen, fix }: Props) {
  const t = useTranslations("client.review");
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [kept, setKept] = useState<Reviewer>({ by: "", reason: "" });
  const [problem, setProblem] = useState<"stale" | "exists" | "wrong" | null>(null);
  const [isBusy, startTransition] = useTransition();

  function ask(next: Choice) {
    setKept(rememberedReviewer());
    setChoice(next);
  }

  function cancel() {
    setChoice(null);
    focusRow(box.current?.closest("li"));
  }

  function reopen() {
    startTransition(async () => {
      await reopenFinding(fingerprint);
      router.refresh();
    });
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (choice === null) return;
    const form = new FormData(event.currentTarget);
    const [by, reason] = [String(form.get("by")), String(form.get("reason"))];
    const until = String(form.get("until") ?? "");
    rememberReviewer({ by, reason });
    const entry = box.current?.closest("li");
    const next = entry?.nextElementSibling?.querySelector<HTMLElement>("[data-row]");
    wantFocus(entry);
    startTransition(async () => {
      if (choice === "fix") {
        const { answer, textKey } = await fixFinding({ finding: id, reason, by });
        if (answer !== "done") return setProblem(answer);
        if (textKey !== null) keepLastStep({ kind: "fixed", textKey, by });
      } else {
        const { isKept } = await decideFinding({ fingerprint, ruleId, verdict: choice, reason, by, until });
        if (!isKept) return setProblem("wrong");
        keepLastStep({ kind: choice, fingerprint });
      }
      setProblem(null);
      setChoice(null);
      router.refresh();
      next?.focus();
    });
  }

  useEffect(takeFocus);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const { target } = event;
      const entry = box.current?.closest("li");
      if (!(target instanceof HTMLElement) || !entry?.contains(target)) return;
      if (event.key === "Escape") {
        setChoice(null);
        focusRow(entry);
      }
      if (target.matches("input")) return;
      const wanted = KEYS[event.key];
      if (isOpen && wanted !== undefined && (wanted !== "fix" || fix !== null)) {
        event.preventDefault();
        setKept(rememberedReviewer());
        setChoice(wanted);
      } else if (!isOpen && event.key === "u") entry.querySelector<HTMLElement>("[data-undo]")?.click();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen, fix]);

  return (
    <div ref={box} className={`${styles.review} no-print`} aria-busy={isBusy}>
      {problem === null ? null : <p role="alert">{t(problem)}</p>}
      {!isOpen ? (
        <button type="button" data-undo className={ui.small} onClick={reopen} disabled={isBusy}>
          {t("undo")}
        </button>
      ) : choice === null ? (
        <>
          <button type="button" className={ui.small} onClick={() => ask("accepted")} disabled={isBusy}>
            {t("accept")}
          </button>
          <button type="button" className={ui.small} onClick={() => ask("not-an-error")} disabled={isBusy}>
            {t("notAnError")}
          </button>
          {fix === null ? null : (
            <button type="button" className={ui.small} onClick={() => ask("fix")} disabled={isBusy}>
              {t(fix === "safe" ? "fix" : "fixUnsafe")}
            </button>
          )}
        </>
      ) : (
        <form onSubmit={submit}>
          <b>{t(choice === "fix" && fix === "unsafe" ? "fixUnsafe" : LABELS[choice])}</b>
          <input
            name="reason"
            required
            defaultValue={kept.reason}
            placeholder={t("reason")}
            aria-label={t("reason")}
            ref={focusAndSelect}
          />
          <input name="by" required defaultValue={kept.by} placeholder={t("by")} aria-label={t("by")} />
          {choice === "fix" ? null : (
            <label>
              {t("until")}
              <input name="until" type="date" min={localDay()} />
            </label>
          )}
          <button type="submit" className={ui.small} disabled={isBusy}>
            {t("keep")}
          </button>
          <button type="button" className={ui.small} onClick={cancel}>
            {t("cancel")}
          </button>
        </form>
      )}
    </div>
  );
}

/** Gives the focus to a list entry, so that its keys and those that go on from it work. */
function focusRow(entry: HTMLElement | null | undefined) {
  entry?.querySelector<HTMLElement>("[data-row]")?.focus();
}

function focusAndSelect(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
