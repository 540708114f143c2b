import { textPage } from "@huiyao/database/questions";
import { gradeOf } from "@huiyao/validation";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dayText, momentText } from "@/format/day.ts";
import { record } from "@/server/record.ts";
import { findingId, findingMarks } from "@/source/finding-marks.ts";
import { LinkedReading } from "@/source/linked-reading.tsx";
import { segments } from "@/source/segments.ts";
import source from "@/source/source.module.css";
import { SourceText } from "@/source/source-text.tsx";
import { FindingItem } from "@/ui/finding-item.tsx";
import ui from "@/ui/ui.module.css";
import { decodeSegment, meetingHref, readPlace, textHref } from "@/view/places.ts";
import { UndoFix } from "../../history/undo-fix.tsx";
import styles from "./text.module.css";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Name of the characters that the address asks for. */
const ASKED = "asked";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("text"))("title") };
}

export default async function TextPage({ params, searchParams }: Props) {
  const key = decodeSegment((await params).key);
  const text = key === null ? null : await textPage(await record(), key);
  if (text === null) notFound();
  const [t, locale] = await Promise.all([getTranslations("text"), getLocale()]);
  const open = text.findings.filter(({ status }) => status === "open");
  const marks = findingMarks(open);
  const at = readPlace((await searchParams).at);
  if (at !== null)
    marks.push({ id: ASKED, start: at.start, end: at.end ?? lineEnd(text.source, at.start), kind: "fact" });
  return (
    <article>
      <header className={ui.head}>
        <h1 lang="zh-CN">{text.articles.find(({ headline }) => headline !== null)?.headline ?? text.name}</h1>
        {text.score === null ? null : (
          <p className={styles.score}>
            <b>{gradeOf(text.score)}</b> {text.score.toFixed(1)}
          </p>
        )}
        <p className={ui.lead}>
          {t("origin", {
            name: text.name,
            outlet: text.outlet ?? "–",
            published: text.published === null ? "–" : dayText(text.published, locale),
            imported: momentText(text.importedAt),
            characters: text.characters,
          })}
        </p>
      </header>
      {text.originalKey === null ? null : (
        <p className={ui.notice}>
          {t("corrected")} <Link href={textHref(text.originalKey)}>{t("asImported")}</Link>{" "}
          <Link href="/quality/history">{t("history")}</Link>{" "}
          {text.replacedByKey === null ? <UndoFix textKey={text.key} /> : null}
        </p>
      )}
      {text.replacedByKey === null ? null : (
        <p className={ui.notice}>
          {t("replaced")} <Link href={textHref(text.replacedByKey)}>{t("newer")}</Link>
        </p>
      )}
      {text.isComplete ? null : <p className={ui.notice}>{t("partial")}</p>}
      <LinkedReading shown={at === null ? null : ASKED}>
        {text.replacedByKey !== null ? null : (
          <div>
            <section>
              <h2 className={styles.title}>{t("findings", { count: open.length })}</h2>
              {open.length === 0 ? (
                <p className={ui.muted}>{t("clean")}</p>
              ) : (
                <ol>
                  {open.map((finding) => (
                    <li key={finding.id} data-fact={findingId(finding)} className={styles.finding}>
                      <div lang="zh-CN">
                        <FindingItem finding={finding} source={text.source} offset={0} />
                      </div>
                      <button type="button" data-show data-row aria-label={t("show")} title={t("show")}>
                        →
                      </button>
                    </li>
                  ))}
                </ol>
              )}
            </section>
            <section className={ui.section}>
              <h2 className={styles.title}>{t("stories", { count: text.articles.length })}</h2>
              <ol>
                {text.articles.map((article) => (
                  <li key={article.key} className={styles.story}>
                    <span lang="zh-CN">{article.headline ?? t("noHeadline")}</span>
                    {article.kind === "fragment" ? <span className={ui.tag}>{t("fragment")}</span> : null}
                    {article.meetings.map((meeting) => (
                      <Link key={meeting.key} href={meetingHref(meeting.key)} prefetch={false} lang="zh-CN">
                        {meeting.name}
                      </Link>
                    ))}
                  </li>
                ))}
              </ol>
            </section>
          </div>
        )}
        <section className={source.paper} aria-labelledby="source-title">
          <h2 id="source-title" className={styles.title}>
            {t("source")}
          </h2>
          <SourceText label={t("source")} segments={segments(text.source, 0, marks)} />
        </section>
      </LinkedReading>
    </article>
  );
}

/** Where the line of an offset ends. */
function lineEnd(source: string, start: number): number {
  const end = source.indexOf("\n", start);
  return end < 0 ? source.length : end;
}
