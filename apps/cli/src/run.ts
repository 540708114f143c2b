import { type Command, CommanderError } from "commander";
import type { Context, ExitCode } from "./context.ts";
import { isBilingual, UsageError } from "./failure.ts";
import { createProgram, sentenceFor } from "./program.ts";
import { OutputClosedError, OutputFailedError } from "./terminal/output.ts";
import { reasonOf } from "./text-file.ts";

/** Runs one call of the program; never throws. `args` are the words after the program's name. */
export async function runProgram(args: readonly string[], context: Context, version: string): Promise<ExitCode> {
  let code: ExitCode = 0;
  let printed = "";
  const program = createProgram(context, version, async (action) => {
    code = await action();
  });
  const print = (text: string) => {
    printed += text;
  };
  // What a group of commands holds (`huiyao db`) is help that commander writes as an error; errors are worded here.
  const collect = { writeOut: print, writeErr: print, outputError: () => {} };
  for (const command of everyCommand(program)) command.configureOutput(collect);
  try {
    if (args.length === 0) printed = program.helpInformation();
    else await program.parseAsync(args, { from: "user" });
  } catch (error) {
    code = await explain(error, context);
    if (error instanceof OutputFailedError) return code;
  }
  try {
    if (printed !== "") await context.out.write(printed);
    await context.out.flush();
  } catch (error) {
    return error instanceof OutputClosedError ? code : explain(error, context);
  }
  return code;
}

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

async function explain(error: unknown, context: Context): Promise<ExitCode> {
  if (error instanceof OutputClosedError) return 0;
  if (context.signal.aborted) return 130;
  const sentence = sentenceOf(error, context);
  if (sentence === null) return 0;
  await context.err.write(`${context.paint("red", context.words.error)} ${sentence}\n`);
  return 2;
}

function sentenceOf(error: unknown, context: Context): string | null {
  if (error instanceof CommanderError) return sentenceFor(error, context);
  if (error instanceof UsageError) return error.message;
  if (error instanceof OutputFailedError) return context.words.notWritable(context.words.stdout, reasonOf(error.cause));
  if (isBilingual(error)) return context.locale === "zh-CN" ? error.zh : error.en;
  return context.words.unexpected(error instanceof Error ? error.message : String(error));
}
