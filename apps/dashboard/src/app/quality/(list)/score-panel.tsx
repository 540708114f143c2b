import type { QualitySummary } from "@huiyao/database/questions";
import { FORMULA, gradeOf } from "@huiyao/validation";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SeverityMark } from "@/ui/severity-mark.tsx";
import { viewHref } from "@/view/params.ts";
import styles from "./quality.module.css";

const LEVELS = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "infos"],
] as const;

/** The overall score, the grade of the worst twentieth, what they come from, and the formula. */
export function ScorePanel({ summary }: { summary: QualitySummary }) {
  const t = useTranslations("quality");
  const severity = useTranslations("client.severity");
  const most = Math.max(1, ...summary.histogram);
  return (
    <section className={styles.panel} aria-label={t("score")}>
      <div className={styles.grade}>
        <b>{summary.score === null ? "–" : gradeOf(summary.score)}</b>
        <p>
          {t("score")} <strong>{summary.score?.toFixed(1) ?? "–"}</strong>
        </p>
      </div>
      <div className={styles.grade}>
        <b>{summary.worstTwentieth === null ? "–" : gradeOf(summary.worstTwentieth)}</b>
        <p>
          {t("worst")}{" "}
          <strong>
            <Link href="/quality#texts">{summary.worstTwentieth?.toFixed(1) ?? "–"}</Link>
          </strong>
        </p>
      </div>
      <dl className={styles.levels}>
        {LEVELS.map(([level, field]) => (
          <div key={level}>
            <dt>
              <SeverityMark severity={level} /> {severity(level)}
            </dt>
            <dd>
              <Link
                href={viewHref("/quality/findings", { severity: [level], status: "open" })}
                data-mark={summary[field]}
              >
                {summary[field]}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <figure className={styles.histogram}>
        <ol aria-label={t("histogram")}>
          {summary.histogram.map((count, step) => (
            <li key={`${step * 10}`} title={t("scored", { from: step * 10, to: step * 10 + 10, count })}>
              {count === 0 ? null : (
                <Link
                  href={`${viewHref("/quality", { score: step * 10 })}#texts`}
                  style={{ height: `${(count / most) * 100}%` }}
                  prefetch={false}
                >
                  <span className="visually-hidden">{t("scored", { from: step * 10, to: step * 10 + 10, count })}</span>
                </Link>
              )}
            </li>
          ))}
        </ol>
        <p aria-hidden="true">
          <span>0</span>
          <span>50</span>
          <span>100</span>
        </p>
        <figcaption>{t("histogram")}</figcaption>
      </figure>
      <p className={styles.formula}>
        {t("basis", { texts: summary.texts, characters: summary.characters })}
        {summary.incomplete > 0 ? ` ${t("incomplete", { count: summary.incomplete })}` : null}
        <br />
        {t("formula")} <code>{FORMULA}</code>
      </p>
    </section>
  );
}
