import { z } from "zod";

const url = z
  .string()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const environmentSchema = z.object({ DATABASE_URL: url, HUIYAO_TEST_POSTGRESQL_URL: url });

/** What the process's environment says to this package; the only place that reads it. */
export function readEnvironment(): { databaseUrl: string | undefined } {
  return { databaseUrl: environmentSchema.parse(process.env).DATABASE_URL };
}

/** A PostgreSQL server on which tests may make and drop databases. */
export function readTestServer(): string | undefined {
  return environmentSchema.parse(process.env).HUIYAO_TEST_POSTGRESQL_URL;
}

/** The environment for a program started from here, with something added. */
export function environmentWith(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...added };
}
