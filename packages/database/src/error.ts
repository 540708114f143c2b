import type { EngineName } from "./engine/engine-name.ts";
import { postgresqlErrorCode } from "./engine/postgresql-errors.ts";
import { sqliteErrorCode } from "./engine/sqlite-errors.ts";
import { type DatabaseErrorCode, sentences } from "./error-sentences.ts";

export type { DatabaseErrorCode } from "./error-sentences.ts";

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

/** How far down the causes of an error are looked through. */
const DEEPEST = 8;

/** The user's error behind whatever Prisma and the driver threw, else null; `path` is what messages call the database. */
export function toDatabaseError(error: unknown, engine: EngineName, path: string): DatabaseError | null {
  if (error instanceof DatabaseError) return error;
  const codeOf = engine === "sqlite" ? sqliteErrorCode : postgresqlErrorCode;
  for (const cause of causesOf(error)) {
    const code = codeOf(cause);
    if (code !== null) return new DatabaseError(code, { path }, error);
  }
  return null;
}

/** An error and what is behind it, outermost first: its causes, and what Prisma keeps of a driver's error. */
export function* causesOf(error: unknown): Generator<Readonly<Record<string, unknown>>> {
  let current = error;
  for (let depth = 0; isRecord(current) && depth < DEEPEST; depth++) {
    yield current;
    const meta = isRecord(current.meta) ? current.meta : {};
    current = meta.driverAdapterError ?? current.cause;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
