import { themeFilter } from "@huiyao/database/filters";
import { type ThemeEdge, themePage } from "@huiyao/database/questions";
import { type Companion, DEFAULT_HEAT, phrasePage } from "@huiyao/themes";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { heatConfig } from "@/server/heat.ts";
import { record } from "@/server/record.ts";
import { themeLines } from "@/server/theme-lines.ts";
import { BarList } from "@/ui/bar-list.tsx";
import { Concordance } from "@/ui/concordance.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { groupKey, levelKey } from "@/ui/phrase-words.ts";
import { ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import { decodeSegment, entryHref, linesHref, listHref, personHref, themeHref } from "@/view/places.ts";
import { EdgeSentence } from "./edge-sentence.tsx";
import styles from "./theme.module.css";
import { ThemeMonths } from "./theme-months.tsx";

interface Props {
  params: Promise<{ phrase: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeSegment((await params).phrase) ?? "" };
}

/** Names and sentences listed of each kind. */
const LISTED = 10;

export default async function ThemePage({ params, searchParams }: Props) {
  const words = decodeSegment((await params).phrase);
  const database = await record();
  const view = await loadView(searchParams);
  const theme = words === null ? null : await themePage(database, words, themeFilter(view));
  if (theme === null) notFound();
  const { phrase } = theme;
  const unit = view.unit ?? "meetings";
  const lists = narrowing(view);
  const [lines, t, group, level] = await Promise.all([
    themeLines(phrase, view, { skip: 0, size: LISTED }),
    getTranslations("theme"),
    getTranslations("heat.groups"),
    getTranslations("lexicon.levels"),
  ]);
  const { curve, speakers, companions } = phrasePage(theme, {
    unit,
    config: heatConfig(view) ?? DEFAULT_HEAT,
    limit: LISTED,
  });
  const path = themeHref(phrase);
  return (
    <article>
      <header className={ui.head}>
        <h1 lang="zh-CN">{phrase}</h1>
        <Link className={ui.more} href={entryHref(phrase)}>
          {t("edit")}
        </Link>
        <p className={ui.lead}>
          {t.rich("lead", {
            meetings: theme.meetings,
            articles: theme.articles,
            mentions: theme.mentions,
            headlines: theme.inHeadlines,
            list: (chunks) => <Link href={viewHref("/meetings", { ...lists, theme: [phrase] })}>{chunks}</Link>,
            stories: (chunks) => (
              <Link href={viewHref("/themes/stories", { ...lists, theme: [phrase] })}>{chunks}</Link>
            ),
            lines: (chunks) => <Link href={viewHref(linesHref(phrase), lists)}>{chunks}</Link>,
          })}
        </p>
        <p className={ui.muted}>
          {t("entry", {
            group: group(groupKey(theme.group)),
            level: level(levelKey(theme.level)),
            kind: t(`kinds.${theme.kind === "lexicon" ? "lexicon" : "found"}`),
          })}
          {theme.aliases.length === 0 ? null : <> {t("aliases", { forms: theme.aliases.join("、") })}</>}
          {theme.isHidden ? <> {t("hidden")}</> : null}
          {theme.note === "" ? null : <> {theme.note}</>}
        </p>
      </header>
      <ThemeFilters view={view} />
      <ListHead
        path={path}
        view={view}
        filters={FILTERS.theme}
        aside={
          <Link className={ui.more} href={viewHref("/themes/compare", { ...lists, theme: [phrase], unit: view.unit })}>
            {t("compare")}
          </Link>
        }
      >
        <ThemeSwitches path={path} view={view} hasCurve />
      </ListHead>
      <section className={ui.section}>
        <h2>{t("overTime")}</h2>
        <ThemeMonths phrase={phrase} curve={curve} view={view} />
      </section>
      <div className={ui.columns}>
        <Edge title={t("firstUse")} edge={theme.first} none={t("noDays")} />
        <Edge title={t("lastUse")} edge={theme.last} none={t("noDays")} />
        <Speakers phrase={phrase} view={view} speakers={speakers} />
        <Companions phrase={phrase} view={view} companions={companions} />
        <section className={ui.section}>
          <h2>{t("people")}</h2>
          <BarList
            describe={(row) => t("together", { phrase: row.label, count: row.value, unit: "meetings" })}
            rows={theme.people.map((person) => ({
              key: person.key,
              label: person.name,
              href: personHref(person.key),
              value: person.meetings,
              listHref: viewHref("/meetings", { ...lists, theme: [phrase], person: [person.key] }),
            }))}
          />
        </section>
        <section className={ui.section}>
          <h2>{t("bodies")}</h2>
          <BarList
            describe={(row) => t("together", { phrase: row.label, count: row.value, unit: "meetings" })}
            rows={theme.bodies.map(({ body, meetings }) => ({
              key: body,
              label: body,
              href: viewHref("/themes/distinctive", { ...lists, body: [body] }),
              value: meetings,
              listHref: viewHref("/meetings", { ...lists, theme: [phrase], body: [body] }),
            }))}
          />
        </section>
      </div>
      <section className={ui.section}>
        <div className={ui.sectionHead}>
          <h2>{t("sentences", { count: lines.total })}</h2>
          <ExportLinks list="sentences" view={{ ...lists, theme: [phrase] }} />
        </div>
        <Concordance rows={lines.rows} />
        <p className={`${ui.row} ${styles.after}`}>
          <Link className={ui.button} href={viewHref(linesHref(phrase), lists)} data-mark={lines.total}>
            {t("allLines", { count: lines.total })}
          </Link>
          <Link className={ui.more} href={viewHref(linesHref(phrase), { ...lists, sort: "left" })}>
            {t("sortedLeft")}
          </Link>
          <Link className={ui.more} href={viewHref(linesHref(phrase), { ...lists, sort: "right" })}>
            {t("sortedRight")}
          </Link>
        </p>
      </section>
    </article>
  );
}

function Edge({ title, edge, none }: { title: string; edge: ThemeEdge | null; none: string }) {
  return (
    <section className={ui.section}>
      <h2>{title}</h2>
      {edge === null ? <p className={ui.muted}>{none}</p> : <EdgeSentence edge={edge} />}
    </section>
  );
}

interface SaidBy {
  speaker: string;
  mentions: number;
  n: number;
  N: number;
}

/** Who is reported to have said it, with the number of places, and of statements among all of theirs. */
function Speakers({ phrase, view, speakers }: { phrase: string; view: View; speakers: readonly SaidBy[] }) {
  const t = useTranslations("theme");
  const mostFirst = speakers.toSorted((a, b) => b.mentions - a.mentions);
  return (
    <section className={ui.section}>
      <h2>{t("speakers")}</h2>
      {speakers.length === 0 ? (
        <p className={ui.muted}>{t("noSpeakers")}</p>
      ) : (
        <BarList
          describe={(row) => t("saidAt", { name: row.label, count: row.value })}
          rows={mostFirst.map(({ speaker, mentions, n, N }) => {
            const listHref = viewHref(linesHref(phrase), { ...narrowing(view), speaker });
            return {
              key: speaker,
              label: speaker,
              href: listHref,
              value: mentions,
              listHref,
              note: t("statements", { n, N }),
            };
          })}
        />
      )}
    </section>
  );
}

/** Phrases that come with it more often than chance would bring them together. */
function Companions(props: { phrase: string; view: View; companions: readonly Companion[] }) {
  const { phrase, view, companions } = props;
  const t = useTranslations("theme");
  const unit = view.unit ?? "meetings";
  const lists = narrowing(view);
  return (
    <section className={ui.section}>
      <h2>{t("companions", { unit })}</h2>
      {companions.length === 0 ? (
        <p className={ui.muted}>{t("noCompanions")}</p>
      ) : (
        <BarList
          describe={(row) => t("together", { phrase: row.label, count: row.value, unit })}
          rows={companions.map(({ phraseId, together, total, lift }) => {
            const other = String(phraseId);
            return {
              key: other,
              label: other,
              href: viewHref(themeHref(other), lists),
              value: together,
              listHref: viewHref(listHref(unit), { ...lists, theme: [phrase, other] }),
              note: t("lift", { total, lift: lift.toFixed(1) }),
            };
          })}
        />
      )}
    </section>
  );
}
