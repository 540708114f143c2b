/** Why the database cannot be used; `data` fills the sentences. */
export type DatabaseErrorCode =
  | "bad-url"
  | "cannot-open"
  | "not-a-database"
  | "foreign"
  | "newer"
  | "changed-migration"
  | "missing-migrations"
  | "read-only"
  | "disk-full"
  | "busy"
  | "backup-exists"
  | "unknown-person";

/** An error a user can cause and put right: one sentence in each language. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  readonly data: Readonly<Record<string, string>>;
  readonly zh: string;
  readonly en: string;

  constructor(code: DatabaseErrorCode, data: Readonly<Record<string, string>> = {}, cause?: unknown) {
    const { zh, en } = sentences[code](data);
    super(en, cause === undefined ? undefined : { cause });
    this.name = "DatabaseError";
    this.code = code;
    this.data = data;
    this.zh = zh;
    this.en = en;
  }
}

type Sentences = (data: Readonly<Record<string, string>>) => { zh: string; en: string };

const sentences: Record<DatabaseErrorCode, Sentences> = {
  "bad-url": ({ url = "" }) => ({
    zh: `DATABASE_URL 的值“${url}”不能用：应为 file:路径，例如 file:data/huiyao.db。`,
    en: `DATABASE_URL is "${url}", which is not usable: it must be file:PATH, for example file:data/huiyao.db.`,
  }),
  "cannot-open": ({ path = "" }) => ({
    zh: `打不开数据库 ${path}：请确认文件夹存在且可写。`,
    en: `The database ${path} cannot be opened: check that its folder exists and can be written to.`,
  }),
  "not-a-database": ({ path = "" }) => ({
    zh: `${path} 不是 SQLite 数据库：请在 DATABASE_URL 中换一个文件。`,
    en: `${path} is not an SQLite database: name another file in DATABASE_URL.`,
  }),
  foreign: ({ path = "" }) => ({
    zh: `${path} 是别的程序的数据库，未作改动：请在 DATABASE_URL 中换一个文件。`,
    en: `${path} belongs to another program and was left as it is: name another file in DATABASE_URL.`,
  }),
  newer: ({ path = "", migration = "" }) => ({
    zh: `${path} 由更新的会要版本建立（有本版本不认识的迁移 ${migration}）：请升级程序，或换一个文件。`,
    en: `${path} was made by a newer Huiyao (it has the migration ${migration}, unknown here): update the program or name another file.`,
  }),
  "changed-migration": ({ path = "", migration = "" }) => ({
    zh: `${path} 里的迁移 ${migration} 与程序自带的不同：请用建立它的程序版本，或换一个文件。`,
    en: `The migration ${migration} in ${path} differs from the program's: use the version that made it or name another file.`,
  }),
  "missing-migrations": ({ path = "" }) => ({
    zh: `找不到迁移文件夹 ${path}：请重新取得完整的程序。`,
    en: `The folder of migrations ${path} is missing: get the whole program again.`,
  }),
  "read-only": ({ path = "" }) => ({
    zh: `数据库 ${path} 只读，无法写入：请更改文件或文件夹的权限。`,
    en: `The database ${path} is read-only: change the permissions of the file and its folder.`,
  }),
  "disk-full": ({ path = "" }) => ({
    zh: `磁盘已满，无法写入数据库 ${path}：请腾出空间后重新运行，已存的内容不受影响。`,
    en: `The disk is full and the database ${path} cannot be written: free some space and run again; what is stored is safe.`,
  }),
  busy: ({ path = "" }) => ({
    zh: `数据库 ${path} 被另一个程序占用太久：请等它结束后重新运行。`,
    en: `Another program has kept the database ${path} locked for too long: wait for it to end and run again.`,
  }),
  "backup-exists": ({ path = "" }) => ({
    zh: `${path} 已存在，未覆盖：请为备份另取文件名。`,
    en: `${path} exists already and was not overwritten: choose another name for the backup.`,
  }),
  "unknown-person": ({ key = "" }) => ({
    zh: `没有“${key}”这个人：请用人物列表里的名称，例如 林知远@青禾区。`,
    en: `There is no person "${key}": use a key of the list of persons, such as 林知远@青禾区.`,
  }),
};

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const codesBySqliteResult: Readonly<Record<number, DatabaseErrorCode>> = {
  5: "busy",
  8: "read-only",
  13: "disk-full",
  14: "cannot-open",
  26: "not-a-database",
};

/** The user's error behind whatever Prisma and the driver threw, else null. */
export function toDatabaseError(error: unknown, path: string): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  for (let cause = error, depth = 0; isRecord(cause) && depth < 8; cause = cause.cause, depth++) {
    const result = sqliteResultCode(cause);
    const code = result === null ? undefined : codesBySqliteResult[result & 0xff];
    if (code !== undefined) return new DatabaseError(code, { path }, error);
  }
  return null;
}

function sqliteResultCode(error: Readonly<Record<string, unknown>>): number | null {
  if (error.kind === "SocketTimeout") return 5;
  for (const key of ["rawCode", "extendedCode", "originalCode"]) {
    const value = Number(error[key] ?? Number.NaN);
    if (Number.isInteger(value)) return value;
  }
  const onOpening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(String(error.message));
  if (onOpening !== null) return Number(onOpening[1]);
  const meta = isRecord(error.meta) ? error.meta : {};
  if (isRecord(meta.driverAdapterError)) {
    const inner = meta.driverAdapterError;
    return isRecord(inner.cause) ? sqliteResultCode(inner.cause) : sqliteResultCode(inner);
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
