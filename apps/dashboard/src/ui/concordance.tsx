import type { ThemeSentence } from "@huiyao/database/questions";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { whenText } from "@/format/day.ts";
import { meetingHref, textHref } from "@/view/places.ts";
import styles from "./concordance.module.css";

/** Sentences set so that the phrase stands in one column (KWIC). */
export function Concordance({ rows }: { rows: ThemeSentence[] }) {
  const t = useTranslations("theme");
  const locale = useLocale();
  return (
    <ol className={styles.list}>
      {rows.map((row) => {
        const when = whenText(row, locale) ?? t("noDay");
        return (
          <li key={`${row.textKey} ${row.start}`}>
            <Link
              className={styles.when}
              href={row.meeting === null ? textHref(row.textKey, row) : meetingHref(row.meeting.key)}
              prefetch={false}
              title={row.meeting?.name ?? t("toText")}
              data-row
            >
              {when}
            </Link>
            <p lang="zh-CN">
              <span className={styles.before}>
                <bdi>{row.before}</bdi>
              </span>
              <mark>{row.words}</mark>
              <span className={styles.after}>{row.after}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
