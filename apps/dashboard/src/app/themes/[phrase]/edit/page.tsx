import { lexiconList, phraseOf, themeList } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { editPhrase, mergePhrases, settlePhrase, splitAlias } from "@/server/lexicon-action.ts";
import { record } from "@/server/record.ts";
import ui from "@/ui/ui.module.css";
import { decodeSegment, themeHref } from "@/view/places.ts";
import { ActionForm } from "../../lexicon/action-form.tsx";
import { EntryFields } from "../../lexicon/entry-fields.tsx";
import styles from "../../lexicon/lexicon.module.css";

interface Props {
  params: Promise<{ phrase: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const phrase = decodeSegment((await params).phrase) ?? "";
  return { title: (await getTranslations("lexicon"))("editing", { phrase }) };
}

/** Phrases offered to be merged. */
const OFFERED = 300;

/** One phrase of the lexicon: its words, forms, field, level and note; merged, split, hidden, or put back. */
export default async function EntryPage({ params }: Props) {
  const words = decodeSegment((await params).phrase);
  const database = await record();
  const phrase = words === null ? null : await phraseOf(database, words);
  if (phrase === null) notFound();
  const [{ rows }, others, t] = await Promise.all([
    lexiconList(database, { text: phrase }, { skip: 0, size: Number.MAX_SAFE_INTEGER }),
    themeList(database, {}, { by: "mentions", direction: "desc" }, { skip: 0, size: OFFERED }),
    getTranslations("lexicon"),
  ]);
  const entry = rows.find((row) => row.phrase === phrase);
  if (entry === undefined) notFound();
  const of = <input type="hidden" name="of" value={phrase} />;
  return (
    <>
      <header className={ui.head}>
        <h1>{t("editing", { phrase })}</h1>
        <div className={ui.row}>
          <Link className={ui.more} href={themeHref(phrase)}>
            {t("toPhrase")}
          </Link>
          <Link className={ui.more} href="/themes/lexicon">
            {t("toLexicon")}
          </Link>
        </div>
        <p className={ui.lead}>
          {t(entry.isEdited ? "isEdited" : entry.kind === "lexicon" ? "isShipped" : "isFound", {
            count: entry.mentions,
          })}
        </p>
      </header>
      <ActionForm key={phrase} action={editPhrase} className={styles.form} then="entry" label={t("save")}>
        {of}
        {entry.isHidden ? <input type="hidden" name="hidden" value="on" /> : null}
        <EntryFields entry={entry} />
        <button type="submit" className={ui.primary}>
          {t("save")}
        </button>
      </ActionForm>
      <section className={ui.section}>
        <h2>{t("split")}</h2>
        <p className={styles.hint}>{t(entry.aliases.length === 0 ? "noAliases" : "splitHint")}</p>
        <ul className={styles.forms}>
          {entry.aliases.map((alias) => (
            <li key={alias}>
              <span lang="zh-CN">{alias}</span>
              <ActionForm action={splitAlias} className={styles.line}>
                {of}
                <input type="hidden" name="alias" value={alias} />
                <button type="submit" className={ui.small} aria-label={t("splitOf", { phrase: alias })}>
                  {t("splitOff")}
                </button>
              </ActionForm>
            </li>
          ))}
        </ul>
      </section>
      <section className={ui.section}>
        <h2>{t("merge")}</h2>
        <p className={styles.hint}>{t("mergeHint", { phrase })}</p>
        <ActionForm action={mergePhrases} className={styles.line} then="clear" label={t("merge")}>
          {of}
          <input
            type="text"
            name="from"
            required
            list="phrases"
            placeholder={t("other")}
            aria-label={t("other")}
            lang="zh-CN"
            autoComplete="off"
          />
          <datalist id="phrases">
            {others.rows.flatMap((row) =>
              row.phrase === phrase ? [] : [<option key={row.phrase} value={row.phrase} />],
            )}
          </datalist>
          <button type="submit" className={ui.small}>
            {t("mergeIn")}
          </button>
        </ActionForm>
      </section>
      <section className={ui.section}>
        <h2>{t("visibility")}</h2>
        <p className={styles.hint}>{t(entry.isHidden ? "showHint" : "hideHint")}</p>
        <div className={styles.line}>
          <ActionForm action={settlePhrase} className={styles.line}>
            {of}
            <input type="hidden" name="kind" value={entry.isHidden ? "show" : "hide"} />
            <button type="submit" className={ui.button}>
              {t(entry.isHidden ? "show" : "hide")}
            </button>
          </ActionForm>
          {entry.isEdited ? (
            <ActionForm action={settlePhrase} className={styles.line} then="list">
              {of}
              <input type="hidden" name="kind" value="reset" />
              <button type="submit" className={ui.button}>
                {t("reset")}
              </button>
            </ActionForm>
          ) : null}
        </div>
      </section>
    </>
  );
}
