"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { reopenFinding } from "@/server/decision-action.ts";
import ui from "@/ui/ui.module.css";

/** Takes a decision back. */
export function TakeBack({ fingerprint }: { fingerprint: string }) {
  const t = useTranslations("client.review");
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();

  function takeBack() {
    startTransition(async () => {
      await reopenFinding(fingerprint);
      router.refresh();
    });
  }

  return (
    <button type="button" className={`${ui.small} no-print`} onClick={takeBack} disabled={isBusy} data-take-back>
      {t("undo")}
    </button>
  );
}
