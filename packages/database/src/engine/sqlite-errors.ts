import type { DatabaseErrorCode } from "../error-sentences.ts";

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const codesByResult: Readonly<Record<number, DatabaseErrorCode>> = {
  5: "busy",
  8: "read-only",
  11: "damaged",
  13: "disk-full",
  14: "cannot-open",
  26: "not-a-database",
};

/** What an error of libSQL, or of Prisma's adapter for it, means for the user; null when nothing can be done about it. */
export function sqliteErrorCode(error: Readonly<Record<string, unknown>>): DatabaseErrorCode | null {
  if (error.kind === "SocketTimeout") return "busy";
  const result = resultCode(error);
  return result === null ? null : (codesByResult[result & 0xff] ?? null);
}

function resultCode(error: Readonly<Record<string, unknown>>): number | null {
  for (const key of ["rawCode", "extendedCode", "originalCode"]) {
    const value = Number(error[key] ?? Number.NaN);
    if (Number.isInteger(value)) return value;
  }
  const onOpening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(String(error.message));
  return onOpening === null ? null : Number(onOpening[1]);
}
