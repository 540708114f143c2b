import type { LogicalText, PersonMention } from "@huiyao/parser";

/** Names printed one after the other with nothing but list marks between them. */
export interface NameList {
  mentions: PersonMention[];
  /** Entries, those between two names that nobody is known by included. */
  entries: number;
  /** Logical range from the first name to the last. */
  start: number;
  end: number;
}

const SEPARATOR = /^(?:（[^（）]{1,12}）)?(?:[、和及与 ]|以及)?$/u;
/** One or two entries that may be names between two that are: 、某某某、 */
const UNKNOWN = /^(?:、[\u4e00-\u9fff·]{2,4}){1,2}、$/u;
const LONGEST_SEPARATOR = 16;

/** Runs of two names or more. */
export function nameLists(mentions: readonly PersonMention[], logical: LogicalText): NameList[] {
  const lists: NameList[] = [];
  let current: NameList | null = null;
  for (const mention of mentions) {
    const start = logical.toLogical(mention.span.start);
    const end = mention.span.end > mention.span.start ? logical.toLogical(mention.span.end - 1) + 1 : start;
    const entries = current === null ? 0 : entriesBetween(logical.text, current.end, start);
    if (current !== null && entries > 0) {
      current.mentions.push(mention);
      current.entries += entries;
      current.end = end;
      continue;
    }
    current = { mentions: [mention], entries: 1, start, end };
    lists.push(current);
  }
  return lists.filter((list) => list.mentions.length > 1);
}

/** How many entries a list has from after one name up to another, that one included; 0 when they are in no list. */
function entriesBetween(text: string, from: number, to: number): number {
  if (to <= from || to - from > LONGEST_SEPARATOR) return 0;
  const between = text.slice(from, to);
  if (SEPARATOR.test(between)) return 1;
  return UNKNOWN.test(between) ? between.split("、").length - 1 : 0;
}
