"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState, useTransition } from "react";
import type { LexiconOutcome } from "@/server/lexicon-action.ts";
import ui from "@/ui/ui.module.css";
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
  const [outcome, setOutcome] = useState<LexiconOutcome | null>(null);
  const [isBusy, startTransition] = useTransition();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setOutcome(null);
    startTransition(async () => {
      const result = await action(new FormData(form));
      setOutcome(result);
      if (result.error !== null) return;
      if (then === "clear") form.reset();
      if (then === "entry") router.replace(entryHref(result.phrase), { scroll: false });
      if (then === "list") router.push("/themes/lexicon");
      router.refresh();
    });
  }

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
