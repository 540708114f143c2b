import type { Finding, MessageData } from "../finding.ts";
import { en } from "./en.ts";
import type { Sentences } from "./sentences.ts";
import { zhCN } from "./zh-CN.ts";

export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];

const SENTENCES: Record<Locale, Sentences> = { "zh-CN": zhCN, en };

/** All sentences of a locale. */
export function sentencesOf(locale: Locale): Sentences {
  return SENTENCES[locale];
}

/** The sentence of a finding, worded from its data: also for findings that come out of a store. */
export function wordFinding(finding: Pick<Finding, "ruleId" | "messageId" | "data">, locale: Locale): string {
  const template = SENTENCES[locale].rules[finding.ruleId]?.[finding.messageId];
  return template === undefined ? `${finding.ruleId}: ${finding.messageId}` : fill(template, finding.data);
}

/** Templates cut at their placeholders: every second piece is a key. */
const PIECES = new Map<string, string[]>();

/** A template with its `{placeholders}` filled. One without a value stays as it is. */
export function fill(template: string, data: MessageData): string {
  let pieces = PIECES.get(template);
  if (pieces === undefined) {
    pieces = template.split(/\{(\w+)\}/);
    PIECES.set(template, pieces);
  }
  let text = "";
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? "";
    text += i % 2 === 0 ? piece : (data[piece] ?? `{${piece}}`);
  }
  return text;
}
