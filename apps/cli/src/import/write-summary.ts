import type { ImportFailure, ImportSummary } from "@huiyao/pipeline";
import type { Context } from "../context.ts";
import { printable } from "../terminal/printable.ts";
import type { ImportFormat } from "./import-options.ts";

/** Texts that others took the place of: so many are named. */
const DISPLACED_NAMED = 5;

/** Says on standard error what failed and why, text by text. */
export async function writeFailures(
  failures: readonly ImportFailure[],
  format: ImportFormat,
  { err, words, paint, locale }: Context,
): Promise<void> {
  for (const failure of failures) {
    const { name, zh, en } = failure;
    const sentence = printable(locale === "zh-CN" ? `${name}：${zh}` : `${name}: ${en}`);
    const line =
      format === "json" ? JSON.stringify({ event: "failure", ...failure }) : `${paint("red", words.error)} ${sentence}`;
    await err.write(`${line}\n`);
  }
}

/** What became of the texts, and of those that failed how many for which reason. */
export async function writeSummary(summary: ImportSummary, format: ImportFormat, context: Context): Promise<void> {
  const { out, words } = context;
  if (format === "json") {
    await out.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  const { inserted, updated, unchanged, failed, articles, meetings, seconds, failures } = summary;
  const reasons = new Map<string, number>();
  for (const { code } of failures) reasons.set(code, (reasons.get(code) ?? 0) + 1);
  const counted = [...reasons].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  const line = words.import.summary(inserted, updated, unchanged, failed);
  await out.write(`${line}${counted.length === 0 ? "" : words.import.reasons(counted)}\n`);
  if (inserted + updated > 0) await out.write(`${words.import.found(articles, meetings, seconds.toFixed(1))}\n`);
}

/** Names on standard error the texts of an import that others of it took the place of. */
export async function writeDisplaced(displaced: readonly string[], { err, words }: Context): Promise<void> {
  if (displaced.length === 0) return;
  await err.write(`${words.import.displaced(displaced.length, displaced.slice(0, DISPLACED_NAMED).map(printable))}\n`);
}
