import type { MeetingPage } from "@huiyao/database/questions";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dayText } from "@/format/day.ts";
import { monthText } from "@/format/month.ts";
import { findingId } from "@/source/finding-marks.ts";
import { FindingItem } from "@/ui/finding-item.tsx";
import ui from "@/ui/ui.module.css";
import { personHref, themeHref } from "@/view/places.ts";
import { factId } from "./marks.ts";
import styles from "./meeting.module.css";

/** What was read from the story, each fact tied to its characters by its name. */
export function Facts({ meeting }: { meeting: MeetingPage }) {
  const t = useTranslations("meeting");
  const locale = useLocale();
  const { article } = meeting;
  return (
    <div className={styles.facts}>
      <Section title={t("facts")}>
        <dl className={styles.pairs}>
          <Pair label={t("name")} id={factId.name}>
            {meeting.name}
          </Pair>
          <Pair label={t("date")} id={article.dateStart === null ? null : factId.date}>
            {meeting.day !== null
              ? dayText(meeting.day, locale)
              : meeting.month > 0
                ? monthText(meeting.month)
                : t("noDay")}
            <small>{dateOrigin(meeting, t)}</small>
          </Pair>
          <Pair label={t("body")} id={null}>
            {meeting.body ?? <span className={ui.muted}>{t("unsaid")}</span>}
          </Pair>
          {meeting.ordinal === null ? null : (
            <Pair label={t("ordinal")} id={factId.name}>
              {t("nth", { n: meeting.ordinal })}
            </Pair>
          )}
        </dl>
      </Section>
      <Section title={t("people")} note={meeting.listOpen ? t("openList") : undefined}>
        <People meeting={meeting} />
      </Section>
      {meeting.agenda.length === 0 ? null : (
        <Section title={t("agenda")}>
          <ol>
            {meeting.agenda.map((item, index) => (
              <Fact key={item.start} id={factId.agenda(index)}>
                <span className={styles.action}>{item.action}</span>
                <span>{item.isDocument ? `《${item.title}》` : item.title}</span>
              </Fact>
            ))}
          </ol>
        </Section>
      )}
      {meeting.statements.length === 0 ? null : (
        <Section title={t("statements")}>
          <ul>
            {meeting.statements.map((row, index) => (
              <Fact key={row.start} id={factId.statement(index)}>
                <p className={styles.speaker}>
                  {row.person === null ? (
                    row.speaker
                  ) : (
                    <Link href={personHref(row.person)} prefetch={false}>
                      {row.speaker}
                    </Link>
                  )}
                  <span>{row.verb}</span>
                </p>
                <p className={styles.said}>{row.text}</p>
              </Fact>
            ))}
          </ul>
        </Section>
      )}
      <Themes meeting={meeting} />
      <Findings meeting={meeting} />
    </div>
  );
}

function dateOrigin(meeting: MeetingPage, t: ReturnType<typeof useTranslations<"meeting">>): string {
  const { dateText, yearFrom, day } = meeting.article;
  if (meeting.day === null || dateText === null || day !== meeting.day) return "";
  switch (yearFrom) {
    case "text":
      return t("datePrinted", { words: dateText });
    case "published":
      return t("datePublished", { words: dateText });
    case "context":
      return t("dateContext", { words: dateText });
    default:
      return t("datePrinted", { words: dateText });
  }
}

function Section({ title, note, children }: { title: string; note?: string | undefined; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </section>
  );
}

function Pair({ label, id, children }: { label: string; id: string | null; children: ReactNode }) {
  return (
    <div {...(id === null ? {} : { "data-fact": id })}>
      <dt>{label}</dt>
      <dd className={styles.value}>
        <div>{children}</div>
        {id === null ? null : <ShowButton />}
      </dd>
    </div>
  );
}

function Fact({ id, children }: { id: string; children: ReactNode }) {
  return (
    <li className={styles.fact} data-fact={id}>
      <div lang="zh-CN">{children}</div>
      <ShowButton />
    </li>
  );
}

/** Shows the characters a fact was read from, and lights them up while it has the focus. */
function ShowButton() {
  const t = useTranslations("meeting");
  return (
    <button type="button" data-show className={styles.show} aria-label={t("show")} title={t("show")}>
      →
    </button>
  );
}

function People({ meeting }: { meeting: MeetingPage }) {
  const t = useTranslations("meeting");
  const role = useTranslations("client.role");
  if (meeting.attendances.length === 0 && meeting.groups.length === 0) return <p className={ui.muted}>{t("nobody")}</p>;
  return (
    <ol>
      {meeting.attendances.map((row, index) => (
        <Fact key={row.start} id={factId.attendance(index)}>
          <span className={styles.person}>
            {row.person === null ? (
              <b title={t("unresolved")}>{row.name}</b>
            ) : (
              <Link href={personHref(row.person)} prefetch={false}>
                {row.name}
              </Link>
            )}
            <small>{row.titles.join("、")}</small>
            <span className={styles.roles}>
              {row.roles.map((name) => (
                <span key={name} className={styles.role} data-role={name}>
                  {role(name)}
                </span>
              ))}
            </span>
          </span>
        </Fact>
      ))}
      {meeting.groups.map((row, index) => (
        <Fact key={row.start} id={factId.group(index)}>
          <span className={styles.person}>
            <span className={styles.group}>{row.text}</span>
            <span className={styles.roles}>
              <span className={styles.role} data-role={row.role}>
                {role(row.role)}
              </span>
            </span>
          </span>
        </Fact>
      ))}
    </ol>
  );
}

function Themes({ meeting }: { meeting: MeetingPage }) {
  const t = useTranslations("meeting");
  const counts = new Map<string, number>();
  for (const { phrase } of meeting.mentions) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <Section title={t("themes")}>
      <ul className={styles.themes} lang="zh-CN">
        {[...counts].map(([phrase, count]) => (
          <li key={phrase} data-fact={factId.theme(phrase)}>
            <Link href={themeHref(phrase)} prefetch={false}>
              {phrase}
            </Link>
            {count > 1 ? <small>×{count}</small> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Open findings; notes are folded away so that faults stand out. */
function Findings({ meeting }: { meeting: MeetingPage }) {
  const t = useTranslations("meeting");
  const open = meeting.findings.filter(({ status }) => status === "open");
  if (open.length === 0) return null;
  const faults = open.filter(({ severity }) => severity !== "info");
  const notes = open.filter(({ severity }) => severity === "info");
  const list = (findings: typeof open) => (
    <ul>
      {findings.map((finding) => (
        <Fact key={finding.id} id={findingId(finding)}>
          <FindingItem finding={finding} source={meeting.source} offset={meeting.article.start} />
        </Fact>
      ))}
    </ul>
  );
  return (
    <Section title={t("findings")}>
      {list(faults)}
      {notes.length === 0 ? null : (
        <details className={styles.notes}>
          <summary>{t("notes", { count: notes.length })}</summary>
          {list(notes)}
        </details>
      )}
    </Section>
  );
}
