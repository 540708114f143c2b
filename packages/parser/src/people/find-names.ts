import type { Range } from "../layout/layout.ts";

/**
 * Every place in a range where one of the known names is printed, in order, the longest name at each place. One pass: names
 * are filed by their first character.
 */
export function findNames(text: string, range: Range, names: ReadonlySet<string>): Range[] {
  const filed = new Map<number, string[]>();
  for (const name of names) {
    const code = name.charCodeAt(0);
    const list = filed.get(code);
    if (list) list.push(name);
    else filed.set(code, [name]);
  }
  if (filed.size === 0) return [];
  for (const list of filed.values()) list.sort((a, b) => b.length - a.length);
  const found: Range[] = [];
  for (let i = range.start; i < range.end; i++) {
    const list = filed.get(text.charCodeAt(i));
    const name = list?.find((candidate) => i + candidate.length <= range.end && text.startsWith(candidate, i));
    if (!name) continue;
    found.push({ start: i, end: i + name.length });
    i += name.length - 1;
  }
  return found;
}
