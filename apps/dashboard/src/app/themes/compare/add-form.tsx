import { getTranslations } from "next-intl/server";
import ui from "@/ui/ui.module.css";
import { type View, viewHref } from "@/view/params.ts";
import styles from "../lexicon/lexicon.module.css";
import compare from "./compare.module.css";

/** Takes any phrase of the record by its words, however rare; `unknown` are words that are none. */
export async function AddForm({ path, view, unknown }: { path: string; view: View; unknown: string }) {
  const t = await getTranslations("compare");
  const kept = new URLSearchParams(viewHref("", { ...view, q: "" }).replace(/^\?/, ""));
  return (
    <form action={path} className={`${styles.line} ${compare.add}`}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        type="text"
        name="q"
        required
        defaultValue={unknown}
        placeholder={t("words")}
        aria-label={t("words")}
        lang="zh-CN"
        autoComplete="off"
      />
      <button type="submit" className={ui.small}>
        {t("add")}
      </button>
      {unknown === "" ? null : (
        <p className={styles.error} role="alert">
          {t("unknown", { words: unknown })}
        </p>
      )}
    </form>
  );
}
