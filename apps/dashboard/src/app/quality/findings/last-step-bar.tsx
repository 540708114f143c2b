"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState, useTransition } from "react";
import { type CorrectionAnswer, unfixText } from "@/server/correction-action.ts";
import { reopenFinding } from "@/server/decision-action.ts";
import ui from "@/ui/ui.module.css";
import styles from "./findings.module.css";
import { keepLastStep, useLastStep } from "./last-step.ts";

/** Says what was done last, and takes it back by button or by `u` where the entry in focus has nothing to undo itself. */
export function LastStepBar() {
  const t = useTranslations("client.review");
  const router = useRouter();
  const step = useLastStep();
  const [problem, setProblem] = useState<Exclude<CorrectionAnswer, "done"> | null>(null);
  const [isBusy, startTransition] = useTransition();

  const undo = useCallback(() => {
    if (step === null) return;
    startTransition(async () => {
      if (step.kind === "fixed") {
        const { answer } = await unfixText({ textKey: step.textKey, by: step.by });
        if (answer !== "done") return setProblem(answer);
      } else await reopenFinding(step.fingerprint);
      setProblem(null);
      keepLastStep(null);
      router.refresh();
    });
  }, [step, router]);

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { target } = event;
      if (event.key !== "u" || event.metaKey || event.ctrlKey || event.altKey || isBusy) return;
      if (!(target instanceof HTMLElement) || target.matches("input, select, textarea")) return;
      if (target.closest("li")?.querySelector("[data-undo]")) return;
      undo();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo, isBusy]);

  return (
    <div role="status" className={step === null ? "visually-hidden" : `${styles.last} no-print`}>
      {step === null ? null : (
        <>
          <span>{t(`last.${step.kind}`)}</span>
          <button type="button" className={ui.small} onClick={undo} disabled={isBusy}>
            {t("takeBack")} <kbd>u</kbd>
          </button>
          {problem === null ? null : <span>{t(problem)}</span>}
        </>
      )}
    </div>
  );
}
