import { SourceError } from "./error.ts";
import { findDate, type NameFacts } from "./name-facts.ts";

const placeholders: Readonly<Record<string, string>> = {
  outlet: "(?<outlet>[^/]+?)",
  date: "(?<date>\\d{4}[-_./年]?\\d{1,2}[-_./月]?\\d{1,2}日?)",
  page: "(?<page>[^/]+?)",
};

/**
 * Compiles a pattern such as `{outlet}/{date}-{page}.txt` to a reader of paths, which throws `no-name-match` for a path that
 * does not match. The pattern has to match the end of the path, from the start of a folder's or the file's name on.
 *
 * @throws SourceError `bad-pattern`
 */
export function compileNamePattern(pattern: string): (path: string) => NameFacts {
  const parts = pattern.replaceAll("\\", "/").split(/(\{[^{}]*\})/);
  const names = parts.filter((part) => part.startsWith("{")).map((part) => part.slice(1, -1));
  const once = names.filter((name) => name !== "any");
  if (once.length === 0 || once.some((name) => !(name in placeholders)) || new Set(once).size < once.length) {
    throw new SourceError("bad-pattern", { pattern });
  }
  const source = parts.map((part, index) => {
    if (part === "{any}") return `(?<any${index}>[^/]*?)`;
    return (
      (part.startsWith("{") ? placeholders[part.slice(1, -1)] : undefined) ??
      part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    );
  });
  const expression = new RegExp(`(?:^|/)${source.join("")}$`, "u");
  return (path) => {
    const { date, outlet = null, page = null, ...others } = expression.exec(path.replaceAll("\\", "/"))?.groups ?? {};
    const published = date === undefined ? null : (findDate(date)?.iso ?? null);
    const isDay = published !== null || !once.includes("date");
    if (!isDay || (outlet === null && once.includes("outlet")) || (page === null && once.includes("page"))) {
      throw new SourceError("no-name-match", { pattern });
    }
    return { published, outlet, page, rest: Object.values(others).filter((words) => words !== "") };
  };
}
