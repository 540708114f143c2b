import { meetingPage, movedMeeting } from "@huiyao/database/questions";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { record } from "@/server/record.ts";
import { LinkedReading } from "@/source/linked-reading.tsx";
import { segments } from "@/source/segments.ts";
import source from "@/source/source.module.css";
import { SourceText } from "@/source/source-text.tsx";
import { decodeSegment, meetingHref, textHref } from "@/view/places.ts";
import { Facts } from "./facts.tsx";
import { MeetingHead } from "./head.tsx";
import { meetingMarks } from "./marks.ts";
import styles from "./meeting.module.css";

interface Props {
  params: Promise<{ key: string }>;
}

async function asked({ params }: Props) {
  const key = decodeSegment((await params).key);
  return key === null ? null : meetingPage(await record(), key);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await asked(props))?.name ?? (await getTranslations("meetings"))("title") };
}

export default async function MeetingPage(props: Props) {
  const [meeting, t] = await Promise.all([asked(props), getTranslations("meeting")]);
  if (meeting === null) {
    const key = decodeSegment((await props.params).key);
    const moved = key === null ? null : await movedMeeting(await record(), key);
    if (moved === null) notFound();
    redirect(moved.meetingKey === null ? textHref(moved.textKey) : meetingHref(moved.meetingKey));
  }
  return (
    <article>
      <MeetingHead meeting={meeting} />
      <LinkedReading>
        <Facts meeting={meeting} />
        <section className={source.paper} aria-labelledby="source-title">
          <h2 id="source-title" className={styles.title}>
            {t("source")}
          </h2>
          <p className={styles.hint}>{t("sourceHint")}</p>
          <SourceText
            segments={segments(meeting.source, meeting.article.start, meetingMarks(meeting))}
            label={t("source")}
          />
        </section>
      </LinkedReading>
    </article>
  );
}
