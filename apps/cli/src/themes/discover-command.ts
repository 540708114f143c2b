import { parse } from "@huiyao/parser";
import { discover, type ThemeText, themeText, writeCsv } from "@huiyao/themes";
import type { Context, ExitCode } from "../context.ts";
import { worst } from "../context.ts";
import { openInputs, parseOptionsOf, reportFailure } from "../inputs.ts";
import { readCount } from "../read-count.ts";
import { padded } from "../terminal/width.ts";
import type { DiscoverCommandOptions } from "./themes-options.ts";

const DEFAULT_LIMIT = 50;
const PHRASE_COLUMNS = 44;

/** `huiyao themes discover`: phrases that recur in the texts, found without a dictionary. */
export async function discoverCommand(
  paths: readonly string[],
  options: DiscoverCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const limit = readCount("--limit", options.limit, context) ?? DEFAULT_LIMIT;
  const inputs = await openInputs(paths, options, context);
  const texts: ThemeText[] = [];
  let code: ExitCode = 0;
  for await (const input of inputs) {
    if (context.signal.aborted) return 130;
    if (input.kind === "failure") {
      code = worst(code, await reportFailure(input, context));
      continue;
    }
    const { articles } = parse(input.text, parseOptionsOf(input));
    texts.push(...articles.map((article) => themeText(article, `${input.id}#${article.index}`)));
  }
  const phrases = discover(texts, { limit });
  const { out, words, paint } = context;
  if (options.format === "json") {
    await out.write(`${JSON.stringify({ schemaVersion: "1", articles: texts.length, phrases }, null, 2)}\n`);
  } else if (options.format === "csv") {
    const rows = phrases.map((p) => [p.phrase, p.aliases.join("|"), p.kind, `${p.documents}`, `${p.occurrences}`]);
    await out.write(writeCsv([["phrase", "aliases", "kind", "documents", "occurrences"], ...rows]));
  } else {
    for (const { phrase, documents, occurrences, aliases } of phrases) {
      const counts = words.themes.counts(documents, occurrences);
      const also = aliases.length === 0 ? "" : `  ${paint("dim", aliases.join(" "))}`;
      await out.write(`${padded(phrase, PHRASE_COLUMNS)}  ${counts}${also}\n`);
    }
    await out.write(`${paint("dim", words.themes.total(phrases.length, texts.length))}\n`);
  }
  return code;
}
