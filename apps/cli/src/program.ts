import { COPIES, ROLES, SEVERITIES, STATUSES } from "@huiyao/database/filters";
import { MEETING_TYPES } from "@huiyao/parser/result";
import { Argument, Command, type CommanderError, Option } from "commander";
import { CHECK_FORMATS } from "./check/check-format.ts";
import type { CheckCommandOptions } from "./check/check-options.ts";
import type { Context, ExitCode } from "./context.ts";
import {
  EXPORT_FORMATS,
  EXPORT_TABLES,
  type ExportCommandOptions,
  type ExportTableName,
} from "./export/export-options.ts";
import { IMPORT_FORMATS, type ImportCommandOptions } from "./import/import-options.ts";
import type { ParseCommandOptions } from "./parse/parse-command.ts";
import { PARSE_FORMATS } from "./parse/parse-format.ts";
import { QUEUE_FORMATS, type QueueStatusOptions } from "./queue/queue-options.ts";
import { WORKER_FORMATS, type WorkerCommandOptions } from "./queue/worker-options.ts";
import type { ReparseCommandOptions } from "./reparse/reparse-command.ts";
import {
  type DiscoverCommandOptions,
  THEME_UNITS,
  THEMES_FORMATS,
  type ThemesCommandOptions,
} from "./themes/themes-options.ts";

export type Run = (action: () => Promise<ExitCode>) => Promise<void>;

const INPUT_FORMATS = ["text", "ndjson"] as const;

/** The program's commands. Each loads its packages only when it is called. */
export function createProgram(context: Context, version: string, run: Run): Command {
  const { words } = context;
  const { commands, options, titles } = words;
  const program = new Command("huiyao");

  const dress = (command: Command) =>
    command
      .helpOption("-h, --help", options.help)
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
      .configureHelp({
        minWidthToWrap: 20,
        styleTitle: (title) => titleIn(titles, title),
        optionDescription: ({ description, argChoices }) =>
          argChoices === undefined ? description : `${description}: ${argChoices.join(" | ")}`,
      });

  const addTo = (parent: Command, name: string, description: string) => {
    const command = dress(new Command(name)).description(description);
    parent.addCommand(command);
    return command;
  };
  const add = (name: string, description: string) => addTo(program, name, description);

  const reading = (command: Command) =>
    command
      .addOption(new Option("--published <YYYY-MM-DD>", options.published))
      .addOption(new Option("--outlet <NAME>", options.outlet))
      .addOption(new Option("--input-format <FORMAT>", options.inputFormat).choices(INPUT_FORMATS))
      .addOption(new Option("--max-size <MB>", options.maxSize))
      .addOption(new Option("--name-pattern <PATTERN>", options.namePattern));

  const format = (choices: readonly string[]) => new Option("--format <FORMAT>", options.format).choices(choices);

  dress(program)
    .description(words.program)
    .version(version, "-v, --version", options.version)
    .enablePositionalOptions()
    .helpCommand("help [command]", commands.help);

  reading(add("parse", commands.parse))
    .addArgument(new Argument("[FILE|FOLDER...]", options.paths))
    .addOption(format(PARSE_FORMATS))
    .action((paths: string[], given: ParseCommandOptions) =>
      run(async () => (await import("./parse/parse-command.ts")).parseCommand(paths, given, context)),
    );

  reading(add("check", commands.check))
    .addArgument(new Argument("[FILE|FOLDER...]", options.paths))
    .addOption(format(CHECK_FORMATS))
    .addOption(new Option("--output <FILE>", options.output))
    .addOption(new Option("--rule <ID=SEVERITY>", options.rule).argParser(collected))
    .addOption(new Option("--max-warnings <N>", options.maxWarnings))
    .addOption(new Option("--config <FILE>", options.config))
    .addOption(new Option("--roster <FILE>", options.roster).argParser(collected))
    .addOption(new Option("--terms <FILE>", options.terms).argParser(collected))
    .addOption(new Option("--cache", options.cache))
    .addOption(new Option("--decisions <FILE>", options.decisions))
    .addOption(new Option("--baseline <FILE>", options.baseline))
    .addOption(new Option("--fix", options.fix))
    .addOption(new Option("--fix-dry-run", options.fixDryRun))
    .action((paths: string[], given: CheckCommandOptions) =>
      run(async () => (await import("./check/check-command.ts")).checkCommand(paths, given, context)),
    );

  add("rules", commands.rules)
    .addArgument(new Argument("[ID]", options.ruleId))
    .action((id: string | undefined) =>
      run(async () => (await import("./rules/rules-command.ts")).rulesCommand(id, context)),
    );

  reading(add("import", commands.import))
    .addArgument(new Argument("[FILE|FOLDER...]", options.paths))
    .addOption(new Option("--page <PAGE>", options.page))
    .addOption(format(IMPORT_FORMATS))
    .addOption(new Option("--dry-run", options.dryRun))
    .addOption(new Option("--queue", options.queue))
    .action((paths: string[], given: ImportCommandOptions) =>
      run(async () => (await import("./import/import-command.ts")).importCommand(paths, given, context)),
    );

  add("worker", commands.worker)
    .addOption(new Option("--until-empty", options.untilEmpty))
    .addOption(format(WORKER_FORMATS))
    .action((given: WorkerCommandOptions) =>
      run(async () => (await import("./queue/worker-command.ts")).workerCommand(given, context)),
    );

  const queue = add("queue", commands.queue).helpCommand(false);
  const addQueue = (name: string, description: string) => {
    const command = dress(new Command(name)).description(description);
    queue.addCommand(command);
    return command;
  };
  const queueActions = () => import("./queue/queue-command.ts");
  addQueue("status", commands.queueStatus)
    .addOption(format(QUEUE_FORMATS))
    .action((given: QueueStatusOptions) => run(async () => (await queueActions()).queueStatus(given, context)));
  addQueue("retry", commands.queueRetry)
    .addArgument(new Argument("[JOB...]", options.jobs))
    .action((jobs: string[]) => run(async () => (await queueActions()).queueRetry(jobs, context)));
  addQueue("discard", commands.queueDiscard)
    .addArgument(new Argument("[JOB...]", options.jobs))
    .action((jobs: string[]) => run(async () => (await queueActions()).queueDiscard(jobs, context)));

  add("reparse", commands.reparse)
    .addOption(new Option("--all", options.reparseAll))
    .addOption(new Option("--since <YYYY-MM-DD>", options.reparseSince))
    .addOption(format(IMPORT_FORMATS))
    .action((given: ReparseCommandOptions) =>
      run(async () => (await import("./reparse/reparse-command.ts")).reparseCommand(given, context)),
    );

  const narrowing = (command: Command) =>
    command
      .addOption(new Option("--from <YYYY-MM>", options.from))
      .addOption(new Option("--to <YYYY-MM>", options.to))
      .addOption(new Option("--body <NAME>", options.body).argParser(collected))
      .addOption(new Option("--outlet <NAME>", options.ofOutlet).argParser(collected))
      .addOption(new Option("--unit <UNIT>", options.unit).choices(THEME_UNITS))
      .addOption(new Option("--copies <COUNT>", options.copies).choices(COPIES));

  const themes = narrowing(add("themes", commands.themes).helpCommand(false))
    .addArgument(new Argument("[FILE...]").argOptional())
    .addOption(new Option("--min <N>", options.min))
    .addOption(new Option("--limit <N>", options.limit))
    .addOption(format(THEMES_FORMATS))
    .usage("[options] [command]")
    .enablePositionalOptions()
    .action((paths: string[], given: ThemesCommandOptions) =>
      run(async () => (await import("./themes/themes-command.ts")).themesCommand(paths, given, context)),
    );
  narrowing(addTo(themes, "show", commands.themesShow))
    .addArgument(new Argument("<PHRASE>", options.phrase))
    .addOption(format(THEMES_FORMATS))
    .action((phrase: string, given: ThemesCommandOptions) =>
      run(async () => (await import("./themes/show-command.ts")).showCommand(phrase, given, context)),
    );
  reading(addTo(themes, "discover", commands.themesDiscover))
    .addArgument(new Argument("[FILE|FOLDER...]", options.paths))
    .addOption(format(THEMES_FORMATS))
    .addOption(new Option("--limit <N>", options.limit))
    .action((paths: string[], given: DiscoverCommandOptions) =>
      run(async () => (await import("./themes/discover-command.ts")).discoverCommand(paths, given, context)),
    );
  const lexicon = addTo(themes, "lexicon", commands.lexicon).helpCommand(false);
  addTo(lexicon, "export", commands.lexiconExport)
    .addArgument(new Argument("[FILE]", options.lexiconOut))
    .action((file: string | undefined) =>
      run(async () => (await import("./themes/lexicon-command.ts")).exportLexicon(file, context)),
    );
  addTo(lexicon, "import", commands.lexiconImport)
    .addArgument(new Argument("<FILE>", options.lexiconIn))
    .action((file: string) =>
      run(async () => (await import("./themes/lexicon-command.ts")).importLexicon(file, context)),
    );

  add("export", commands.export)
    .addArgument(new Argument("<TABLE>", options.table).choices(EXPORT_TABLES))
    .addOption(format(EXPORT_FORMATS))
    .addOption(new Option("--output <FILE>", options.exportFile))
    .addOption(new Option("--bom", options.bom))
    .addOption(new Option("--from <YYYY-MM>", options.from))
    .addOption(new Option("--to <YYYY-MM>", options.to))
    .addOption(new Option("--undated", options.undated))
    .addOption(repeated("--type <TYPE>", options.type, MEETING_TYPES))
    .addOption(repeated("--body <NAME>", options.body))
    .addOption(repeated("--outlet <NAME>", options.ofOutlet))
    .addOption(repeated("--person <KEY>", options.person))
    .addOption(new Option("--role <ROLE>", options.role).choices(ROLES))
    .option("--post <POST>", options.post)
    .option("--unresolved <NAME>", options.unresolved)
    .addOption(repeated("--theme <PHRASE>", options.theme))
    .addOption(new Option("--copies <COUNT>", options.exportCopies).choices(COPIES))
    .addOption(new Option("--group <FIELD>", options.group))
    .addOption(new Option("--speaker <NAME>", options.speaker))
    .addOption(new Option("--q <WORDS>", options.q))
    .addOption(repeated("--rule <ID>", options.ofRule))
    .addOption(repeated("--severity <SEVERITY>", options.severity, SEVERITIES))
    .addOption(repeated("--run <N>", options.run))
    .addOption(new Option("--status <STATUS>", options.status).choices(STATUSES))
    .action((table: ExportTableName, given: ExportCommandOptions) =>
      run(async () => (await import("./export/export-command.ts")).exportCommand(table, given, context)),
    );

  const db = add("db", commands.db).helpCommand(false);
  const addDb = (name: string, description: string) => addTo(db, name, description);
  const actions = () => import("./db/db-command.ts");
  addDb("status", commands.dbStatus).action(() => run(async () => (await actions()).dbStatus(context)));
  addDb("verify", commands.dbVerify).action(() => run(async () => (await actions()).dbVerify(context)));
  addDb("backup", commands.dbBackup)
    .addArgument(new Argument("<FILE>", options.backupFile))
    .action((file: string) => run(async () => (await actions()).dbBackup(file, context)));
  addDb("migrate", commands.dbMigrate).action(() => run(async () => (await actions()).dbMigrate(context)));
  addDb("vacuum", commands.dbVacuum).action(() => run(async () => (await actions()).dbVacuum(context)));
  addDb("import-sample", commands.dbImportSample).action(() =>
    run(async () => (await actions()).dbImportSample(context)),
  );
  addDb("remove-sample", commands.dbRemoveSample).action(() =>
    run(async () => (await actions()).dbRemoveSample(context)),
  );

  return program;
}

/** An option that may be given several times; its choices are shown, and checked where it is read. */
function repeated(flags: string, description: string, choices: readonly string[] = []): Option {
  const option = new Option(flags, description).argParser(collected);
  if (choices.length > 0) option.argChoices = [...choices];
  return option;
}

/** Gathers an option that may be given several times. */
function collected(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function titleIn(titles: Context["words"]["titles"], title: string): string {
  switch (title) {
    case "Usage:":
      return titles.usage;
    case "Arguments:":
      return titles.arguments;
    case "Options:":
      return titles.options;
    case "Commands:":
      return titles.commands;
    default:
      return title;
  }
}

/** The sentence for a mistake that commander found; null when it is none (help or version was asked for). */
export function sentenceFor(error: CommanderError, { words }: Context): string | null {
  const { usage } = words;
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.unknownOption":
      return `${usage.unknownOption(quoted)} ${usage.seeHelp}`;
    case "commander.unknownCommand":
      return `${usage.unknownCommand(quoted)} ${usage.seeHelp}`;
    case "commander.missingArgument":
      return `${usage.missingArgument(quoted)} ${usage.seeHelp}`;
    case "commander.optionMissingArgument":
      return `${usage.missingOptionArgument(quoted)} ${usage.seeHelp}`;
    case "commander.excessArguments":
      return `${usage.excessArguments} ${usage.seeHelp}`;
    case "commander.invalidArgument": {
      const choices = /Allowed choices are (.*)\./u.exec(error.message)?.[1]?.split(", ") ?? [];
      const option = /option '([^' ]+)/u.exec(error.message)?.[1] ?? /argument '([^' ]+)'\./u.exec(error.message)?.[1];
      const value = /(?:argument|value) '(.*?)' is invalid/u.exec(error.message)?.[1];
      return usage.badChoice(option ?? "", value ?? "", choices);
    }
    default:
      return error.message;
  }
}
