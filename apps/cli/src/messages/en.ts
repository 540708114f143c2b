import type { Words } from "./words.ts";

const plural = (n: number, noun: string, nouns = `${noun}s`): string => `${n} ${n === 1 ? noun : nouns}`;

const duration = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

export const en: Words = {
  program:
    "Huiyao 会要: newspaper text to a record of who met, when, about what, in which words, and how far it can be trusted",
  commands: {
    parse: "read articles, meetings, people, agendas and statements, each with its place in the source",
    check: "find what text recognition and layout damaged, and repair what is safe to repair",
    import: "parse, check and store in the database",
    themes: "find the phrases that recur in texts, from the texts themselves",
    export: "write the record in the database as CSV or JSON",
    db: "look after the database",
    dbStatus: "where it is, how large, what it holds",
    dbVerify: "check file, references and sums; exit code 1 when something is wrong",
    dbBackup: "copy it to a new file",
    dbVacuum: "give free space back",
    reparse: "derive stored texts anew with the present parser and rules; people's decisions stay",
    dbImportSample: "import the sample newspaper",
    dbRemoveSample: "take the sample newspaper out",
    help: "show help",
  },
  options: {
    paths: "files, folders or globs; standard input when left out",
    published: "day the newspaper came out, YYYY-MM-DD; settles words such as 今天 and 2日",
    outlet: "name of the newspaper",
    format: "format of the output",
    inputFormat: "ndjson: one {id, text, published?, outlet?} a line",
    namePattern: "what file names say, such as '{outlet}/{date}-{page}.txt'; {any} is passed over",
    dryRun: "say what would be inserted, updated and unchanged; write nothing",
    maxSize: "largest file to read, in MB; 50 when left out",
    output: "write the report to a file",
    rule: "set a rule's severity: ID=off|info|warning|error (repeatable)",
    maxWarnings: "fail when there are more warnings than this",
    config: "rules file; huiyao.config.json in the working folder when left out",
    decisions: "decisions people have made about findings (JSON file)",
    baseline: "an earlier --format json report: only findings that are not in it fail the run",
    fix: "repair the files (adds and removes white space only)",
    limit: "most phrases to list",
    table: "which records to export",
    from: "first month, YYYY-MM",
    to: "last month, YYYY-MM",
    backupFile: "path of the new file",
    reparseAll: "all texts, not only those that older code derived",
    reparseSince: "only texts published on this day (YYYY-MM-DD) or later",
    fixDryRun: "show what would be repaired, write nothing",
    help: "show help",
    version: "show the version",
  },
  titles: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
  stdin: "standard input",
  error: "error",
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command ${command}.`,
    missingArgument: (argument) => `The argument ${argument} is missing.`,
    missingOptionArgument: (option) => `The option ${option} needs a value.`,
    excessArguments: "There are too many arguments.",
    badChoice: (option, value, choices) => `${option} cannot be "${value}": choose ${choices.join(", ")}.`,
    badDay: (option, value) => `${option} "${value}" is not a day: write YYYY-MM-DD, for example 2025-01-03.`,
    badMonth: (option, value) => `${option} "${value}" is not a month: write YYYY-MM, for example 2025-01.`,
    badCount: (option, value) => `${option} "${value}" is not a whole number from 0 up.`,
    seeHelp: "See --help.",
    terminalInput: "No file was named: name files or folders, or pipe the text in.",
    patternAndStdin: "--name-pattern needs files: standard input has no name.",
    pathsAndStdin: '"-" (standard input) cannot stand beside files.',
    fixNeedsFiles: "--fix and --fix-dry-run need text files; they cannot repair standard input or ndjson.",
    fixFormat: "Use either --fix or --fix-dry-run.",
    unreadable: (path, reason) => `${path} cannot be read (${reason}): check the path and its permissions.`,
    badConfig: (problems) => `A setting is wrong (${problems}): correct it and run again.`,
    notJson: (path, reason) => `${path} is not JSON (${reason}): correct the file.`,
  },
  unexpected: (message) => `The program itself failed: ${message}. Please report it together with the input.`,
  notWritable: (path, reason) => `${path} cannot be written (${reason}): check the path and its permissions.`,
  fix: {
    done: (path, repairs) => `${path}: ${plural(repairs, "repair")}`,
    changed: (path) => `${path} was changed while it was checked and was not written: run again.`,
    notUtf8: (path) => `${path} is not UTF-8 and was not repaired: save it as UTF-8 first.`,
  },
  kinds: { meeting: "meeting", other: "other", fragment: "fragment" },
  types: {
    standing: "standing 常务会议",
    plenary: "plenary 全体会议",
    committee: "committee 常委会会议",
    leaders: "leaders 主席会议",
    congress: "congress 代表大会",
    symposium: "symposium 座谈会",
    work: "work meeting 工作会议",
    mobilization: "mobilization 推进会",
    leadingGroup: "leading group 领导小组",
    study: "study 学习会",
    press: "press conference 发布会",
    forum: "forum 论坛",
    assembly: "assembly 大会",
    other: "other meeting",
  },
  roles: { chair: "chair", attendee: "present", observer: "observers", speaker: "speakers", absent: "absent" },
  pretty: {
    articles: (count) => plural(count, "article"),
    noHeadline: "(no headline)",
    ordinal: (n) => `no. ${n}`,
    open: "等 (list is open)",
    agenda: "agenda",
    statements: "said",
    paragraphs: (paragraphs, characters) => `${plural(paragraphs, "paragraph")}, ${plural(characters, "character")}`,
    yearFrom: { published: "year from the paper's day", context: "year from context" },
    noDate: "no date",
    openingMissing: "its opening is missing",
  },
  import: {
    progress: ({ done, size, rate, left, failed }) =>
      [
        plural(done, "text"),
        `${size} MB`,
        `${rate}/s`,
        ...(left === null ? [] : [`${duration(left)} left`]),
        ...(failed > 0 ? [`${failed} failed`] : []),
      ].join("  "),
    reasons: (counts) => ` (${counts.join(", ")})`,
    dryRun: "Dry run, nothing was written. An import would now give:",
    summary: (inserted, updated, unchanged, failed) =>
      `inserted ${inserted}, updated ${updated}, unchanged ${unchanged}, failed ${failed}`,
    found: (articles, meetings, seconds) =>
      `${plural(articles, "article")} and ${plural(meetings, "meeting")} in ${seconds} s`,
    themes: "counting phrases …",
    sampleStays: "The sample newspaper is still in the database: huiyao db remove-sample takes it out.",
    stopped: "Stopped: what was stored stays, the rest was not imported. Run it again to go on.",
  },
  themes: {
    counts: (articles, mentions) => `${plural(articles, "article")}, ${plural(mentions, "mention")}`,
    total: (phrases, articles) => `${plural(phrases, "phrase")} in ${plural(articles, "article")}`,
  },
  db: {
    status: ({ texts, articles, meetings, persons, phrases, findings }) =>
      [
        plural(texts, "text"),
        plural(articles, "article"),
        plural(meetings, "meeting"),
        plural(persons, "person", "persons"),
        plural(phrases, "phrase"),
        plural(findings, "finding"),
      ].join(", "),
    sound: "The database is sound.",
    problems: (count) => `${plural(count, "problem")} found.`,
    backedUp: (path, size) => `Copied to ${path} (${size})`,
    vacuumed: (before, after) => `${before} → ${after}`,
    sampleRemoved: (texts) =>
      texts === 0
        ? "There is no sample newspaper in the database."
        : `The sample newspaper is gone (${plural(texts, "page")}).`,
  },
};
