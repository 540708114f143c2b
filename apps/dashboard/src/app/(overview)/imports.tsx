import type { ImportRunRow } from "@huiyao/database/questions";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { momentText } from "@/format/day.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import styles from "./imports.module.css";

/** The latest imports and what came of them. */
export function Imports({ runs }: { runs: ImportRunRow[] }) {
  const t = useTranslations("imports");
  if (runs.length === 0) return <p className={ui.muted}>{t("none")}</p>;
  return (
    <ol className={styles.runs}>
      {runs.map((run, index) => (
        <li key={run.id}>
          <p>
            <time dateTime={run.startedAt.toISOString()}>{momentText(run.startedAt)}</time>
            {run.isSample ? <span className={ui.tag}>{t("sample")}</span> : null}
            {run.status === "finished" ? null : <span className={ui.tag}>{t(run.status)}</span>}
          </p>
          <p>
            {t("counts", {
              inserted: run.inserted,
              updated: run.updated,
              unchanged: run.unchanged,
              failed: run.failed,
            })}
          </p>
          {index === 0 && (run.status === "stopped" || run.status === "interrupted") ? <p>{t("goOn")}</p> : null}
          <p className={`${ui.muted} ${styles.found}`}>
            {t.rich("found", {
              meetings: run.meetings,
              findings: run.findings,
              list: (words) => <Link href={viewHref("/meetings", { run: [run.id] })}>{words}</Link>,
              review: (words) => (
                <Link href={viewHref("/quality/findings", { run: [run.id], status: "open" })}>{words}</Link>
              ),
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
