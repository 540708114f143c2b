import type { DatabaseClient } from "../client.ts";
import type { Prisma } from "../generated/sqlite/client.ts";
import type { EngineName } from "./engine-name.ts";

type Sql = Prisma.Sql;

/** What a column can be given; an array or object becomes its JSON. */
export type ColumnValue = string | number | boolean | null | readonly unknown[] | object;

/** Pieces that a text is found by, see `gramsOf`. */
export type Grams = readonly string[];

/** Hands out row numbers that no row of the table has or ever had. Valid inside the transaction they were reserved in. */
export interface RowIds {
  next(table: string): number;
}

/**
 * What differs between the engines for statements that Prisma does not write. Everything else is one SQL for both: quoted
 * names, no date functions, `IS [NOT] DISTINCT FROM` for values that may be null, `CAST(count(*) AS INTEGER)` for counts that
 * are worked with (PostgreSQL's are 64 bits wide and arrive as bigint).
 */
export interface Engine {
  readonly name: EngineName;
  /** A list of any length as one parameter: a query of one column, to be put as `IN (${engine.numbers(ids)})`. */
  numbers(values: readonly number[]): Sql;
  /** The same of strings. */
  strings(values: readonly string[]): Sql;
  /**
   * Rows as one parameter: a table to select from, with the columns named, of the types they have in `table`. It needs an
   * alias: `FROM ${engine.rows("Article", columns, rows)} AS r`.
   */
  rows(table: string, columns: readonly string[], rows: readonly (readonly ColumnValue[])[]): Sql;
  /** Whether two columns of text that are never empty say the same, null being like null. */
  same(a: Sql, b: Sql): Sql;
  /** The rows of a group as one JSON array of arrays, in the order of a column; as text, to be parsed. */
  group(columns: readonly Sql[], order: Sql): Sql;
  /** A condition of Prisma's: the words stand in the column, whatever the case of Latin letters. */
  contains(words: string): { contains: string };
  /** Whether a column holds some words, whatever the case of Latin letters. */
  holds(column: Sql, words: string): Sql;
  /** Grams with spaces between as the row of a story in "ArticleSearch" is given them. */
  gramColumn(grams: string): ColumnValue;
  /**
   * Which rows of "ArticleSearch" have some words: of each word all grams of one of its forms. A condition to follow
   * `FROM "ArticleSearch" WHERE`.
   */
  hasGrams(words: readonly (readonly Grams[])[]): Sql;
  /** Numbers for at most so many new rows of each table. */
  reserveIds(client: DatabaseClient, counts: Readonly<Record<string, number>>): Promise<RowIds>;
  /**
   * Held until the transaction ends: one writer at a time in what many texts share, the monthly sums and the persons. What
   * only one text has is written before, so that other writers wait for the last step only.
   */
  lockShared(client: DatabaseClient): Promise<void>;
}

declare global {
  /** Shared by every copy of this module: a bundler makes one of its own for the questions it takes in. */
  var huiyaoEngines: WeakMap<DatabaseClient, Engine> | undefined;
}

function engines(): WeakMap<DatabaseClient, Engine> {
  globalThis.huiyaoEngines ??= new WeakMap();
  return globalThis.huiyaoEngines;
}

/** Remembers which engine a client, or a transaction of it, speaks to. */
export function setEngine(client: DatabaseClient, engine: Engine): void {
  engines().set(client, engine);
}

/** The engine behind a client that `openDatabase` made or `inTransaction` gave. */
export function engineOf(client: DatabaseClient): Engine {
  const engine = engines().get(client);
  if (engine === undefined) throw new TypeError("The client is not one of openDatabase or inTransaction.");
  return engine;
}
