import { peopleList, personCorrections } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { momentText } from "@/format/day.ts";
import { monthText } from "@/format/month.ts";
import { toMergedPerson } from "@/server/merged-person.ts";
import { mergePerson, splitName, unmergePerson, unsplitName } from "@/server/person-action.ts";
import { record } from "@/server/record.ts";
import ui from "@/ui/ui.module.css";
import { loadView } from "@/view/filters.ts";
import { correctionHref, decodeSegment, personHref } from "@/view/places.ts";
import styles from "./correction.module.css";
import { CorrectionForm } from "./correction-form.tsx";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = decodeSegment((await params).key)?.split("@")[0] ?? "";
  return { title: (await getTranslations("personEdit"))("title", { name }) };
}

/** Persons offered to be merged. */
const OFFERED = 20;

/** Puts right whom a name means: two persons are one, or one name is that of two; all of it can be taken back. */
export default async function CorrectPersonPage({ params, searchParams }: Props) {
  const key = decodeSegment((await params).key);
  if (key === null) notFound();
  const database = await record();
  const person = await personCorrections(database, key);
  if (person === null) return toMergedPerson(key, correctionHref);
  const { name, jurisdiction, merges, splits } = person;
  const { q } = await loadView(searchParams);
  const words = q.trim() === "" ? name : q.trim();
  const [found, t] = await Promise.all([
    peopleList(database, { text: words }, { by: "meetings", direction: "desc" }, { skip: 0, size: OFFERED + 1 }),
    getTranslations("personEdit"),
  ]);
  const others = found.rows.filter((other) => other.key !== key).slice(0, OFFERED);
  const later = person.months.slice(1);
  const of = <input type="hidden" name="of" value={key} />;
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title", { name })}</h1>
        <Link className={ui.more} href={personHref(key)}>
          {t("toPerson")}
        </Link>
        <p className={ui.lead}>{t("lead", { jurisdiction })}</p>
      </header>
      <section className={ui.section}>
        <h2>{t("merge")}</h2>
        <p className={ui.muted}>{t("mergeHint", { name })}</p>
        <search className={styles.find}>
          <form className={styles.line}>
            <input type="search" name="q" defaultValue={words} aria-label={t("find")} lang="zh-CN" />
            <button type="submit" className={ui.small}>
              {t("find")}
            </button>
          </form>
        </search>
        {others.length === 0 ? (
          <p className={ui.muted}>{t("noneFound", { words })}</p>
        ) : (
          <CorrectionForm key={words} action={mergePerson} label={t("merge")} button={t("mergeIn")} asksWhy>
            {of}
            <fieldset className={styles.choices}>
              <legend className="visually-hidden">{t("who")}</legend>
              {others.map((other) => (
                <label key={other.key}>
                  <input type="radio" name="from" value={other.key} required />
                  <b lang="zh-CN">{other.name}</b>
                  <span lang="zh-CN">{other.jurisdiction}</span>
                  <small>
                    {t("presence", {
                      count: other.meetings,
                      first: other.first === null ? "–" : monthText(other.first),
                      last: other.last === null ? "–" : monthText(other.last),
                    })}
                  </small>
                </label>
              ))}
            </fieldset>
          </CorrectionForm>
        )}
      </section>
      <section className={ui.section}>
        <h2>{t("split")}</h2>
        <p className={ui.muted}>{t(later.length === 0 ? "noMonths" : "splitHint", { name })}</p>
        {later.length === 0 ? null : (
          <CorrectionForm action={splitName} label={t("split")} button={t("splitFrom")} asksWhy>
            {of}
            <div className={styles.line}>
              <select name="month" required defaultValue="" aria-label={t("month")}>
                <option value="" disabled>
                  {t("month")}
                </option>
                {later.map((month) => (
                  <option key={month} value={monthText(month)}>
                    {monthText(month)}
                  </option>
                ))}
              </select>
            </div>
          </CorrectionForm>
        )}
      </section>
      {merges.length + splits.length === 0 ? null : (
        <section className={ui.section}>
          <h2>{t("corrections")}</h2>
          <ul className={styles.done}>
            {merges.map(({ from, reason, by, decidedAt }) => (
              <li key={from}>
                <span>
                  {t("merged", { from })} <Why reason={reason} by={by} decidedAt={decidedAt} />
                </span>
                <CorrectionForm action={unmergePerson} label={t("takeBackOf", { what: from })} button={t("takeBack")}>
                  <input type="hidden" name="from" value={from} />
                </CorrectionForm>
              </li>
            ))}
            {splits.map(({ month, reason, by, decidedAt }) => (
              <li key={month}>
                <span>
                  {t("splitAt", { month: monthText(month), name })}{" "}
                  <Why reason={reason} by={by} decidedAt={decidedAt} />
                </span>
                <CorrectionForm
                  action={unsplitName}
                  label={t("takeBackOf", { what: monthText(month) })}
                  button={t("takeBack")}
                >
                  {of}
                  <input type="hidden" name="month" value={monthText(month)} />
                </CorrectionForm>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Why({ reason, by, decidedAt }: { reason: string; by: string; decidedAt: Date }) {
  return (
    <span className={ui.muted}>
      {reason} · {by} · {momentText(decidedAt)}
    </span>
  );
}
