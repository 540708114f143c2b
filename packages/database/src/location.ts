import { isAbsolute, join } from "node:path";
import { readEnvironment } from "./environment.ts";
import { DatabaseError } from "./error.ts";
import { findRepositoryRoot } from "./repository-root.ts";

/**
 * The absolute path of the database file that a `file:` URL names; without one, DATABASE_URL, else `data/huiyao.db`. A
 * relative path starts at the repository's root, so that every program finds the same file wherever it starts.
 *
 * @throws DatabaseError `bad-url`
 */
export function locateDatabase(url: string | undefined = readEnvironment().databaseUrl): string {
  const root = findRepositoryRoot() ?? process.cwd();
  if (url === undefined) return join(root, "data", "huiyao.db");
  const path = /^file:(?:\/\/(?=\/))?(?<path>[^?#]+)$/.exec(url)?.groups?.path;
  if (path === undefined || path.startsWith("//")) throw new DatabaseError("bad-url", { url });
  const decoded = decodePath(path, url).replace(/^\/(?=[A-Za-z]:[\\/])/, "");
  return isAbsolute(decoded) ? decoded : join(root, decoded);
}

function decodePath(path: string, url: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    throw new DatabaseError("bad-url", { url }, error);
  }
}
