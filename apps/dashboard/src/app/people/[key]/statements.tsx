import type { PersonStatement } from "@huiyao/database/questions";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { whenText } from "@/format/day.ts";
import { meetingHref, textHref } from "@/view/places.ts";
import styles from "./person.module.css";

/** What a person said: when, at which meeting, in which words; each leads to where it stands. */
export function Statements({ rows }: { rows: PersonStatement[] }) {
  const t = useTranslations("person");
  const locale = useLocale();
  return (
    <ol className={styles.statements}>
      {rows.map((row) => (
        <li key={`${row.textKey} ${row.start}`}>
          <p className={styles.when}>
            {whenText(row, locale) ?? t("noDay")}
            {row.meeting === null ? null : (
              <Link href={meetingHref(row.meeting.key)} prefetch={false} lang="zh-CN">
                {row.meeting.name}
              </Link>
            )}
            <Link href={textHref(row.textKey, row)} prefetch={false}>
              {t("inText")}
            </Link>
          </p>
          <p className={styles.said} lang="zh-CN">
            {row.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
