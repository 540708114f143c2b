import type { ArticleKind, MeetingType, Role } from "@huiyao/parser";

/** A phrase's counts with what they are counts of. */
export type ThemeCounts = Record<"meetings" | "allMeetings" | "articles" | "allArticles" | "mentions", number>;

/** What became of the texts of an import. */
export type ImportCounts = Record<"inserted" | "updated" | "unchanged" | "failed", number>;

/** Everything the program says itself. */
export interface Words {
  program: string;
  commands: {
    parse: string;
    check: string;
    rules: string;
    import: string;
    themes: string;
    themesShow: string;
    themesDiscover: string;
    lexicon: string;
    lexiconExport: string;
    lexiconImport: string;
    export: string;
    db: string;
    dbStatus: string;
    dbVerify: string;
    dbBackup: string;
    dbMigrate: string;
    dbVacuum: string;
    reparse: string;
    worker: string;
    queue: string;
    queueStatus: string;
    queueRetry: string;
    queueDiscard: string;
    dbImportSample: string;
    dbRemoveSample: string;
    help: string;
  };
  options: {
    paths: string;
    published: string;
    outlet: string;
    page: string;
    format: string;
    inputFormat: string;
    maxSize: string;
    namePattern: string;
    queue: string;
    untilEmpty: string;
    jobs: string;
    dryRun: string;
    output: string;
    rule: string;
    ruleId: string;
    maxWarnings: string;
    config: string;
    roster: string;
    terms: string;
    cache: string;
    decisions: string;
    baseline: string;
    fix: string;
    fixDryRun: string;
    limit: string;
    min: string;
    body: string;
    ofOutlet: string;
    unit: string;
    copies: string;
    phrase: string;
    lexiconOut: string;
    lexiconIn: string;
    table: string;
    from: string;
    to: string;
    bom: string;
    exportFile: string;
    undated: string;
    type: string;
    person: string;
    role: string;
    post: string;
    unresolved: string;
    theme: string;
    exportCopies: string;
    group: string;
    speaker: string;
    q: string;
    ofRule: string;
    severity: string;
    run: string;
    status: string;
    backupFile: string;
    reparseAll: string;
    reparseSince: string;
    help: string;
    version: string;
  };
  titles: { usage: string; arguments: string; options: string; commands: string };
  stdin: string;
  stdout: string;
  error: string;
  /** What went wrong with how the program was called. */
  usage: {
    unknownOption: (option: string) => string;
    unknownCommand: (command: string) => string;
    missingArgument: (argument: string) => string;
    missingOptionArgument: (option: string) => string;
    excessArguments: string;
    /** `nearest` is a question with the rule that was most likely meant, or nothing. */
    noRule: (id: string, nearest: string) => string;
    badChoice: (option: string, value: string, choices: readonly string[]) => string;
    badDay: (option: string, value: string) => string;
    badMonth: (option: string, value: string) => string;
    badCount: (option: string, value: string, least: number) => string;
    emptyValue: (option: string) => string;
    unknownRule: (id: string) => string;
    emptyPeriod: (from: string, to: string) => string;
    undatedPeriod: string;
    needsPerson: (option: string) => string;
    uselessFilter: (option: string, table: string, useful: readonly string[]) => string;
    bomNeedsCsv: (format: string) => string;
    seeHelp: string;
    terminalInput: string;
    pathsAndStdin: string;
    patternAndStdin: string;
    noDatabase: (path: string) => string;
    queueOrDryRun: string;
    fixNeedsFiles: string;
    fixFormat: string;
    unreadable: (path: string, reason: string) => string;
    badConfig: (problems: string) => string;
    notJson: (path: string, reason: string) => string;
    badProgram: (path: string, reason: string) => string;
    twoConfigs: (paths: readonly string[]) => string;
  };
  unexpected: (message: string) => string;
  notWritable: (path: string, reason: string) => string;
  fix: {
    done: (path: string, repairs: number) => string;
    changed: (path: string) => string;
    notUtf8: (path: string) => string;
    packed: (path: string) => string;
  };
  kinds: Record<ArticleKind, string>;
  types: Record<MeetingType, string>;
  roles: Record<Role, string>;
  pretty: {
    articles: (count: number) => string;
    noHeadline: string;
    ordinal: (n: number) => string;
    open: string;
    agenda: string;
    statements: string;
    paragraphs: (paragraphs: number, characters: number) => string;
    yearFrom: { published: string; context: string };
    noDate: string;
    openingMissing: string;
  };
  import: {
    progress: (told: {
      done: number;
      /** Megabytes read, and of how many where that is known. */
      size: string;
      /** Texts a second. */
      rate: number;
      /** Seconds. */
      left: number | null;
      failed: number;
    }) => string;
    reasons: (counts: readonly string[]) => string;
    dryRun: string;
    summary: (inserted: number, updated: number, unchanged: number, failed: number) => string;
    found: (articles: number, meetings: number, seconds: string) => string;
    themes: string;
    stopped: string;
    /** The same of a reparse, which begins anew where all texts were asked for. */
    reparseStopped: (all: boolean) => string;
    interrupted: (run: { id: number; startedAt: Date } & ImportCounts) => string;
    sampleStays: string;
    /** Texts that others of the same import, file and id took the place of: how many, and the first names. */
    displaced: (count: number, names: readonly string[]) => string;
  };
  queue: {
    enqueued: (counts: Record<"texts" | "chunks" | "unchanged" | "failed", number>) => string;
    working: (database: string) => string;
    chunk: (chunk: number, summary: string, seconds: string) => string;
    finished: (run: number, seconds: string) => string;
    failed: (job: string, reason: string, attempt: number, isLast: boolean) => string;
    waiting: string;
    jobs: (counts: Record<"ready" | "running" | "waiting" | "workers", number>) => string;
    run: (run: Record<"id" | "doneChunks" | "chunks" | "doneTexts" | "texts", number>) => string;
    deadLetter: (letter: { jobId: string; texts: number; attempts: number; reason: string | null }) => string;
    howToGoOn: string;
    retried: (jobs: number) => string;
    notGivenUp: (job: string) => string;
    discarded: (jobs: number) => string;
  };
  themes: {
    counts: (articles: number, mentions: number) => string;
    total: (phrases: number, articles: number) => string;
    filesAreDiscovered: (path: string) => string;
    unknown: (phrase: string) => string;
    ofAll: (counts: ThemeCounts, unit: "meetings" | "articles") => string;
    /** `month` is the one the heat is that of, null without any. */
    listed: (shown: number, total: number, month: string | null) => string;
    imported: (entries: number, changed: number) => string;
    show: {
      totals: (counts: Record<"meetings" | "articles" | "mentions", number>) => string;
      aliases: (aliases: readonly string[]) => string;
      curve: (unit: "meetings" | "articles") => string;
      ofAll: (n: number, all: number) => string;
      first: string;
      last: string;
      speakers: string;
      statements: (n: number, all: number) => string;
      companions: string;
      together: (together: number, total: number, lift: string) => string;
    };
  };
  db: {
    status: (counts: Record<"texts" | "articles" | "meetings" | "persons" | "phrases" | "findings", number>) => string;
    lastImport: (run: { id: number; startedAt: Date; status: string } & ImportCounts) => string;
    /** Some texts are stored, but what follows from all texts together is missing for them. */
    unsettled: (texts: number) => string;
    sound: string;
    problems: (count: number) => string;
    backedUp: (path: string, size: string) => string;
    /** `applied` of `total` were missing until now. */
    migrated: (applied: number, total: number) => string;
    vacuumed: (before: string, after: string) => string;
    sampleRemoved: (texts: number) => string;
  };
}
