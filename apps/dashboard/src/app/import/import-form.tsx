"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type DragEvent, type FormEvent, useEffect, useRef, useState } from "react";
import ui from "@/ui/ui.module.css";
import { meetingHref, textHref } from "@/view/places.ts";
import type { ImportEvent, ImportResult } from "./events.ts";
import styles from "./import.module.css";

type State =
  | { kind: "ready" }
  | { kind: "running"; done: number; total: number | null }
  | { kind: "done"; result: ImportResult }
  | { kind: "failed"; message: string };

/** Files that are named before the import. */
const NAMES_SHOWN = 3;

/** Reads the lines of an import's answer as they come. */
async function* events(response: Response): AsyncIterable<ImportEvent> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line);
  }
}

export function ImportForm() {
  const t = useTranslations("client.import");
  const router = useRouter();
  const [state, setState] = useState<State>({ kind: "ready" });
  const [chosen, setChosen] = useState<string[]>([]);
  const files = useRef<HTMLInputElement>(null);

  const choose = () => setChosen([...(files.current?.files ?? [])].map(({ name }) => name));

  function drop(event: DragEvent) {
    event.preventDefault();
    if (files.current === null || event.dataTransfer.files.length === 0) return;
    files.current.files = event.dataTransfer.files;
    choose();
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const body = new FormData(form);
    const pasted = body.get("text");
    if (chosen.length === 0 && (typeof pasted !== "string" || pasted.trim() === "")) {
      setState({ kind: "failed", message: t("nothingChosen") });
      return;
    }
    setState({ kind: "running", done: 0, total: null });
    try {
      const response = await fetch("/import/run", { method: "POST", body });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      for await (const event of events(response)) {
        if (event.kind === "progress") setState({ kind: "running", done: event.done, total: event.total });
        else if (event.kind === "done") setState({ kind: "done", result: event.result });
        else setState({ kind: "failed", message: event.message });
        if (event.kind !== "done") continue;
        router.refresh();
        // What could not be imported is left to be put right.
        if (event.result.failed > 0) continue;
        form.reset();
        setChosen([]);
      }
    } catch (error) {
      setState({
        kind: "failed",
        message: t("broken", { reason: error instanceof Error ? error.message : String(error) }),
      });
    }
  }

  const isRunning = state.kind === "running";
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isRunning]);

  return (
    <>
      <form className={styles.form} onSubmit={submit} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div className={styles.drop}>
          <label>
            <span className={ui.button}>{t("files")}</span>
            <input ref={files} className="visually-hidden" type="file" name="files" multiple onChange={choose} />
          </label>
          <p>{chosen.length === 0 ? t("filesHint") : t("chosen", { count: chosen.length, names: namesOf(chosen) })}</p>
        </div>
        <label className={styles.paste}>
          <b>{t("paste")}</b>
          <textarea name="text" rows={7} placeholder={t("pasteHint")} spellCheck={false} />
        </label>
        <div className={styles.options}>
          <label>
            <span>{t("published")}</span>
            <input type="date" name="published" min="1800-01-01" max="2199-12-31" />
          </label>
          <label>
            <span>{t("outlet")}</span>
            <input type="text" name="outlet" placeholder={t("outletHint")} />
          </label>
          <label>
            <span>{t("page")}</span>
            <input className={styles.page} type="text" name="page" maxLength={20} placeholder={t("pageHint")} />
          </label>
          <button type="submit" className={ui.primary} disabled={isRunning}>
            {t(isRunning ? "running" : "start")}
          </button>
        </div>
        <p className={ui.muted}>{t("optionsNote")}</p>
      </form>
      <div aria-live="polite">
        {state.kind === "running" ? (
          <>
            <p className={styles.progress}>
              <progress
                {...(state.total === null ? {} : { value: state.done, max: state.total })}
                aria-label={t("running")}
              />
              <span>
                {state.total === null
                  ? t("progressSoFar", { done: state.done })
                  : t("progress", { done: state.done, total: state.total })}
              </span>
            </p>
            <p className={ui.muted}>{t("stay")}</p>
          </>
        ) : state.kind === "failed" ? (
          <p className={ui.notice} role="alert">
            {state.message}
          </p>
        ) : state.kind === "done" ? (
          <Result result={state.result} />
        ) : null}
      </div>
    </>
  );
}

/** The first names, and whether there are more. */
function namesOf(chosen: readonly string[]): string {
  return [...chosen.slice(0, NAMES_SHOWN), ...(chosen.length > NAMES_SHOWN ? ["…"] : [])].join(" · ");
}

function Result({ result }: { result: ImportResult }) {
  const t = useTranslations("client.import");
  const locale = useLocale();
  return (
    <section className={styles.result} data-result>
      <h2>{t("done")}</h2>
      <p>
        {t("counts", {
          inserted: result.inserted,
          updated: result.updated,
          unchanged: result.unchanged,
          failed: result.failed,
        })}{" "}
        {t("meetings", { count: result.meetings })}
      </p>
      {result.failures.length === 0 ? null : (
        <ul className={styles.failures}>
          {result.failures.map(({ name, zh, en }) => (
            <li key={`${name} ${en}`}>
              <b>{name}</b> {locale === "en" ? en : zh}
            </li>
          ))}
        </ul>
      )}
      {result.displaced.length === 0 ? null : (
        <p className={ui.notice}>
          {t("displaced", { count: result.displaced.length, names: result.displaced.slice(0, 5).join(" · ") })}
        </p>
      )}
      <ol className={styles.found}>
        {result.found.map((text) => (
          <li key={text.key}>
            <Link href={textHref(text.key)} lang="zh-CN">
              {text.headline ?? text.name}
            </Link>
            <span>
              {t("foundText", { articles: text.articles, meetings: text.meetings.length, findings: text.findings })}
            </span>
            {text.meetings.map((meeting) => (
              <Link key={meeting.key} href={meetingHref(meeting.key)} lang="zh-CN">
                {meeting.name}
              </Link>
            ))}
          </li>
        ))}
      </ol>
      {result.more > 0 ? <p className={ui.muted}>{t("more", { count: result.more })}</p> : null}
    </section>
  );
}
