import { writeFile } from "node:fs/promises";
import { analyze } from "@huiyao/parser";
import type { ReadText } from "@huiyao/sources";
import {
  addCorpusFindings,
  type CheckResult,
  createDecisionBook,
  createLinter,
  createReport,
  exitCode,
  type FormatName,
  fixUntilStable,
  formatters,
  isFormatName,
  recordText,
} from "@huiyao/validation";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Context, ExitCode } from "../context.ts";
import { worst } from "../context.ts";
import { UsageError } from "../failure.ts";
import { openInputs, parseOptionsOf, reportFailure } from "../inputs.ts";
import { reasonOf } from "../json-file.ts";
import { plain } from "../terminal/style.ts";
import { programVersion } from "../version.ts";
import { CHECK_FORMATS } from "./check-format.ts";
import { type CheckCommandOptions, readCheckSettings } from "./check-options.ts";
import { replaceFile } from "./fix-file.ts";

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
  const corpus = linter.corpus();
  const documents: CheckResult[] = [];
  let unread = 0;
  let code: ExitCode = 0;
  for await (const input of inputs) {
    if (context.signal.aborted) return 130;
    if (input.kind === "failure") {
      unread++;
      await reportFailure(input, context);
      continue;
    }
    const check = (text: string) => linter.check(analyze(text, parseOptionsOf(input)), input.name);
    let { text } = input;
    if (settings.fix !== null) {
      try {
        text = await repair(input, (source) => check(source).findings, settings.fix, context);
      } catch (error) {
        code = worst(code, await reportRepairError(error, input.name, context));
      }
    }
    const analysis = analyze(text, parseOptionsOf(input));
    documents.push(linter.check(analysis, input.name));
    corpus.add(recordText(analysis));
  }
  const book = createDecisionBook(settings.decisions, new Date().toISOString().slice(0, 10));
  const checked = addCorpusFindings(documents, corpus.finish()).map((document) => ({
    ...document,
    findings: book.apply(document.findings),
  }));
  const report = createReport(checked, settings.baseline === null ? {} : { baseline: settings.baseline });
  const whole = { ...report, complete: report.complete && unread === 0 };
  if (settings.fix !== "show") {
    const toTerminal = options.output === undefined;
    const text = formatters[format](whole, {
      locale: context.locale,
      color: toTerminal && format === "pretty" && context.paint !== plain,
      toolVersion: programVersion(),
    });
    if (toTerminal) await context.out.write(text);
    else code = worst(code, await writeReport(options.output ?? "", text, context));
  }
  const { maxWarnings } = settings;
  return worst(code, exitCode(whole, maxWarnings === null ? {} : { maxWarnings }));
}

function formatOf(name: string | undefined, { words }: Context): FormatName {
  const format = name ?? "pretty";
  if (!isFormatName(format)) throw new UsageError(words.usage.badChoice("--format", format, CHECK_FORMATS));
  return format;
}

/** Safe repairs of one file, written or shown; gives the text to check. */
async function repair(
  input: ReadText,
  check: (text: string) => CheckResult["findings"],
  mode: "write" | "show",
  context: Context,
): Promise<string> {
  const { words, out, err } = context;
  if (input.place === null || input.line !== null) throw new UsageError(words.usage.fixNeedsFiles);
  const fixed = fixUntilStable(input.text, check);
  if (fixed.text === input.text) return input.text;
  if (mode === "show") {
    await out.write(
      createTwoFilesPatch(input.name, input.name, input.text, fixed.text, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    );
    return fixed.text;
  }
  await replaceFile(input.place.replace(/^file:/u, ""), input.text, fixed.text, context);
  await err.write(`${words.fix.done(input.name, fixed.applied.length)}\n`);
  return fixed.text;
}

async function reportRepairError(error: unknown, name: string, { err, paint, words }: Context): Promise<ExitCode> {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof Error && "code" in error)) throw error;
  const sentence = isUsage ? error.message : words.notWritable(name, reasonOf(error));
  await err.write(`${paint("red", words.error)} ${sentence}\n`);
  return 2;
}

async function writeReport(path: string, text: string, { err, paint, words }: Context): Promise<ExitCode> {
  try {
    await writeFile(path, text);
    return 0;
  } catch (error) {
    await err.write(`${paint("red", words.error)} ${words.notWritable(path, reasonOf(error))}\n`);
    return 2;
  }
}
