import { isAbsolute, join } from "node:path";
import { readEnvironment } from "./environment.ts";
import { DatabaseError } from "./error.ts";
import { findRepositoryRoot } from "./repository-root.ts";

/** Where a database is. */
export type DatabaseLocation =
  | {
      engine: "sqlite";
      /** Absolute path of the file. */
      path: string;
    }
  | { engine: "postgresql"; url: string };

/**
 * Where the database is that a URL names; without one, DATABASE_URL, else `data/huiyao.db`. A relative `file:` path starts at
 * the repository's root, so that every program finds the same file wherever it starts.
 *
 * @throws DatabaseError `bad-url`
 */
export function locateDatabase(url: string | undefined = readEnvironment().databaseUrl): DatabaseLocation {
  const root = findRepositoryRoot() ?? process.cwd();
  if (url === undefined) return { engine: "sqlite", path: join(root, "data", "huiyao.db") };
  if (/^postgres(?:ql)?:\/\/./.test(url)) return { engine: "postgresql", url: requireUrl(url) };
  const path = /^file:(?:\/\/(?=\/))?(?<path>[^?#]+)$/.exec(url)?.groups?.path;
  if (path === undefined || path.startsWith("//")) throw new DatabaseError("bad-url", { url: withoutPassword(url) });
  const decoded = decodePath(path, url).replace(/^\/(?=[A-Za-z]:[\\/])/, "");
  return { engine: "sqlite", path: isAbsolute(decoded) ? decoded : join(root, decoded) };
}

/** What messages call a database: the path of its file, or its URL without the password. */
export function nameOf(location: DatabaseLocation): string {
  return location.engine === "sqlite" ? location.path : withoutPassword(location.url);
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@?#]*):[^@/?#]*@/, "$1@").replace(/([?&]password=)[^&#]*/, "$1…");
}

function requireUrl(url: string): string {
  if (!URL.canParse(url)) throw new DatabaseError("bad-url", { url: withoutPassword(url) });
  return url;
}

function decodePath(path: string, url: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    throw new DatabaseError("bad-url", { url }, error);
  }
}
