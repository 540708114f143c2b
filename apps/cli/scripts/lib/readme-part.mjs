import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./repository.mjs";

/**
 * The page with what stands between `<!-- name -->` and `<!-- /name -->` replaced. Throws where the page has no such part.
 *
 * @param {string} page
 * @param {string} name
 * @param {string} content
 */
export function replacePart(page, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no part between ${open} and ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${content.trim()}\n\n${page.slice(end)}`;
}

/**
 * Writes a part of the validation package's README anew.
 *
 * @param {string} name
 * @param {string} content
 */
export function writeReadmePart(name, content) {
  const path = join(ROOT, "packages/validation/README.md");
  writeFileSync(path, replacePart(readFileSync(path, "utf8"), name, content));
}

/**
 * A Markdown table, its columns set to one width; the first to the left, the others to the right.
 *
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const widths = heads.map((head, i) => Math.max(3, head.length, ...rows.map((row) => row[i].length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  const rule = widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(heads), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}
