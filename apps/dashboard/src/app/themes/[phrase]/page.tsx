import { monthTotals, themePage, themeSentences, themesByMonth } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { coverage, record } from "@/server/record.ts";
import { BarList } from "@/ui/bar-list.tsx";
import { Concordance } from "@/ui/concordance.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { loadView, pageOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { decodeSegment, personHref, themeHref } from "@/view/places.ts";
import { ThemeMonths } from "./theme-months.tsx";

interface Props {
  params: Promise<{ phrase: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeSegment((await params).phrase) ?? "" };
}

export default async function ThemePage({ params, searchParams }: Props) {
  const words = decodeSegment((await params).phrase);
  const database = await record();
  const theme = words === null ? null : await themePage(database, words);
  if (theme === null) notFound();
  const view = await loadView(searchParams);
  const [months, perMonth, sentences, all, t] = await Promise.all([
    themesByMonth(database, [theme.phrase], {}),
    monthTotals(database, {}),
    themeSentences(database, theme.phrase, pageOf(view)),
    coverage(),
    getTranslations("theme"),
  ]);
  const { phrase } = theme;
  return (
    <article>
      <header className={ui.head}>
        <h1 lang="zh-CN">{phrase}</h1>
        <p className={ui.lead}>
          {t.rich("lead", {
            meetings: theme.meetings,
            articles: theme.articles,
            mentions: theme.mentions,
            headlines: theme.inHeadlines,
            list: (chunks) => <Link href={viewHref("/meetings", { theme: [phrase] })}>{chunks}</Link>,
          })}
        </p>
      </header>
      <section className={ui.section}>
        <h2>{t("overTime")}</h2>
        <ThemeMonths phrase={phrase} months={months} perMonth={perMonth} first={all.first} last={all.last} />
      </section>
      <div className={ui.columns}>
        <section className={ui.section}>
          <h2>{t("firstUse")}</h2>
          {theme.first === null ? <p className={ui.muted}>{t("noDays")}</p> : <Concordance rows={[theme.first]} />}
          <h3 className={ui.section}>{t("lastUse")}</h3>
          {theme.last === null ? null : <Concordance rows={[theme.last]} />}
        </section>
        <section className={ui.section}>
          <h2>{t("companions")}</h2>
          {theme.companions.length === 0 ? (
            <p className={ui.muted}>{t("noCompanions")}</p>
          ) : (
            <BarList
              describe={(row) => t("together", { phrase: row.label, count: row.value })}
              rows={theme.companions.map((other) => ({
                key: other.phrase,
                label: other.phrase,
                href: themeHref(other.phrase),
                value: other.meetings,
                listHref: viewHref("/meetings", { theme: [phrase, other.phrase] }),
              }))}
            />
          )}
        </section>
        <section className={ui.section}>
          <h2>{t("people")}</h2>
          <BarList
            describe={(row) => t("together", { phrase: row.label, count: row.value })}
            rows={theme.people.map((person) => ({
              key: person.key,
              label: person.name,
              href: personHref(person.key),
              value: person.meetings,
              listHref: viewHref("/meetings", { theme: [phrase], person: [person.key] }),
            }))}
          />
        </section>
        <section className={ui.section}>
          <h2>{t("bodies")}</h2>
          <BarList
            describe={(row) => t("together", { phrase: row.label, count: row.value })}
            rows={theme.bodies.map(({ body, meetings }) => ({
              key: body,
              label: body,
              href: viewHref("/meetings", { body: [body] }),
              value: meetings,
              listHref: viewHref("/meetings", { theme: [phrase], body: [body] }),
            }))}
          />
        </section>
      </div>
      <section className={ui.section}>
        <div className={ui.sectionHead}>
          <h2>{t("sentences", { count: sentences.total })}</h2>
          <ExportLinks list="sentences" view={{ theme: [phrase] }} />
        </div>
        <Concordance rows={sentences.rows} />
        <Pager path={themeHref(phrase)} view={view} total={sentences.total} />
      </section>
    </article>
  );
}
