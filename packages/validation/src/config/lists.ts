import { parse, YAMLParseError } from "yaml";
import { Reader } from "./reader.ts";

/** How a list is written: one entry a line with `#` comments, or YAML. */
export type ListFormat = "text" | "yaml";

/** `.yaml` and `.yml` are YAML, anything else is plain text. */
export function listFormatOf(fileName: string): ListFormat {
  return /\.ya?ml$/i.test(fileName) ? "yaml" : "text";
}

/** Reads a roster: names, one a line, or a YAML list. Throws ConfigError naming every entry that is no name. */
export function parseRoster(content: string, format: ListFormat): string[] {
  const reader = new Reader("roster");
  const entries = format === "yaml" ? readYaml(reader, content) : contentLines(content).map(([, line]) => line);
  const names =
    entries === null || entries === undefined ? [] : reader.texts(entries, []).map((name) => name.replace(/\s+/g, ""));
  reader.finish();
  return names;
}

/**
 * Reads terms: `wrong => right`, one a line, or a YAML mapping of wrong form to right form. Throws ConfigError naming every
 * entry that is not so.
 */
export function parseTerms(content: string, format: ListFormat): Record<string, string> {
  const reader = new Reader("terms");
  const terms: Record<string, string> = {};
  if (format === "yaml") {
    const value = readYaml(reader, content);
    if (value !== null && value !== undefined) Object.assign(terms, reader.terms(value, []));
  } else {
    for (const [number, line] of contentLines(content)) {
      const [wrong = "", right = "", ...rest] = line.split("=>").map((part) => part.trim());
      if (wrong === "" || right === "" || rest.length > 0)
        reader.problem([`line ${number}`], 'must be "wrong => right"');
      else terms[wrong] = right;
    }
  }
  reader.finish();
  return terms;
}

function readYaml(reader: Reader, content: string): unknown {
  try {
    return parse(content);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    reader.problem([], error.message);
    return null;
  }
}

/** Lines with something on them besides a comment, each with its number. */
function contentLines(content: string): [number, string][] {
  return content
    .split(/\r?\n/)
    .map((line, i): [number, string] => [i + 1, line.replace(/(?:^|\s)#.*$/, "").trim()])
    .filter(([, line]) => line !== "");
}
