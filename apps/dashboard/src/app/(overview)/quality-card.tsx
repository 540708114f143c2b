import type { QualitySummary } from "@huiyao/database/questions";
import { gradeOf } from "@huiyao/validation";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SeverityMark } from "@/ui/severity-mark.tsx";
import { viewHref } from "@/view/params.ts";
import styles from "./quality-card.module.css";

const LEVELS = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "infos"],
] as const;

/** How far the texts can be trusted: the score, its grade, and what takes it down. */
export function QualityCard({ summary }: { summary: QualitySummary }) {
  const t = useTranslations("overview");
  const severity = useTranslations("client.severity");
  if (summary.score === null) return <p>{t("noQuality")}</p>;
  return (
    <div className={styles.card}>
      <p className={styles.score}>
        <b>{gradeOf(summary.score)}</b>
        <span>{t("scoreOf", { score: summary.score.toFixed(1) })}</span>
      </p>
      <dl className={styles.levels}>
        {LEVELS.map(([level, field]) => (
          <div key={level}>
            <dt>
              <SeverityMark severity={level} />
              {severity(level)}
            </dt>
            <dd>
              <Link href={viewHref("/quality/findings", { severity: [level], status: "open" })}>{summary[field]}</Link>
            </dd>
          </div>
        ))}
        {summary.worstTwentieth === null ? null : (
          <div>
            <dt>{t("worstTwentieth")}</dt>
            <dd>
              <Link href="/quality#texts">
                {summary.worstTwentieth.toFixed(1)} {gradeOf(summary.worstTwentieth)}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
