import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { latestImports } from "@/server/imports.ts";
import { coverage } from "@/server/record.ts";
import { takeOutSample } from "@/server/sample-action.ts";
import { SampleNotice } from "@/ui/sample-notice.tsx";
import ui from "@/ui/ui.module.css";
import { Imports } from "../(overview)/imports.tsx";
import styles from "./import.module.css";
import { ImportForm } from "./import-form.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import"))("title") };
}

export default async function ImportPage() {
  const [runs, all, t, locale] = await Promise.all([
    latestImports(20),
    coverage(),
    getTranslations("import"),
    getLocale(),
  ]);
  const failures = runs.flatMap((run) => run.failures.map((failure) => ({ ...failure, run: run.id })));
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <p className={ui.lead}>{t("lead")}</p>
      </header>
      <ImportForm />
      <SampleNotice record={all}>
        <form action={takeOutSample} className={styles.sample}>
          <button type="submit" className={ui.small}>
            {t("removeSample")}
          </button>
        </form>
      </SampleNotice>
      <section className={ui.section}>
        <h2>{t("runs")}</h2>
        <Imports runs={runs} />
      </section>
      {failures.length === 0 ? null : (
        <section className={ui.section}>
          <h2>{t("failures")}</h2>
          <ul className={styles.failures}>
            {failures.map(({ run, name, zh, en }) => (
              <li key={`${run} ${name} ${en}`}>
                <b>{name}</b> {locale === "en" ? en : zh}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={ui.section}>
        <h2>{t("commandLine")}</h2>
        <p>{t("commandLineNote")}</p>
        <pre className={styles.command}>pnpm huiyao import path/to/files</pre>
      </section>
    </>
  );
}
