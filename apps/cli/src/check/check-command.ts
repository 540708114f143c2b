import { localDay, type ReadFailure, type ReadText } from "@huiyao/sources";
import {
  addCorpusFindings,
  type CheckResult,
  type Config,
  createDecisionBook,
  createLinter,
  createReport,
  decisionsFileResult,
  exitCode,
  type Finding,
  FindingTable,
  type FormatName,
  fixUntilStable,
  formatInPieces,
  isFormatName,
  mapped,
  type UnreadText,
  withScores,
} from "@huiyao/validation";
import type { Context, ExitCode } from "../context.ts";
import { worst } from "../context.ts";
import { UsageError } from "../failure.ts";
import { openInputs, parseOptionsOf, pathFrom, reportFailure } from "../inputs.ts";
import type { Locale } from "../terminal/locale.ts";
import { writeFilePieces, writePieces } from "../terminal/pieces.ts";
import { printable } from "../terminal/printable.ts";
import { plain } from "../terminal/style.ts";
import { reasonOf } from "../text-file.ts";
import { programVersion } from "../version.ts";
import { CHECK_FORMATS } from "./check-format.ts";
import { type CheckCommandOptions, type DecisionsFile, readCheckSettings } from "./check-options.ts";
import { type CheckText, checkWith, type Kept } from "./check-text.ts";
import { replaceFile } from "./fix-file.ts";
import { whiteSpaceDiff } from "./white-space-diff.ts";

/** `huiyao check` */
export async function checkCommand(
  paths: readonly string[],
  options: CheckCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const format = formatOf(options.format, context);
  const settings = await readCheckSettings(paths, options, context);
  const inputs = await openInputs(paths, options, context);
  const linter = createLinter(settings.config, { locale: context.locale });
  const checkOne = checkWith(linter);
  const check = options.cache === true ? await withCache(checkOne, settings.config) : checkOne;
  const corpus = linter.corpus();
  const kept: Kept = { table: new FindingTable(context.locale), corpus };
  const documents: CheckResult[] = [];
  const unread: UnreadText[] = [];
  let code: ExitCode = 0;
  const said = new Set<string>();
  for await (const input of inputs) {
    if (context.signal.aborted) return 130;
    if (input.kind === "failure") {
      unread.push(unreadText(input));
      await reportFailure(input, context);
      continue;
    }
    const name = input.file === undefined ? input.name : pathFrom(settings.folder, input.file);
    const toCheck = (text: string) => ({ text, name, options: parseOptionsOf(input) });
    let { text } = input;
    if (settings.fix !== null) {
      const findingsIn = (tried: string) =>
        check(toCheck(tried), { table: new FindingTable(context.locale), corpus: linter.corpus() }).findings;
      try {
        text = await repair(input, findingsIn, settings.fix, context);
      } catch (error) {
        code = worst(code, await reportRepairError(error, input.id, said, context));
      }
    }
    documents.push(check(toCheck(text), kept));
  }
  const { texts, files } = applyDecisions(
    addCorpusFindings(documents, corpus.finish()),
    settings.decisions,
    context.locale,
  );
  const report = createReport(texts, {
    files,
    unread,
    ...(settings.baseline === null ? {} : { baseline: settings.baseline }),
  });
  if (settings.fix !== "show") {
    const toTerminal = options.output === undefined;
    const pieces = formatInPieces(report, format, {
      locale: context.locale,
      color: toTerminal && format === "pretty" && context.paint !== plain,
      ...(toTerminal ? { columns: context.columns } : {}),
      toolVersion: programVersion(),
      date: localDay(),
    });
    if (options.output === undefined) await writePieces(context.out, pieces);
    else code = worst(code, await writeReport(options.output, pieces, context));
  }
  const { maxWarnings } = settings;
  return worst(code, exitCode(report, maxWarnings === null ? {} : { maxWarnings }));
}

function unreadText({ id, name, line, error }: ReadFailure): UnreadText {
  return { id: id ?? name, line, code: error.code, sentences: { "zh-CN": error.zh, en: error.en } };
}

async function withCache(check: CheckText, config: Config): Promise<CheckText> {
  const { cachedCheck } = await import("./result-cache.ts");
  return cachedCheck(check, config);
}

/** The results with what people have decided about their findings, and what is wrong with the file that says so. */
function applyDecisions(
  documents: readonly CheckResult[],
  file: DecisionsFile | null,
  locale: Locale,
): { texts: CheckResult[]; files: CheckResult[] } {
  if (file === null) return { texts: [...documents], files: [] };
  const book = createDecisionBook(file.decisions, localDay());
  const texts = documents.map((document) =>
    withScores({ ...document, findings: mapped(document.findings, book.decide) }),
  );
  const leftovers = book.leftovers();
  const files = leftovers.length === 0 ? [] : [decisionsFileResult(file.path, file.source, leftovers, locale)];
  return { texts, files };
}

function formatOf(name: string | undefined, { words }: Context): FormatName {
  const format = name ?? "pretty";
  if (!isFormatName(format)) throw new UsageError(words.usage.badChoice("--format", format, CHECK_FORMATS));
  return format;
}

/** Safe repairs of one file, written or shown; gives the text to check. */
async function repair(
  input: ReadText,
  check: (text: string) => Iterable<Finding>,
  mode: "write" | "show",
  context: Context,
): Promise<string> {
  const { words, out, err } = context;
  if (input.place === null || input.line !== null) throw new UsageError(words.usage.fixNeedsFiles);
  // Its place is that of the unpacked file, which is another one or none.
  if (/\.gz$/iu.test(input.id)) throw new UsageError(words.fix.packed(input.id));
  const fixed = fixUntilStable(input.text, check);
  if (fixed.text === input.text) return input.text;
  if (mode === "show") {
    await out.write(whiteSpaceDiff(input.id, input.text, fixed.text));
    return fixed.text;
  }
  await replaceFile(input.place.replace(/^file:/u, ""), input.text, fixed.text, context);
  await err.write(`${words.fix.done(printable(input.id), fixed.applied.length)}\n`);
  return fixed.text;
}

/** What keeps a text from being repaired, said once where it is true of many. */
async function reportRepairError(
  error: unknown,
  name: string,
  said: Set<string>,
  { err, paint, words }: Context,
): Promise<ExitCode> {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof Error && "code" in error)) throw error;
  const sentence = isUsage ? error.message : words.notWritable(name, reasonOf(error));
  if (!said.has(sentence)) await err.write(`${paint("red", words.error)} ${sentence}\n`);
  said.add(sentence);
  return 2;
}

async function writeReport(path: string, pieces: Iterable<string>, { err, paint, words }: Context): Promise<ExitCode> {
  try {
    await writeFilePieces(path, pieces);
    return 0;
  } catch (error) {
    await err.write(`${paint("red", words.error)} ${words.notWritable(path, reasonOf(error))}\n`);
    return 2;
  }
}
