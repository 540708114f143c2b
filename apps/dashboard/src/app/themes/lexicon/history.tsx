import type { LexiconHistoryRow } from "@huiyao/database/questions";
import { useTranslations } from "next-intl";
import { momentText } from "@/format/day.ts";
import { undoPhrases } from "@/server/lexicon-action.ts";
import ui from "@/ui/ui.module.css";
import { ActionForm } from "./action-form.tsx";
import styles from "./lexicon.module.css";

const ACTIONS = ["add", "edit", "merge", "split", "hide", "show", "reset", "import"] as const;

/** What was done to the lexicon, latest first, each of which can be taken back and done again. */
export function History({ rows, total }: { rows: LexiconHistoryRow[]; total: number }) {
  const t = useTranslations("lexicon");
  if (total === 0) return <p className={ui.muted}>{t("noHistory")}</p>;
  return (
    <ol className={styles.history}>
      {rows.map(({ id, action, phrase, entries, madeAt, isUndone }) => (
        <li key={id} data-undone={isUndone || undefined}>
          <span>
            {t(`actions.${ACTIONS.find((known) => known === action) ?? "edit"}`, { phrase })}
            {entries > 1 ? ` ${t("changed", { count: entries })}` : null}
          </span>
          <time dateTime={madeAt.toISOString()}>{momentText(madeAt)}</time>
          <ActionForm action={undoPhrases} className={styles.line}>
            <input type="hidden" name="id" value={id} />
            <button type="submit" className={ui.small} aria-label={t(isUndone ? "redoOf" : "undoOf", { phrase })}>
              {t(isUndone ? "redo" : "undo")}
            </button>
          </ActionForm>
        </li>
      ))}
    </ol>
  );
}
