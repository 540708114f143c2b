import { moment } from "./moment.ts";
import type { ImportCounts, Words } from "./words.ts";

const plural = (n: number, noun: string, nouns = `${noun}s`): string => `${n} ${n === 1 ? noun : nouns}`;

const duration = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

const countsOf = ({ inserted, updated, unchanged, failed }: ImportCounts): string =>
  `inserted ${inserted}, updated ${updated}, unchanged ${unchanged}, failed ${failed}`;

const RUN_STATUS: Readonly<Record<string, string>> = {
  enqueuing: "being queued",
  running: "under way",
  finished: "finished",
  stopped: "stopped",
  interrupted: "interrupted (run it again to go on)",
};

export const en: Words = {
  program:
    "Huiyao 会要: newspaper text to a record of who met, when, about what, in which words, and how far it can be trusted",
  commands: {
    parse: "read articles, meetings, people, agendas and statements, each with its place in the source",
    check: "find what text recognition and layout damaged, and repair what is safe to repair",
    rules: "the rules of check, or what one of them finds and misses",
    import: "parse, check and store in the database",
    themes: "the phrases of the record: how many meetings and articles use them, and how hot they are",
    themesShow: "one phrase: its curve, heat, first and last sentence, speakers and companions",
    themesDiscover: "find the phrases that recur in texts, from the texts themselves; the record is not touched",
    lexicon: "the list of phrases that is matched",
    lexiconExport: "write all known phrases as CSV",
    lexiconImport: "read entries from CSV: each replaces the entry of its phrase; all of them or none",
    export: "write a table of the record as CSV, JSON, NDJSON or Parquet, narrowed as on the dashboard",
    db: "look after the database",
    dbStatus: "where it is, how large, what it holds",
    dbVerify: "check file, references and sums; exit code 1 when something is wrong",
    dbBackup: "copy it to a new file",
    dbMigrate: "bring the schema up to date, as every command does that opens the database",
    dbVacuum: "give free space back",
    worker: "do the queue's work until stopped; on any number of machines with the same DATABASE_URL (PostgreSQL)",
    queue: "look after the import queue (PostgreSQL)",
    queueStatus: "what waits, what runs, what was given up and why; exit code 1 when something was given up",
    queueRetry: "put jobs that were given up back into the queue",
    queueDiscard: "drop jobs that were given up; their texts are not imported",
    reparse: "derive stored texts anew with the present parser and rules; people's decisions stay",
    dbImportSample: "import the sample newspaper",
    dbRemoveSample: "take the sample newspaper out",
    help: "show help",
  },
  options: {
    paths: "files, folders or globs; standard input when left out",
    published: "day the newspaper came out, YYYY-MM-DD; settles words such as 今天 and 2日",
    outlet: "name of the newspaper",
    page: "printed page, such as A1; a changed text of the same newspaper, day and page replaces the older",
    format: "format of the output",
    inputFormat: "ndjson: one {id, text, published?, outlet?, page?} a line, or with headline? and paragraphs for text",
    namePattern: "what file names say, such as '{outlet}/{date}-{page}.txt'; {any} is passed over",
    queue: "only put the texts into the queue, for huiyao worker to import (PostgreSQL)",
    untilEmpty: "end when the queue is empty",
    jobs: "numbers of jobs, as queue status shows them; all when left out",
    dryRun: "say what would be inserted, updated and unchanged; write nothing",
    maxSize: "largest file to read, in MB; 50 when left out",
    output: "write the report to a file",
    ruleId: "a rule, such as split-name; all of them, a line each, when left out",
    rule: "set a rule's severity: ID=off|info|warning|error (repeatable)",
    maxWarnings: "fail when there are more warnings than this",
    config: "rules file; huiyao.config.ts or huiyao.config.json in the working folder when left out",
    roster: "names that are right, one a line or a YAML list (repeatable)",
    terms: 'terms to be used, "wrong => right" a line or a YAML mapping (repeatable)',
    cache: "keep results in .huiyao-cache and check only texts that are new or changed",
    decisions: "decisions people have made about findings (JSON file)",
    baseline: "an earlier --format json report: only findings that are not in it fail the run",
    fix: "repair the files (adds and removes white space only)",
    limit: "most phrases to list; 50 when left out",
    min: "fewest meetings (or articles, with --unit articles) of a phrase",
    body: "only at meetings of this convening body, as printed (repeatable)",
    ofOutlet: "only in this newspaper (repeatable)",
    unit: "what shares and heat are taken of; meetings when left out",
    copies: "once: stories that repeat an earlier one (wire copy) are not counted; each when left out",
    phrase: "the phrase, or another printed form of it",
    lexiconOut: "file to write; standard output when left out",
    lexiconIn: "CSV file with the column phrase, and any of id, aliases (parted by |), group, level, note, hidden",
    table: "which records to export",
    from: "first month, YYYY-MM",
    to: "last month, YYYY-MM",
    bom: "begin CSV with a byte order mark, for spreadsheet programs",
    exportFile: "file to write; standard output when left out",
    undated: "only what no month settles",
    type: "only meetings of this type (repeatable)",
    person: "only meetings at which this person was present, by key such as 林知远@青禾区 (repeatable: all of them)",
    role: "role of --person",
    unresolved: "meetings with this printed name, where it is not settled who that is",
    post: "post of --person, as printed, such as 副区长",
    theme: "only where this phrase is used (repeatable: all of them)",
    exportCopies: "once: without stories that repeat an earlier one (wire copy)",
    group: "only phrases of this field of policy; ~ for none",
    speaker: "only what this speaker is reported to have said, as printed",
    q: "only what holds these words, as the dashboard's search finds them",
    ofRule: "only findings of this rule (repeatable)",
    severity: "only findings of this severity (repeatable)",
    run: "only what was read from texts of the import with this number (repeatable)",
    status: "only findings with this status",
    backupFile: "path of the new file",
    reparseAll: "all texts, not only those that older code derived",
    reparseSince: "only texts published on this day (YYYY-MM-DD) or later",
    fixDryRun: "show what would be repaired, write nothing",
    help: "show help",
    version: "show the version",
  },
  titles: { usage: "Usage:", arguments: "Arguments:", options: "Options:", commands: "Commands:" },
  stdin: "standard input",
  stdout: "standard output",
  error: "error",
  usage: {
    unknownOption: (option) => `There is no option ${option}.`,
    unknownCommand: (command) => `There is no command ${command}.`,
    missingArgument: (argument) => `The argument ${argument} is missing.`,
    missingOptionArgument: (option) => `The option ${option} needs a value.`,
    excessArguments: "There are too many arguments.",
    noRule: (id, nearest) => `There is no rule ${id}${nearest} (huiyao rules lists them)`,
    badChoice: (option, value, choices) => `${option} cannot be "${value}": choose ${choices.join(", ")}.`,
    badDay: (option, value) => `${option} "${value}" is not a day: write YYYY-MM-DD, for example 2025-01-03.`,
    badMonth: (option, value) => `${option} "${value}" is not a month: write YYYY-MM, for example 2025-01.`,
    badCount: (option, value, least) => `${option} "${value}" is not a whole number from ${least} up.`,
    emptyValue: (option) => `${option} is empty: give it a value or leave it out.`,
    unknownRule: (id) => `--rule "${id}": there is no such rule. The README of packages/validation lists them.`,
    emptyPeriod: (from, to) => `--from ${from} is after --to ${to}: no month lies between.`,
    undatedPeriod: "--undated asks for what has no month: leave out --from and --to.",
    needsPerson: (option) => `${option} is about a person: name the person with --person.`,
    uselessFilter: (option, table, useful) => `${option} does not narrow ${table}: what does is ${useful.join(", ")}.`,
    bomNeedsCsv: (format) => `--bom belongs to --format csv, not to ${format}.`,
    seeHelp: "See --help.",
    terminalInput: "No file was named: name files or folders, or pipe the text in.",
    noDatabase: (path) =>
      `There is no database at ${path} yet: huiyao import makes it, or DATABASE_URL has to say where it is.`,
    queueOrDryRun: "Use either --queue or --dry-run.",
    patternAndStdin: "--name-pattern needs files: standard input has no name.",
    pathsAndStdin: '"-" (standard input) cannot stand beside files.',
    fixNeedsFiles: "--fix and --fix-dry-run need text files; they cannot repair standard input or ndjson.",
    fixFormat: "Use either --fix or --fix-dry-run.",
    unreadable: (path, reason) => `${path} cannot be read (${reason}): check the path and its permissions.`,
    badConfig: (problems) => `A setting is wrong (${problems}): correct it and run again.`,
    notJson: (path, reason) => `${path} is not JSON (${reason}): correct the file.`,
    badProgram: (path, reason) => `${path} cannot be run (${reason}): correct the file.`,
    twoConfigs: (paths) => `There are ${paths.join(" and ")}: keep one, or name one with --config.`,
  },
  unexpected: (message) => `The program itself failed: ${message}. Please report it together with the input.`,
  notWritable: (path, reason) =>
    reason === "ENOSPC"
      ? `The disk is full and ${path} cannot be written: free some space and run again.`
      : `${path} cannot be written (${reason}): check the path and its permissions.`,
  fix: {
    done: (path, repairs) => `${path}: ${plural(repairs, "repair")}`,
    changed: (path) => `${path} was changed while it was checked and was not written: run again.`,
    packed: (path) => `${path} is packed and was not repaired: unpack it first.`,
    notUtf8: (path) => `${path} is not UTF-8 and was not repaired: save it as UTF-8 first.`,
  },
  kinds: { meeting: "meeting", other: "other", fragment: "fragment" },
  types: {
    standing: "standing 常务会议",
    plenary: "plenary 全体会议",
    committee: "committee 常委会会议",
    leaders: "leaders 主席、主任会议",
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
    summary: (inserted, updated, unchanged, failed) => countsOf({ inserted, updated, unchanged, failed }),
    found: (articles, meetings, seconds) =>
      `${plural(articles, "article")} and ${plural(meetings, "meeting")} in ${seconds} s`,
    themes: "counting phrases …",
    sampleStays: "The sample newspaper is still in the database: huiyao db remove-sample takes it out.",
    displaced: (count, names) =>
      `${plural(count, "text")} of this import had the file and id of a later one, which took the place: ${names.join(", ")}${count > names.length ? ", …" : ""}. To keep both, give each an id of its own.`,
    interrupted: (run) =>
      `Import ${run.id} of ${moment(run.startedAt)} was interrupted after ${countsOf(run)}. What it stored stays; this import goes on.`,
    stopped: "Stopped: what was stored stays, the rest was left. Run it again to go on.",
    reparseStopped: (all) =>
      `Stopped: what was read anew stays, the rest is as it was. ${all ? "--all begins with the first text again; huiyao reparse alone settles the persons, phrases and wire copy of what was read." : "Run it again to go on."}`,
  },
  queue: {
    enqueued: ({ texts, chunks, unchanged, failed }) =>
      `queued ${plural(texts, "text")} in ${plural(chunks, "job")}, unchanged ${unchanged}, failed ${failed}`,
    working: (database) => `Working for ${database}; Ctrl-C stops after the jobs at hand.`,
    chunk: (chunk, summary, seconds) => `chunk ${chunk}: ${summary} (${seconds} s)`,
    finished: (run, seconds) => `import ${run}: persons and themes brought up to date (${seconds} s)`,
    failed: (job, reason, attempt, isLast) =>
      `${job}, try ${attempt}: ${reason} ${isLast ? "It was given up: see huiyao queue status." : "It will be tried again."}`,
    waiting: "Waiting for the database:",
    jobs: ({ ready, running, waiting, workers }) =>
      `${plural(ready, "job")} ready, ${running} running (${plural(workers, "worker")}), ${waiting} waiting for another try`,
    run: ({ id, doneChunks, chunks, doneTexts, texts }) =>
      `import ${id}: ${doneTexts} of ${plural(texts, "text")}, ${doneChunks} of ${plural(chunks, "job")}`,
    deadLetter: ({ jobId, texts, attempts, reason }) =>
      `given up: job ${jobId}, ${plural(texts, "text")}, after ${attempts === 1 ? "1 try" : `${attempts} tries`}: ${reason ?? "its worker was killed"}`,
    howToGoOn: "huiyao queue retry puts them back, huiyao queue discard drops them.",
    notGivenUp: (job) => `No job "${job}" was given up: huiyao queue status shows the numbers of those that were.`,
    retried: (jobs) => `Put back: ${plural(jobs, "job")}.`,
    discarded: (jobs) => `Dropped: ${plural(jobs, "job")}.`,
  },
  themes: {
    counts: (articles, mentions) => `${plural(articles, "article")}, ${plural(mentions, "mention")}`,
    total: (phrases, articles) => `${plural(phrases, "phrase")} in ${plural(articles, "article")}`,
    filesAreDiscovered: (path) =>
      `"huiyao themes" lists the phrases of the record. To find phrases in files: huiyao themes discover ${path}`,
    unknown: (phrase) =>
      `The record knows no phrase "${phrase}": look it up with "huiyao themes", or add it to the lexicon.`,
    ofAll: ({ meetings, allMeetings, articles, allArticles, mentions }) =>
      `${meetings} of ${plural(allMeetings, "meeting")}, ${articles} of ${plural(allArticles, "article")}, ${plural(mentions, "mention")}`,
    listed: (shown, total, month) =>
      `${shown} of ${plural(total, "phrase")}${month === null ? "" : `; heat: 冷温暖热烫沸, in ${month}`}`,
    imported: (entries, changed) => `${plural(entries, "entry", "entries")} read, ${changed} changed`,
    show: {
      totals: ({ meetings, articles, mentions }) =>
        `${plural(meetings, "meeting")}, ${plural(articles, "article")}, ${plural(mentions, "mention")}`,
      aliases: (aliases) => `also printed: ${aliases.join(", ")}`,
      curve: (unit) => `By month, share of all ${unit}`,
      ofAll: (n, all) => `${n} of ${all}`,
      first: "First seen",
      last: "Last seen",
      speakers: "Who says it most",
      statements: (n, all) => `${n} of ${plural(all, "statement")}`,
      companions: "Comes together with",
      together: (together, total, lift) => `${together} of its ${total}, ${lift} times as often as by chance`,
    },
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
    lastImport: (run) =>
      `Import ${run.id} of ${moment(run.startedAt)}, ${RUN_STATUS[run.status] ?? run.status}: ${countsOf(run)}`,
    unsettled: (texts) =>
      `Persons, phrases and wire copy of ${plural(texts, "text")} are still to be settled, and what counts them is incomplete: huiyao reparse or the next import settles them.`,
    sound: "The database is sound.",
    problems: (count) => `${plural(count, "problem")} found.`,
    backedUp: (path, size) => `Copied to ${path} (${size})`,
    migrated: (applied, total) =>
      applied === 0
        ? `All ${total} migrations had been applied before.`
        : `Applied now: ${applied} of ${total} migrations.`,
    vacuumed: (before, after) => `${before} → ${after}`,
    sampleRemoved: (texts) =>
      texts === 0
        ? "There is no sample newspaper in the database."
        : `The sample newspaper is gone (${plural(texts, "page")}).`,
  },
};
