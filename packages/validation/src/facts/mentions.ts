import type { Analysis, Article, LogicalText, PersonMention, Span } from "@huiyao/parser";
import { isSpace } from "../engine/white-space.ts";

/** What may stand on either side of a name in a list, or of one that opens or closes a clause. */
const BOUNDARIES = "、，。；：（）\n \u3000等";
/** First characters of what a list of names is followed by: 参加, 出席, 列席, 陪同. */
const AFTER = `${BOUNDARIES}参出列陪`;

/**
 * Every place where a person's name is known to stand, for each article in order: the parser's mentions, the places where
 * participants were read, and, as a text is its own dictionary, where a known name is printed again with white space
 * between its characters or as an entry of a list. `roster` adds the user's names to those known.
 */
export function findMentions(analysis: Analysis, roster: ReadonlySet<string>): PersonMention[][] {
  const names = new NameTable([...namesOf(analysis), ...roster]);
  return analysis.result.articles.map((article, i) => {
    const facts = analysis.articles[i];
    const mentions = [
      ...(facts?.persons ?? []),
      ...participantsOf(article),
      ...spacedInByline(analysis.layout.logical, facts?.bylineSpan ?? null),
    ];
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

/** The names of a byline: what follows 记者 or 通讯员 up to the next such word or the bracket. */
const NAMES_OF_BYLINE = /(?:记者|通讯员)[：:]?\s*((?:(?!记者|通讯员)[\u4e00-\u9fff \u3000、]){1,60})/gu;

/**
 * Two-character names with a space in them: 记者杜　衡, 记者宋 岚薛 川, 记者周既白林　晚. What stands before a space is one
 * character, or a whole name and one: the space is inside a name.
 */
function* spacedInByline(logical: LogicalText, byline: Span | null): Generator<PersonMention> {
  if (byline === null) return;
  const { text } = logical;
  const end = logical.toLogical(byline.end);
  for (const match of text.slice(logical.toLogical(byline.start), end).matchAll(NAMES_OF_BYLINE)) {
    const names = match[1] ?? "";
    const from = logical.toLogical(byline.start) + match.index + match[0].length - names.length;
    let run = 0;
    for (let i = 0; i < names.length; i++) {
      const character = names.charAt(i);
      if (character === "、") run = 0;
      else if (!isSpace(character.charCodeAt(0))) run++;
      else {
        const next = nextPrinted(names, i);
        if ((run === 1 || run === 4) && next > 0 && names.charAt(next) !== "、") {
          const span = logical.span(from + i - 1, from + next + 1);
          yield { name: names.charAt(i - 1) + names.charAt(next), span, isReporter: true };
          i = next;
        } else i = Math.max(next - 1, i);
        run = 0;
      }
    }
  }
}

/** Index of the next character that is no white space, 0 when there is none. */
function nextPrinted(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return i;
  return 0;
}

/** Sorted, the longest of those that overlap kept. */
function inOrder(mentions: PersonMention[]): PersonMention[] {
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: PersonMention[] = [];
  for (const mention of mentions) if (mention.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(mention);
  return kept;
}

/** Known names by their first two characters. */
class NameTable {
  readonly #byOpening = new Map<number, string[]>();
  /** Whether a name may begin with a code unit. */
  readonly #mayBeFirst = new Uint8Array(0x10000);

  constructor(names: readonly string[]) {
    for (const name of new Set(names)) {
      if (name.length < 2 || name.length > 4) continue;
      this.#mayBeFirst[name.charCodeAt(0)] = 1;
      const opening = openingOf(name.charCodeAt(0), name.charCodeAt(1));
      const others = this.#byOpening.get(opening);
      if (others) others.push(name);
      else this.#byOpening.set(opening, [name]);
    }
  }

  *findIn(logical: LogicalText, { span }: Article): Generator<PersonMention> {
    const { text } = logical;
    const end = logical.toLogical(span.end);
    for (let i = logical.toLogical(span.start); i < end; i++) {
      const code = text.charCodeAt(i);
      if (this.#mayBeFirst[code] !== 1) continue;
      const second = text.charCodeAt(afterSpace(text, i + 1));
      for (const name of this.#byOpening.get(openingOf(code, second)) ?? []) {
        const stop = endOfName(text, i, name);
        if (stop === 0) continue;
        const found = logical.span(i, stop);
        const isSpaced = stop - i > name.length || logical.source.slice(found.start, found.end).includes("\u3000");
        const isEntry = isOneOf(text, i - 1, BOUNDARIES) && isOneOf(text, stop, AFTER);
        if (isSpaced || isEntry) yield { name, span: found, isReporter: false };
      }
    }
  }
}

function openingOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The first offset from one on that holds no white space of its line. */
function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) !== 0x0a && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** End of a name that stands at an offset, white space between its characters passed over; 0 when it does not stand there. */
function endOfName(text: string, start: number, name: string): number {
  let at = start;
  for (let i = 0; i < name.length; i++) {
    if (i > 0) at = afterSpace(text, at);
    if (text.charCodeAt(at) !== name.charCodeAt(i)) return 0;
    at++;
  }
  return at;
}

function isOneOf(text: string, at: number, characters: string): boolean {
  return at < 0 || at >= text.length || characters.includes(text.charAt(at));
}
