"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import ui from "@/ui/ui.module.css";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("client.error");
  useEffect(() => console.error(error), [error]);
  return (
    <section className={ui.empty} role="alert">
      <h1>{t("title")}</h1>
      <p>{t("reason")}</p>
      <p className={ui.muted}>{error.digest === undefined ? error.message : t("digest", { digest: error.digest })}</p>
      <div className={ui.row}>
        <button type="button" className={ui.button} onClick={reset}>
          {t("again")}
        </button>
      </div>
    </section>
  );
}
