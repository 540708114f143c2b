import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { editLexicon, lexiconOfCsv, readLexicon } from "@huiyao/pipeline";
import { SourceError } from "@huiyao/sources";
import { LexiconError, toCsv } from "@huiyao/themes";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { writeWhole } from "../terminal/whole-file.ts";
import { reasonOf } from "../text-file.ts";
import { withDatabase } from "../with-database.ts";

/** `huiyao themes lexicon export`: all known phrases as CSV, to a file or to standard output. */
export async function exportLexicon(file: string | undefined, { out, words }: Context): Promise<ExitCode> {
  return withDatabase(async (database) => {
    const csv = toCsv(await readLexicon(database.client));
    if (file === undefined) await out.write(csv);
    else
      await writeWhole(file, [`\uFEFF${csv}`]).catch((error: unknown) => {
        throw new UsageError(words.notWritable(file, reasonOf(error)));
      });
    return 0;
  });
}

/** `huiyao themes lexicon import`: the entries of a CSV file replace those of the same phrases; all of them or none. */
export async function importLexicon(file: string, { out, words, locale }: Context): Promise<ExitCode> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UsageError(words.usage.unreadable(file, reasonOf(error)));
  });
  return withDatabase(async (database) => {
    const { entries } = lexiconOfCsv(bytes);
    const changed = await editLexicon(database, { kind: "import", name: basename(file), entries });
    await out.write(`${words.themes.imported(entries.length, changed)}\n`);
    return 0;
  }).catch((error: unknown) => {
    if (!(error instanceof LexiconError || error instanceof SourceError)) throw error;
    throw new UsageError(`${file}: ${locale === "zh-CN" ? error.zh : error.en}`);
  });
}
