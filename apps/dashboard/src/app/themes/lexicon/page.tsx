import { UNSAID } from "@huiyao/database/filters";
import { type LexiconFilter, lexiconHistory, lexiconList } from "@huiyao/database/questions";
import { PHRASE_GROUPS, PHRASE_LEVELS } from "@huiyao/themes";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { addPhrase, importPhrases } from "@/server/lexicon-action.ts";
import { record } from "@/server/record.ts";
import { Chips } from "@/ui/chips.tsx";
import { Empty } from "@/ui/empty.tsx";
import { Pager } from "@/ui/pager.tsx";
import { groupKey, levelKey } from "@/ui/phrase-words.ts";
import { ThemeHead } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, pageOf } from "@/view/filters.ts";
import type { View } from "@/view/params.ts";
import { entryHref } from "@/view/places.ts";
import { ActionForm } from "./action-form.tsx";
import { EntryFields } from "./entry-fields.tsx";
import { History } from "./history.tsx";
import styles from "./lexicon.module.css";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lexicon"))("title") };
}

const PATH = "/themes/lexicon";

/** Changes of the history shown. */
const CHANGES = 30;

function filterOf({ q, group, level, only }: View): LexiconFilter {
  return {
    ...(q.trim() === "" ? {} : { text: q.trim() }),
    ...(group === null ? {} : { group }),
    ...(level === null ? {} : { level }),
    ...(only === null ? {} : { only }),
  };
}

export default async function LexiconPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const database = await record();
  const [list, history, t, group, level] = await Promise.all([
    lexiconList(database, filterOf(view), pageOf(view)),
    lexiconHistory(database, { skip: 0, size: CHANGES }),
    getTranslations("lexicon"),
    getTranslations("heat.groups"),
    getTranslations("lexicon.levels"),
  ]);
  return (
    <>
      <ThemeHead at="lexicon" title={t("title")} lead={t("lead")} view={{}} />
      <details className={styles.panel}>
        <summary>{t("add")}</summary>
        <ActionForm action={addPhrase} className={styles.form} then="clear" label={t("add")}>
          <EntryFields />
          <button type="submit" className={ui.primary}>
            {t("add")}
          </button>
        </ActionForm>
      </details>
      <details className={styles.panel}>
        <summary>{t("csv")}</summary>
        <p className={styles.hint}>{t("csvHint")}</p>
        <ActionForm action={importPhrases} className={styles.line} then="clear" label={t("import")}>
          <label>
            {t("file")}
            <input type="file" name="file" accept=".csv,text/csv" required />
          </label>
          <button type="submit" className={ui.small}>
            {t("import")}
          </button>
        </ActionForm>
        <p className={styles.below}>
          <a className={ui.small} href={`${PATH}/export`} download>
            {t("export")}
          </a>
        </p>
      </details>
      <details className={styles.panel} open={view.page === 1 && history.total > 0}>
        <summary>{t("history", { count: history.total })}</summary>
        <History rows={history.rows} total={history.total} />
      </details>
      <div className={ui.listHead}>
        <search aria-label={t("filter")} tabIndex={-1} data-filters>
          <form action={PATH} className={styles.line}>
            <input type="text" name="q" defaultValue={view.q} placeholder={t("words")} aria-label={t("words")} />
            <select name="group" defaultValue={view.group === "" ? UNSAID : (view.group ?? "")} aria-label={t("group")}>
              <option value="">{t("anyGroup")}</option>
              {PHRASE_GROUPS.map((name) => (
                <option key={name} value={name}>
                  {group(name)}
                </option>
              ))}
              <option value={UNSAID}>{group("none")}</option>
            </select>
            <select name="level" defaultValue={view.level === "" ? UNSAID : (view.level ?? "")} aria-label={t("level")}>
              <option value="">{t("anyLevel")}</option>
              {PHRASE_LEVELS.map((name) => (
                <option key={name} value={name}>
                  {level(name)}
                </option>
              ))}
              <option value={UNSAID}>{level("none")}</option>
            </select>
            <select name="only" defaultValue={view.only ?? ""} aria-label={t("only")}>
              <option value="">{t("all")}</option>
              <option value="edited">{t("onlyEdited")}</option>
              <option value="hidden">{t("onlyHidden")}</option>
            </select>
            <button type="submit" className={ui.small}>
              {t("filter")}
            </button>
          </form>
        </search>
        <div className={ui.row}>
          <p className={ui.number} data-total={list.total}>
            {t("total", { count: list.total })}
          </p>
          <Chips path={PATH} view={view} filters={FILTERS.lexicon} />
        </div>
      </div>
      {list.rows.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <div className={ui.tableBox}>
          <table className={ui.table}>
            <thead>
              <tr>
                <th scope="col">{t("phrase")}</th>
                <th scope="col">{t("aliases")}</th>
                <th scope="col">{t("group")}</th>
                <th scope="col">{t("level")}</th>
                <th scope="col">{t("note")}</th>
                <th scope="col">{t("from")}</th>
                <th scope="col" className={ui.numeric}>
                  {t("mentions")}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <tr key={row.phrase}>
                  <td className={ui.wide} lang="zh-CN">
                    <Link className={ui.rowLink} href={entryHref(row.phrase)} prefetch={false} data-row>
                      {row.phrase}
                    </Link>
                    {row.isHidden ? <span className={ui.tag}>{t("hidden")}</span> : null}
                  </td>
                  <td className={styles.aliases} lang="zh-CN">
                    {row.aliases.join("、")}
                  </td>
                  <td className={ui.nowrap}>{row.group === null ? "–" : group(groupKey(row.group))}</td>
                  <td className={ui.nowrap}>{row.level === null ? "–" : level(levelKey(row.level))}</td>
                  <td>{row.note}</td>
                  <td className={ui.nowrap}>
                    {t(row.isEdited ? "edited" : row.kind === "lexicon" ? "shipped" : "found")}
                  </td>
                  <td className={ui.numeric}>{row.mentions}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager path={PATH} view={view} total={list.total} />
    </>
  );
}
