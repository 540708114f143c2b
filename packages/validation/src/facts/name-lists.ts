import type { LogicalText, PersonMention } from "@huiyao/parser";

/** Names printed one after the other with nothing but list marks between them. */
export interface NameList {
  mentions: PersonMention[];
  /** Logical range from the first name to the last. */
  start: number;
  end: number;
}

const SEPARATOR = /^(?:（[^（）]{1,12}）)?(?:[、和及与 ]|以及)?$/u;
const LONGEST_SEPARATOR = 16;

/** Runs of two names or more. */
export function nameLists(mentions: readonly PersonMention[], logical: LogicalText): NameList[] {
  const lists: NameList[] = [];
  let current: NameList | null = null;
  for (const mention of mentions) {
    const start = logical.toLogical(mention.span.start);
    const end = mention.span.end > mention.span.start ? logical.toLogical(mention.span.end - 1) + 1 : start;
    if (current !== null && continues(logical.text, current.end, start)) {
      current.mentions.push(mention);
      current.end = end;
      continue;
    }
    current = { mentions: [mention], start, end };
    lists.push(current);
  }
  return lists.filter((list) => list.mentions.length > 1);
}

function continues(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_SEPARATOR) return false;
  return SEPARATOR.test(text.slice(from, to));
}
