import type { Article, Span } from "@huiyao/parser";
import { Tally } from "./tally.ts";
import { isSpace, stripSpace } from "./white-space.ts";

const CONTEXT = 12;
const OPENING = 24;

/**
 * What a finding is recognised by after the text was re-wrapped or moved: its rule, the opening of its article, and the
 * twelve printed characters on either side of its ends. White space counts for nothing. Equal ones in one article are
 * told apart by their order.
 */
export class Fingerprints {
  /** How many findings began alike, by a number for their beginning: a long text has hundreds of thousands. */
  readonly #seen = new Tally();

  of(ruleId: string, messageId: string, articleKey: string, context: string): string {
    const hash = new Hash().add(ruleId).add("\u0000").add(messageId).add("\u0000");
    hash.add(articleKey).add("\u0000").add(context);
    return hash.add(`\u0000${this.#seen.next(hash.number())}`).hex();
  }
}

/** The printed characters around and at both ends of a span. */
export function contextOf(source: string, span: Span): string {
  const opening = `${printed(source, span.start, -1, CONTEXT)}\u0001${printed(source, span.start, 1, CONTEXT)}`;
  return `${opening}\u0001${printed(source, span.end, -1, CONTEXT)}\u0001${printed(source, span.end, 1, CONTEXT)}`;
}

/** The first printed characters of an article, by which it is known. */
export function openingOf(source: string, start: number): string {
  return printed(source, start, 1, OPENING);
}

function printed(source: string, from: number, step: 1 | -1, count: number): string {
  let left = count;
  let spaces = false;
  let i = step > 0 ? from : from - 1;
  for (; left > 0 && i >= 0 && i < source.length; i += step) {
    if (isSpace(source.charCodeAt(i))) spaces = true;
    else left--;
  }
  const text = step > 0 ? source.slice(from, i) : source.slice(i + 1, from);
  return spaces ? stripSpace(text) : text;
}

/** 64 bits as 16 hexadecimal digits. */
export function hash64(text: string): string {
  return new Hash().add(text).hex();
}

/** 64 bits of a text that comes in pieces: two rounds of 32-bit FNV-1a with different offsets, each mixed at the end. */
export class Hash {
  #a = 0x811c9dc5;
  #b = 0x1b873593;
  #length = 0;

  add(text: string): this {
    let a = this.#a;
    let b = this.#b;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b);
    }
    this.#a = a;
    this.#b = b;
    this.#length += text.length;
    return this;
  }

  /** The same of a text as its UTF-16 code units. */
  addCodes(codes: Uint16Array): this {
    let a = this.#a;
    let b = this.#b;
    for (const code of codes) {
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b);
    }
    this.#a = a;
    this.#b = b;
    this.#length += codes.length;
    return this;
  }

  /** 16 hexadecimal digits. */
  hex(): string {
    return hexOf(mix(this.#a)) + hexOf(mix(this.#b ^ this.#length));
  }

  /** The first 53 bits as a whole number. */
  number(): number {
    return mix(this.#a) * 0x200000 + (mix(this.#b ^ this.#length) >>> 11);
  }
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Each byte as two hexadecimal digits. */
const BYTES = Array.from({ length: 0x100 }, (_, byte) => (byte + 0x100).toString(16).slice(1));

/** 32 bits as 8 hexadecimal digits. */
export function hexOf(n: number): string {
  return `${BYTES[n >>> 24]}${BYTES[(n >>> 16) & 0xff]}${BYTES[(n >>> 8) & 0xff]}${BYTES[n & 0xff]}`;
}

/** What an article is known by: the first characters of its first paragraph, so that a repaired headline changes nothing. */
export function articleKey(source: string, article: Article): string {
  return openingOf(source, article.paragraphs[0]?.span.start ?? article.span.start);
}
