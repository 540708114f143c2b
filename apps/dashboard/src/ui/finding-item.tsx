import type { FindingRow } from "@huiyao/database/questions";
import { fixPreview, wordFinding } from "@huiyao/validation";
import { useLocale, useTranslations } from "next-intl";
import styles from "./finding-item.module.css";
import { SeverityMark } from "./severity-mark.tsx";

interface Props {
  finding: FindingRow;
  /** A passage that holds the finding, its first character at `offset` of the imported text. */
  source: string;
  offset: number;
}

/** One finding: what is wrong in a sentence, and the lines of its fix before and after. */
export function FindingItem({ finding, source, offset }: Props) {
  const t = useTranslations("finding");
  const severity = useTranslations("client.severity");
  const locale = useLocale();
  const edits = (finding.fix?.edits ?? []).map(({ span, text }) => ({
    span: { start: span.start - offset, end: span.end - offset },
    text,
  }));
  const isInside = edits.every(({ span }) => span.start >= 0 && span.end <= source.length);
  const preview = edits.length > 0 && isInside ? fixPreview(source, edits) : null;
  return (
    <div className={styles.finding}>
      <p className={styles.head} lang={locale}>
        <SeverityMark severity={finding.severity} />
        <span className="visually-hidden">{severity(finding.severity)}</span>
        <span className={styles.words}>
          {wordFinding(finding, locale)} <code>{finding.ruleId}</code>
        </span>
      </p>
      {preview === null ? null : (
        <div className={styles.fix}>
          <dl>
            <div>
              <dt lang={locale}>{t("before")}</dt>
              <dd className={styles.before}>{visible(preview.before)}</dd>
            </div>
            <div>
              <dt lang={locale}>{t("after")}</dt>
              <dd>{visible(preview.after)}</dd>
            </div>
          </dl>
          <p className={styles.kind} lang={locale}>
            {t(finding.fix?.applicability === "safe" ? "safe" : "unsafe")}
          </p>
        </div>
      )}
      {preview === null && finding.expected.length > 0 ? (
        <p className={styles.kind} lang={locale}>
          {t("expected", { text: finding.expected.slice(0, 3).join(" / ") })}
        </p>
      ) : null}
    </div>
  );
}

/** Lines of a fix shown at either end of a long one. */
const ENDS = 3;

/**
 * White space that a fix is about, made visible: a line break as ↵, an ideographic space as □, any other as ␣. Of many
 * lines the first and last few are shown.
 */
function visible(text: string): string {
  const lines = text
    .trim()
    .replace(/\u3000/g, "□")
    .replace(/[^\S\n]/g, "␣")
    .split(/␣*\n[␣\n]*/);
  const shown = lines.length <= ENDS * 2 + 1 ? lines : [...lines.slice(0, ENDS), "⋯", ...lines.slice(-ENDS)];
  return shown.join("↵\n");
}
