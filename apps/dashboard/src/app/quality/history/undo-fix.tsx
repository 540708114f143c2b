"use client";

import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { unfixText } from "@/server/correction-action.ts";
import { rememberedReviewer } from "@/ui/reviewer.ts";
import ui from "@/ui/ui.module.css";
import { textHref } from "@/view/places.ts";

/** Takes the last correction of a text back; on the text's own page it goes to the version that stands again. */
export function UndoFix({ textKey }: { textKey: string }) {
  const t = useTranslations("client.review");
  const router = useRouter();
  const path = usePathname();
  const [problem, setProblem] = useState<"stale" | "exists" | "wrong" | null>(null);
  const [isBusy, startTransition] = useTransition();

  function undo() {
    startTransition(async () => {
      const { answer, textKey: earlier } = await unfixText({ textKey, by: rememberedReviewer().by || t("somebody") });
      if (answer !== "done") return setProblem(answer);
      if (earlier !== null && path.includes(textKey)) router.replace(textHref(earlier));
      else router.refresh();
    });
  }

  return (
    <>
      <button type="button" className={`${ui.small} no-print`} onClick={undo} disabled={isBusy} data-undo>
        {t("undoFix")}
      </button>
      {problem === null ? null : <span role="alert">{t(problem)}</span>}
    </>
  );
}
