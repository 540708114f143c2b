import { textPage } from "@huiyao/database/questions";
import type { ImportSummary } from "@huiyao/pipeline";
import type { ReadResult } from "@huiyao/sources";
import { getLocale } from "next-intl/server";
import { record } from "@/server/record.ts";
import { wordedIn } from "@/server/worded.ts";
import type { FoundText, ImportEvent, ImportResult } from "../events.ts";

/** Texts whose findings are shown right after an import. */
const SHOWN = 10;

/**
 * Imports the `files` and the pasted `text` of a form, published on the day `published` by `outlet` on its `page` where
 * those are given, and answers with one {@link ImportEvent} a line. Only pages of this very server may ask.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPage(request))
    return Response.json({ error: "Imports are started from this program's own page." }, { status: 403 });
  const [{ importTexts }, { isIsoDay, readBytes, readUpload, SourceError }, form, locale] = await Promise.all([
    import(/* turbopackIgnore: true */ "@huiyao/pipeline"),
    import(/* turbopackIgnore: true */ "@huiyao/sources"),
    request.formData(),
    getLocale(),
  ]);
  const published = field(form, "published");
  const outlet = field(form, "outlet");
  const page = field(form, "page");
  const options = {
    ...(published === "" ? {} : { published }),
    ...(outlet === "" ? {} : { outlet }),
    ...(page === "" ? {} : { page }),
  };
  // A form in which no file was chosen sends one without a name.
  const files = form.getAll("files").filter((entry): entry is File => entry instanceof File && entry.name !== "");
  const pasted = field(form, "text");

  async function* sources(): AsyncIterable<ReadResult> {
    for (const file of files) yield* readUpload(file.name, chunksOf(file), options);
    if (pasted !== "") yield readBytes(pastedName(pasted), new TextEncoder().encode(pasted), options);
  }

  const total = files.length + (pasted === "" ? 0 : 1);
  // Who closes the page stops the import: what is stored by then stays.
  const left = new AbortController();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: ImportEvent) => {
        if (!left.signal.aborted) controller.enqueue(new TextEncoder().encode(`${JSON.stringify(event)}\n`));
      };
      try {
        if (published !== "" && !isIsoDay(published)) throw new SourceError("bad-date", { value: published });
        send({ kind: "progress", done: 0, total, bytes: 0 });
        const summary = await importTexts(await record(), sources(), {
          onProgress: ({ done, bytes }) => send({ kind: "progress", done, total: done > total ? null : total, bytes }),
          signal: AbortSignal.any([request.signal, left.signal]),
        });
        send({ kind: "done", result: await resultOf(summary) });
      } catch (error) {
        send({ kind: "error", message: wordedIn(locale, error) });
      }
      if (!left.signal.aborted) controller.close();
    },
    cancel() {
      left.abort();
    },
  });
  return new Response(stream, {
    headers: { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store" },
  });
}

function isOwnPage(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

function field(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}

/** Pasted text is called by how it begins. */
function pastedName(text: string): string {
  return text.replace(/\s+/g, "").slice(0, 16);
}

async function* chunksOf(file: File): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value;
}

async function resultOf(summary: ImportSummary): Promise<ImportResult> {
  const database = await record();
  const shown = summary.textKeys.slice(0, SHOWN);
  const pages = await Promise.all(shown.map((key) => textPage(database, key)));
  const found = pages.flatMap((page): FoundText[] =>
    page === null
      ? []
      : [
          {
            key: page.key,
            name: page.name,
            headline: page.articles.find(({ headline }) => headline !== null)?.headline ?? null,
            score: page.score,
            findings: page.findings.filter(({ status }) => status === "open").length,
            articles: page.articles.length,
            meetings: page.articles.flatMap(({ meetings }) => meetings),
          },
        ],
  );
  return {
    inserted: summary.inserted,
    updated: summary.updated,
    unchanged: summary.unchanged,
    failed: summary.failed,
    meetings: summary.meetings,
    failures: summary.failures.map(({ name, zh, en }) => ({ name, zh, en })),
    displaced: [...new Set(summary.displaced)],
    found,
    more: summary.inserted + summary.updated - found.length,
  };
}
