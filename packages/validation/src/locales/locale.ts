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

/** A placeholder: `{date}`, or `{texts:text|texts}` for a number, its digits in groups, with its noun of one and of several. */
interface Placeholder {
  key: string;
  nouns: readonly string[];
}

/** Templates cut at their placeholders, which stand at odd places. */
const PIECES = new Map<string, (string | Placeholder)[]>();

/** A template with its placeholders filled. One without a value stays as it is. */
export function fill(template: string, data: MessageData): string {
  let pieces = PIECES.get(template);
  if (pieces === undefined) {
    pieces = template.split(/\{([^{}]+)\}/).map((piece, i) => (i % 2 === 0 ? piece : placeholder(piece)));
    PIECES.set(template, pieces);
  }
  let text = "";
  for (const piece of pieces) text += typeof piece === "string" ? piece : filled(piece, data);
  return text;
}

function placeholder(piece: string): Placeholder {
  const [key = "", nouns] = piece.split(":");
  return { key, nouns: nouns?.split("|") ?? [] };
}

function filled({ key, nouns: [one, several] }: Placeholder, data: MessageData): string {
  const value = data[key] ?? `{${key}}`;
  return one === undefined || several === undefined
    ? `${value}`
    : `${value.toLocaleString("en")} ${value === 1 ? one : several}`;
}
