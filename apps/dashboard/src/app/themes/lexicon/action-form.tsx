"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { LexiconOutcome } from "@/server/lexicon-action.ts";
import ui from "@/ui/ui.module.css";
import { useFormAction } from "@/ui/use-form-action.ts";
import { entryHref } from "@/view/places.ts";
import styles from "./lexicon.module.css";

interface Props {
  action: (form: FormData) => Promise<LexiconOutcome>;
  className?: string | undefined;
  children: ReactNode;
  /** After a success: `stay` where it is, `clear` the fields, go to the `entry` under the name it has now, or to the `list`. */
  then?: "stay" | "clear" | "entry" | "list";
  label?: string;
}

/** A form whose change of the lexicon is done at once; what is wrong with it is said below, and nothing typed is lost. */
export function ActionForm({ action, className, children, then = "stay", label }: Props) {
  const t = useTranslations("client.lexicon");
  const router = useRouter();
  const { submit, outcome, isBusy } = useFormAction(action, (result, form) => {
    if (then === "clear") form.reset();
    if (then === "entry" && result.error === null) router.replace(entryHref(result.phrase), { scroll: false });
    if (then === "list") router.push("/themes/lexicon");
  });

  return (
    <form onSubmit={submit} className={className} aria-label={label} aria-busy={isBusy}>
      {children}
      {isBusy ? <span className={ui.muted}>{t("busy")}</span> : null}
      {outcome === null ? null : outcome.error !== null ? (
        <p role="alert" className={styles.error}>
          {outcome.error}
        </p>
      ) : (
        <p role="status" className={styles.done}>
          {t("done", { count: outcome.changed })}
        </p>
      )}
    </form>
  );
}
