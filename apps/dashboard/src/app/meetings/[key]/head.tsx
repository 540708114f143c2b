import type { MeetingPage } from "@huiyao/database/questions";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { dayText } from "@/format/day.ts";
import { monthText } from "@/format/month.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import { meetingHref, textHref } from "@/view/places.ts";
import { typeColor } from "@/view/type-series.ts";
import styles from "./meeting.module.css";

export function MeetingHead({ meeting }: { meeting: MeetingPage }) {
  const t = useTranslations("meeting");
  const type = useTranslations("client.meetingType");
  const locale = useLocale();
  const { article, text } = meeting;
  const when =
    meeting.day !== null ? dayText(meeting.day, locale) : meeting.month > 0 ? monthText(meeting.month) : t("noDay");
  const credit = [article.outlet ?? text.outlet, ...article.reporters].filter(Boolean).join(" ");
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <Link href={viewHref("/meetings", { type: [meeting.type] })} prefetch={false}>
          <span className={ui.dot} style={{ background: `var(${typeColor(meeting.type)})` }} />
          {type(meeting.type)}
        </Link>
        <span>{when}</span>
        {meeting.body === null ? null : (
          <Link href={viewHref("/meetings", { body: [meeting.body] })} prefetch={false} lang="zh-CN">
            {meeting.body}
          </Link>
        )}
      </p>
      <h1 lang="zh-CN">{meeting.name}</h1>
      {article.headline === null || article.headline === meeting.name ? null : (
        <p className={styles.headline} lang="zh-CN">
          {article.headline}
        </p>
      )}
      <p className={styles.origin}>
        {credit === "" ? null : <span lang="zh-CN">{credit}</span>}
        <Link href={textHref(text.key, { start: article.start })} prefetch={false}>
          {t("wholeText", { name: text.name })}
        </Link>
        {meeting.siblings.map(({ key, name }) => (
          <Link key={key} href={meetingHref(key)} prefetch={false}>
            {t("sibling", { name })}
          </Link>
        ))}
      </p>
    </header>
  );
}
