import { z } from "zod";

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .optional()
    .transform((url) => (url === "" ? undefined : url)),
});

/** What the process's environment says to this package; the only place that reads it. */
export function readEnvironment(): { databaseUrl: string | undefined } {
  return { databaseUrl: environmentSchema.parse(process.env).DATABASE_URL };
}
