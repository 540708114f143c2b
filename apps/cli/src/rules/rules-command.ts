import { findRule, nearest, rulePage, rules, sentencesOf } from "@huiyao/validation";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { padded } from "../terminal/width.ts";

/** Columns of the longest level in either language. */
const LEVEL = 7;

/** `huiyao rules`: the rules of `check`, a line each; of one that is named, what it finds and misses, with its samples. */
export async function rulesCommand(id: string | undefined, { locale, out, words }: Context): Promise<ExitCode> {
  const ids = rules.map((rule) => rule.id);
  if (id !== undefined) {
    const rule = findRule(id);
    if (rule === undefined) throw new UsageError(words.usage.noRule(id, nearest(id, ids)));
    await out.write(rulePage(rule, [locale]));
    return 0;
  }
  const widest = Math.max(...ids.map((one) => one.length));
  const { severities } = sentencesOf(locale);
  for (const { id: name, recommended, severity, docs } of rules) {
    const level = recommended ? severities[severity] : "off";
    await out.write(`${name.padEnd(widest)}  ${padded(level, LEVEL)}  ${docs[locale].title}\n`);
  }
  return 0;
}
