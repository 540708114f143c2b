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

/** A template with its `{placeholders}` filled. One without a value stays as it is. */
export function fill(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));
}
