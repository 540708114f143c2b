import type { Analysis, Article, LogicalText, PersonMention } from "@huiyao/parser";
import { isSpace } from "../engine/white-space.ts";

/** What may stand on either side of a name in a list, or of one that opens or closes a clause. */
const BOUNDARIES = "、，。；：（）\n \u3000等";

/**
 * Every place where a person's name is known to stand, for each article in order: the parser's mentions, the places where
 * participants were read, and, as a text is its own dictionary, where a known name is printed again with white space
 * between its characters or as an entry of a list. `roster` adds the user's names to those known.
 */
export function findMentions(analysis: Analysis, roster: ReadonlySet<string>): PersonMention[][] {
  const names = new NameTable([...namesOf(analysis), ...roster]);
  return analysis.result.articles.map((article) => {
    const mentions = [...(analysis.articles[article.index]?.persons ?? []), ...participantsOf(article)];
    const taken = new Set(mentions.map((mention) => mention.span.start));
    for (const found of names.findIn(analysis.layout.logical, article)) {
      if (!taken.has(found.span.start)) mentions.push(found);
    }
    return inOrder(mentions);
  });
}

function* namesOf({ result, articles }: Analysis): Generator<string> {
  for (const article of articles) for (const person of article.persons) yield person.name;
  for (const article of result.articles) {
    yield* article.reporters;
    for (const meeting of article.meetings) for (const person of meeting.participants) yield person.name;
  }
}

function* participantsOf(article: Article): Generator<PersonMention> {
  for (const { participants } of article.meetings) {
    for (const { name, span } of participants) yield { name, span, isReporter: false };
  }
}

/** Sorted, the longest of those that overlap kept. */
function inOrder(mentions: PersonMention[]): PersonMention[] {
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: PersonMention[] = [];
  for (const mention of mentions) if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention);
  return kept;
}

/** Known names by their first character. */
class NameTable {
  readonly #byFirst = new Map<number, string[]>();
  readonly #isFirst = new Uint8Array(0x10000);

  constructor(names: readonly string[]) {
    for (const name of new Set(names)) {
      if (name.length < 2 || name.length > 4) continue;
      const first = name.charCodeAt(0);
      this.#isFirst[first] = 1;
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), name]);
    }
  }

  *findIn(logical: LogicalText, { span }: Article): Generator<PersonMention> {
    const { text } = logical;
    const end = logical.toLogical(span.end);
    for (let i = logical.toLogical(span.start); i < end; i++) {
      const code = text.charCodeAt(i);
      if (this.#isFirst[code] !== 1) continue;
      for (const name of this.#byFirst.get(code) ?? []) {
        const stop = endOfName(text, i, name);
        if (stop === 0) continue;
        const found = logical.span(i, stop);
        const isSpaced = stop - i > name.length || logical.source.slice(found.start, found.end).includes("\u3000");
        const isEntry = isBoundary(text, i - 1) && isBoundary(text, stop);
        if (isSpaced || isEntry) yield { name, span: found, isReporter: false };
      }
    }
  }
}

/** End of a name that stands at an offset, white space between its characters passed over; 0 when it does not stand there. */
function endOfName(text: string, start: number, name: string): number {
  let at = start;
  for (let i = 0; i < name.length; i++) {
    if (i > 0) while (text.charCodeAt(at) !== 0x0a && isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== name.charCodeAt(i)) return 0;
    at++;
  }
  return at;
}

function isBoundary(text: string, at: number): boolean {
  return at < 0 || at >= text.length || BOUNDARIES.includes(text.charAt(at));
}
