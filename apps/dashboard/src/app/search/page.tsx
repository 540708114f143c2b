import { meetingFilter, searchFilter } from "@huiyao/database/filters";
import { countMeetings, type MarkedPart, peopleList, searchStories, themeList } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { whenText } from "@/format/day.ts";
import { record } from "@/server/record.ts";
import { Chips } from "@/ui/chips.tsx";
import { Empty } from "@/ui/empty.tsx";
import { MeetingFilters } from "@/ui/filters.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, pageOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { meetingHref, personHref, textHref, themeHref } from "@/view/places.ts";
import styles from "./search.module.css";

/** Characters of the words looked for that are shown above what is found. */
const SHOWN = 40;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("search"))("title") };
}

export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const words = view.q.trim();
  const t = await getTranslations("search");
  if (words === "") {
    return (
      <>
        <header className={ui.head}>
          <h1>{t("title")}</h1>
        </header>
        <Empty title={t("askTitle")} reason={t("askReason")} />
      </>
    );
  }
  const database = await record();
  const few = { skip: 0, size: 8 };
  const most = { by: "meetings", direction: "desc" } as const;
  const [people, themes, meetings, stories, locale] = await Promise.all([
    peopleList(database, { text: words }, most, few),
    themeList(database, { text: words }, most, few),
    countMeetings(database, meetingFilter(view)),
    searchStories(database, words, pageOf(view), searchFilter(view)),
    getLocale(),
  ]);
  const shortened = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  const nothing = people.total + themes.total + meetings + stories.total === 0;
  return (
    <>
      <header className={ui.head}>
        <h1>{t("for", { words: shortened })}</h1>
      </header>
      <MeetingFilters view={view} />
      <div className={ui.listHead}>
        <Chips path="/search" view={view} filters={FILTERS.search} />
      </div>
      {nothing ? (
        <Empty
          title={t("noneTitle", { words: shortened })}
          reason={t(/[\p{L}\p{N}]/u.test(words) ? "noneReason" : "marksReason")}
        />
      ) : (
        <div className={styles.result}>
          <aside>
            {people.total === 0 ? null : (
              <section>
                <h2>{t("people", { count: people.total })}</h2>
                <ul lang="zh-CN">
                  {people.rows.map((row) => (
                    <li key={row.key}>
                      <Link href={personHref(row.key)} data-row>
                        {row.name}
                      </Link>
                      <span>{row.meetings}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {themes.total === 0 ? null : (
              <section>
                <h2>{t("themes", { count: themes.total })}</h2>
                <ul lang="zh-CN">
                  {themes.rows.map((row) => (
                    <li key={row.phrase}>
                      <Link href={themeHref(row.phrase)} data-row>
                        {row.phrase}
                      </Link>
                      <span>{row.meetings}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {meetings === 0 ? null : (
              <section>
                <h2>{t("meetings", { count: meetings })}</h2>
                <p>
                  <Link href={viewHref("/meetings", { ...view, page: 1 })}>{t("asList")}</Link>
                </p>
              </section>
            )}
          </aside>
          <section>
            <h2>{t("stories", { count: stories.total })}</h2>
            <ol>
              {stories.rows.map((row) => {
                const [only] = row.meetings;
                const href = only === undefined ? textHref(row.textKey) : meetingHref(only.key);
                return (
                  <li key={row.key} lang="zh-CN">
                    <Link className={styles.headline} href={href} prefetch={false} data-row>
                      {row.headline === null ? (only?.name ?? t("noHeadline")) : <Marked parts={row.headline} />}
                    </Link>
                    <p className={styles.where}>{[row.outlet, whenText(row, locale)].filter(Boolean).join(" · ")}</p>
                    <p className={styles.passage}>
                      <Marked parts={row.passage} />…
                    </p>
                  </li>
                );
              })}
            </ol>
            <Pager path="/search" view={view} total={stories.total} />
          </section>
        </div>
      )}
    </>
  );
}

function Marked({ parts }: { parts: MarkedPart[] }) {
  let from = 0;
  return parts.map(({ text, isMarked }) => {
    const key = from;
    from += text.length;
    return isMarked ? <mark key={key}>{text}</mark> : text;
  });
}
