"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import type { PersonOutcome } from "@/server/person-action.ts";
import { rememberedReviewer, rememberReviewer } from "@/ui/reviewer.ts";
import ui from "@/ui/ui.module.css";
import { useFormAction } from "@/ui/use-form-action.ts";
import styles from "./correction.module.css";

interface Props {
  action: (form: FormData) => Promise<PersonOutcome>;
  children: ReactNode;
  label: string;
  /** The word on the button, where it is not the label. */
  button?: string;
  /** Whether the correction says why, and by whom. */
  asksWhy?: boolean;
}

/** A form that puts right whom a name means; what is wrong with it is said below, and nothing typed is lost. */
export function CorrectionForm({ action, children, label, button = label, asksWhy = false }: Props) {
  const t = useTranslations("client.review");
  const form = useRef<HTMLFormElement>(null);
  const { submit, outcome, isBusy } = useFormAction((given) => {
    if (asksWhy) rememberReviewer({ by: String(given.get("by")), reason: String(given.get("reason")) });
    return action(given);
  });

  useEffect(() => {
    const by = form.current?.elements.namedItem("by");
    if (by instanceof HTMLInputElement && by.value === "") by.value = rememberedReviewer().by;
  }, []);

  return (
    <form ref={form} onSubmit={submit} className={styles.form} aria-label={label} aria-busy={isBusy}>
      {children}
      {asksWhy ? (
        <div className={styles.line}>
          <input type="text" name="reason" required placeholder={t("reason")} aria-label={t("reason")} />
          <input type="text" name="by" required placeholder={t("by")} aria-label={t("by")} />
        </div>
      ) : null}
      <button type="submit" className={asksWhy ? ui.button : ui.small} disabled={isBusy}>
        {button}
      </button>
      {outcome === null || outcome.error === null ? null : (
        <p role="alert" className={styles.error}>
          {outcome.error}
        </p>
      )}
    </form>
  );
}
