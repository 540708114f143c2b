import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EditPlan } from "@huiyao/parser";
import { currentVersions } from "@huiyao/pipeline/versions";
import type { CheckResult, Config, Finding, TextRecord } from "@huiyao/validation";
import type { CheckText, Kept, TextToCheck } from "./check-text.ts";

/** Where results are kept, below the working folder. */
export const CACHE_FOLDER = ".huiyao-cache";

interface Entry {
  result: Omit<CheckResult<Finding[]>, "source" | "plan">;
  edits: ReturnType<EditPlan["at"]>[];
  records: TextRecord[];
}

/**
 * Checks a text, or takes what an earlier run found in it. An entry is known by the text, all that the parser is told of
 * it, the config and the program's own code, so that it is found only where checking again would give the same. Results
 * of crashed rules are not kept; an entry that cannot be read counts as none.
 */
export function cachedCheck(check: CheckText, config: Config, folder = CACHE_FOLDER): CheckText {
  const run = JSON.stringify([currentVersions(), plainConfig(config)]);
  return (text, kept) => {
    const path = join(folder, `${keyOf(run, text)}.json`);
    const entry = readEntry(path);
    if (entry !== null) return fromEntry(entry, text, kept);
    const records: TextRecord[] = [];
    const result = check(text, { ...kept, corpus: { add: (record) => records.push(record) } });
    for (const record of records) kept.corpus.add(record);
    if (result.complete && result.plan !== null)
      writeEntry(path, { result: plainResult(result), edits: [...result.plan], records });
    return result;
  };
}

function keyOf(run: string, { text, name, options }: TextToCheck): string {
  const hash = createHash("sha256");
  for (const part of [run, name, JSON.stringify(options), text]) hash.update(part).update("\0");
  return hash.digest("hex");
}

/** Maps written out, so that equal configs give equal text. */
function plainConfig({ rules, overrides, roster, terms }: Config): unknown {
  return [[...rules], overrides.map((override) => [override.files, [...override.rules]]), roster, terms];
}

function plainResult({ source, plan, findings, ...result }: CheckResult): Entry["result"] {
  return { ...result, findings: [...findings] };
}

function fromEntry({ result, edits, records }: Entry, { text }: TextToCheck, { table, corpus }: Kept): CheckResult {
  const plan = new EditPlan();
  for (const { start, end, kind, confidence } of edits) plan.push(start, end, kind, confidence);
  for (const record of records) corpus.add(record);
  return { ...result, findings: table.keep(result.findings, text), source: text, plan };
}

/** An entry is its digest and its content; one cut short or changed by another hand is not taken. */
function readEntry(path: string): Entry | null {
  let file: string;
  try {
    file = readFileSync(path, "utf8");
  } catch {
    return null;
  }
  const at = file.indexOf("\n");
  const content = file.slice(at + 1);
  return at > 0 && digest(content) === file.slice(0, at) ? JSON.parse(content) : null;
}

/** Written beside and moved: a reader finds the whole entry or none. A folder that cannot be written costs only time. */
function writeEntry(path: string, entry: Entry): void {
  const content = JSON.stringify(entry);
  const beside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(join(path, ".."), { recursive: true });
    try {
      writeFileSync(beside, `${digest(content)}\n${content}`);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  } catch {
    // The next run checks the text again.
  }
}

const digest = (content: string): string => createHash("sha256").update(content).digest("hex");
