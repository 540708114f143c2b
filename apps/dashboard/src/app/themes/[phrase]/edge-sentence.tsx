import type { ThemeEdge } from "@huiyao/database/questions";
import { sentenceAt } from "@huiyao/themes";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { dayText } from "@/format/day.ts";
import ui from "@/ui/ui.module.css";
import { meetingHref, textHref } from "@/view/places.ts";
import styles from "./theme.module.css";

/** The whole sentence a phrase was first or last seen in, with its day, its meeting, and the way to its characters. */
export function EdgeSentence({ edge: { sentence, mention } }: { edge: ThemeEdge }) {
  const t = useTranslations("theme");
  const locale = useLocale();
  const { text, start, end } = mention;
  const words = text.slice(start, end);
  const whole = sentenceAt(text, start, end);
  const at = whole.indexOf(words);
  return (
    <>
      <blockquote className={styles.sentence} lang="zh-CN">
        {at < 0 ? (
          whole
        ) : (
          <>
            {whole.slice(0, at)}
            <mark>{words}</mark>
            {whole.slice(at + words.length)}
          </>
        )}
      </blockquote>
      <p className={ui.row}>
        <span className={ui.muted}>{sentence.day === null ? t("noDay") : dayText(sentence.day, locale)}</span>
        {sentence.meeting === null ? null : (
          <Link href={meetingHref(sentence.meeting.key)} lang="zh-CN">
            {sentence.meeting.name}
          </Link>
        )}
        <Link className={ui.more} href={textHref(sentence.textKey, sentence)}>
          {t("toText")}
        </Link>
      </p>
    </>
  );
}
