import type { DatabaseErrorCode } from "../error-sentences.ts";

type ErrorRecord = Readonly<Record<string, unknown>>;

/** SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html, or its class of two characters. */
const codesByState: Readonly<Record<string, DatabaseErrorCode>> = {
  "08": "connection-lost",
  "25006": "read-only",
  "28": "access-refused",
  "3D000": "no-database",
  "40001": "busy",
  "40P01": "busy",
  "42501": "no-permission",
  "53100": "disk-full",
  "53300": "too-many-connections",
  "55P03": "busy",
  "57P01": "connection-lost",
  "57P02": "connection-lost",
  "57P03": "unreachable",
  XX001: "damaged",
  XX002: "damaged",
};

/** Node's codes of failed connections. */
const codesBySystem: Readonly<Record<string, DatabaseErrorCode>> = {
  ECONNREFUSED: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  ETIMEDOUT: "unreachable",
  ENOENT: "unreachable",
  ECONNRESET: "connection-lost",
  EPIPE: "connection-lost",
};

/** What Prisma's adapter calls errors of which it keeps no code. */
const codesByKind: Readonly<Record<string, DatabaseErrorCode>> = {
  DatabaseNotReachable: "unreachable",
  SocketTimeout: "unreachable",
  ConnectionClosed: "connection-lost",
  TlsConnectionError: "no-encryption",
};

/** What node-postgres says where it has no code either. */
const codesByMessage: readonly (readonly [RegExp, DatabaseErrorCode])[] = [
  // "timeout exceeded when trying to connect", "Connection terminated due to connection timeout"
  [/timeout exceeded when trying to connect|due to connection timeout/, "unreachable"],
  // "Connection terminated unexpectedly", "Client has encountered a connection error and is not queryable"
  [/Connection terminated|connection error and is not queryable/, "connection-lost"],
  // "SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"
  [/client password must be a string/, "access-refused"],
];

/** What an error of node-postgres, or of Prisma's adapter for it, means for the user; null when it is none of theirs. */
export function postgresqlErrorCode(error: ErrorRecord): DatabaseErrorCode | null {
  const state = sqlState(error);
  const byState = state === null ? undefined : (codesByState[state] ?? codesByState[state.slice(0, 2)]);
  if (byState !== undefined) return byState;
  const byName = codesBySystem[String(error.code)] ?? codesByKind[String(error.kind)];
  if (byName !== undefined) return byName;
  const message = String(error.message);
  return codesByMessage.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

/** States after which the same transaction can be run again: an order of locks, or a row another writer wrote first. */
const REPEATABLE = new Set(["40001", "40P01", "23505"]);

export function isRepeatable(error: ErrorRecord): boolean {
  const state = sqlState(error);
  return state !== null && REPEATABLE.has(state);
}

/** Another writer was there between what a transaction read and what it wrote; it is run again from its start. */
export class WrittenMeanwhileError extends Error {
  /** serialization_failure */
  readonly code = "40001";

  constructor() {
    super("Another program has written the same texts meanwhile.");
    this.name = "WrittenMeanwhileError";
  }
}

/** The five characters of SQLSTATE an error has. */
function sqlState(error: ErrorRecord): string | null {
  for (const value of [error.originalCode, error.code]) {
    if (typeof value === "string" && /^[0-9A-Z]{5}$/.test(value)) return value;
  }
  return null;
}
