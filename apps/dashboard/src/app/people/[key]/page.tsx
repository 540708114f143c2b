import { meetingList, personPage } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { toMergedPerson } from "@/server/merged-person.ts";
import { coverage, record } from "@/server/record.ts";
import { BarList } from "@/ui/bar-list.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { MeetingTable } from "@/ui/meeting-table.tsx";
import ui from "@/ui/ui.module.css";
import { loadView, orderOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { correctionHref, decodeSegment, personHref, statementsHref } from "@/view/places.ts";
import styles from "./person.module.css";
import { PersonMonths } from "./person-months.tsx";
import { Statements } from "./statements.tsx";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeSegment((await params).key)?.split("@")[0] ?? "" };
}

/** Latest meetings shown on a person's own page. */
const SHOWN = 15;

export default async function PersonPage({ params, searchParams }: Props) {
  const key = decodeSegment((await params).key);
  if (key === null) notFound();
  const database = await record();
  const person = await personPage(database, key);
  if (person === null) return toMergedPerson(key, personHref);
  const view = await loadView(searchParams);
  const order = orderOf(view, ["day", "name", "type", "body", "attendees"]);
  const [meetings, all, t, role] = await Promise.all([
    meetingList(database, { people: [person.key] }, order, { skip: 0, size: SHOWN }),
    coverage(),
    getTranslations("person"),
    getTranslations("client.role"),
  ]);
  const list = (as: "chair" | "attendee" | "observer" | "speaker" | "absent" | null) =>
    viewHref("/meetings", { person: [person.key], role: as });
  return (
    <article>
      <header className={ui.head}>
        <h1 lang="zh-CN">{person.name}</h1>
        <Link className={ui.more} href={correctionHref(person.key)}>
          {t("correct")}
        </Link>
        <p className={ui.lead}>
          <span lang="zh-CN">{person.jurisdiction}</span>
          {person.posts[0] === undefined ? null : <span lang="zh-CN"> · {person.posts[0].title}</span>}
        </p>
      </header>
      <dl className={styles.counts}>
        <div>
          <dt>{t("meetings")}</dt>
          <dd>
            <Link href={list(null)}>{person.meetings}</Link>
          </dd>
        </div>
        {(["chair", "speaker", "attendee", "observer", "absent"] as const).map((name) =>
          person.roles[name] === 0 ? null : (
            <div key={name}>
              <dt>{role(name)}</dt>
              <dd>
                <Link href={list(name)}>{person.roles[name]}</Link>
              </dd>
            </div>
          ),
        )}
      </dl>
      <section className={ui.section}>
        <h2>{t("overTime")}</h2>
        <PersonMonths person={person} first={all.first} last={all.last} />
      </section>
      <div className={ui.columns}>
        <section className={ui.section}>
          <h2>{t("posts")}</h2>
          {person.posts.length === 0 ? (
            <p className={ui.muted}>{t("noPosts")}</p>
          ) : (
            <ol className={styles.posts}>
              {person.posts.map((post) => (
                <li key={post.title}>
                  <span lang="zh-CN">{post.title}</span>
                  <Link href={viewHref("/meetings", { person: [person.key], post: post.title })} prefetch={false}>
                    {post.first === null || post.last === null
                      ? t("times", { count: post.meetings })
                      : t("postSpan", { first: post.first, last: post.last, count: post.meetings })}
                  </Link>
                </li>
              ))}
            </ol>
          )}
        </section>
        <section className={ui.section}>
          <h2>{t("companions")}</h2>
          {person.companions.length === 0 ? (
            <p className={ui.muted}>{t("noCompanions")}</p>
          ) : (
            <BarList
              describe={(row) => t("together", { name: row.label, count: row.value })}
              rows={person.companions.map((other) => ({
                key: other.key,
                label: other.name,
                href: personHref(other.key),
                value: other.meetings,
                listHref: viewHref("/meetings", { person: [person.key, other.key] }),
              }))}
            />
          )}
        </section>
      </div>
      {person.statements.total === 0 ? null : (
        <section className={ui.section}>
          <div className={ui.sectionHead}>
            <h2>{t("statements")}</h2>
            <Link className={ui.more} href={statementsHref(person.key)} data-mark={person.statements.total}>
              {t("allStatements", { count: person.statements.total })}
            </Link>
          </div>
          <Statements rows={person.statements.rows} />
        </section>
      )}
      <section className={ui.section}>
        <div className={ui.sectionHead}>
          <h2>{t("meetings")}</h2>
          <div className={ui.row}>
            {meetings.total > SHOWN ? (
              <Link className={ui.more} href={list(null)}>
                {t("allMeetings", { count: meetings.total })}
              </Link>
            ) : null}
            <ExportLinks list="meetings" view={{ person: [person.key] }} />
          </div>
        </div>
        <MeetingTable rows={meetings.rows} sorting={{ path: personHref(person.key), view, order }} />
      </section>
    </article>
  );
}
