import { PHRASE_GROUPS, PHRASE_LEVELS } from "@huiyao/themes";
import { useTranslations } from "next-intl";
import styles from "./lexicon.module.css";

interface Entry {
  phrase: string;
  aliases: readonly string[];
  group: string | null;
  level: string | null;
  note: string;
}

const BLANK: Entry = { phrase: "", aliases: [], group: null, level: null, note: "" };

/** What of a phrase can be edited, as fields of a form. */
export function EntryFields({ entry = BLANK }: { entry?: Entry }) {
  const t = useTranslations("lexicon");
  const group = useTranslations("heat.groups");
  const level = useTranslations("lexicon.levels");
  return (
    <div className={styles.fields}>
      <label>
        {t("phrase")}
        <input name="phrase" required defaultValue={entry.phrase} lang="zh-CN" autoComplete="off" maxLength={60} />
      </label>
      <label>
        {t("group")}
        <select name="group" defaultValue={entry.group ?? ""}>
          <option value="">{group("none")}</option>
          {PHRASE_GROUPS.map((name) => (
            <option key={name} value={name}>
              {group(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("level")}
        <select name="level" defaultValue={entry.level ?? ""}>
          <option value="">{level("none")}</option>
          {PHRASE_LEVELS.map((name) => (
            <option key={name} value={name}>
              {level(name)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.long}>
        {t("aliases")}
        <textarea
          name="aliases"
          rows={Math.max(2, entry.aliases.length)}
          defaultValue={entry.aliases.join("\n")}
          placeholder={t("aliasesHint")}
          lang="zh-CN"
        />
      </label>
      <label className={styles.long}>
        {t("note")}
        <input name="note" defaultValue={entry.note} />
      </label>
    </div>
  );
}
