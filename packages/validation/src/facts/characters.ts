import type { Span } from "@huiyao/parser";
import { COMMON_CHARACTERS } from "../data/common-characters.ts";
import { ordinaryForm } from "../data/compatibility.ts";
import { TRADITIONAL_PAIRS } from "../data/traditional.ts";

/** Offsets of the characters that rules may object to, found in one pass over what is analysed of the source. Each list is in order. */
export interface CharacterIndex {
  /** Replacement and private-use characters, controls, zero-width characters, accented Latin letters. */
  odd: number[];
  /** Radicals, compatibility ideographs, half-width katakana, ligatures. */
  compatibility: number[];
  /** ASCII , . ; : ? ! ( ) " and the straight apostrophe left out. */
  asciiPunctuation: number[];
  /** Brackets and quotation marks that come in pairs. */
  brackets: number[];
  /** Characters that only Traditional script has. */
  traditional: number[];
  /** Ideographs outside level 1 of GB 2312, Traditional ones left out. */
  uncommon: number[];
}

const ORDER = [
  "odd",
  "compatibility",
  "asciiPunctuation",
  "brackets",
  "traditional",
  "uncommon",
] as const satisfies readonly (keyof CharacterIndex)[];

/** Longest stretch between a bracket or quotation mark and the half-width mark that is taken for its partner. */
export const LONGEST_BRACKET = 60;

/** What stands between each pair, openers at even places. Quotation marks of both languages are full-width here. */
export const BRACKET_PAIRS = "（）《》“”‘’【】「」『』〈〉〔〕";

/** Controls but for tab and line ends; accented Latin; zero-width and bidirectional marks; private use; specials. */
const ODD_RANGES: readonly [number, number][] = [
  [0x00, 0x08],
  [0x0b, 0x0b],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xa1, 0xa6],
  [0xa8, 0xaf],
  [0xb2, 0xb6],
  [0xb8, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x17f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xe000, 0xf8ff],
  [0xfff0, 0xffff],
];

const CLASS = classTable();

export function indexCharacters(source: string, span: Span): CharacterIndex {
  const index: CharacterIndex = {
    odd: [],
    compatibility: [],
    asciiPunctuation: [],
    brackets: [],
    traditional: [],
    uncommon: [],
  };
  const lists = ORDER.map((key) => index[key]);
  for (let i = span.start; i < span.end; i++) {
    const kind = CLASS[source.charCodeAt(i)] ?? 0;
    if (kind > 0) lists[kind - 1]?.push(i);
  }
  return index;
}

/** An ideograph outside level 1 of GB 2312, of either script. */
export function isUncommon(code: number): boolean {
  const kind = CLASS[code];
  return kind === 5 || kind === 6;
}

/** A character that only Traditional script has. */
export function isTraditional(code: number): boolean {
  return CLASS[code] === 5;
}

/** A unified ideograph of the basic plane. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (kind: keyof CharacterIndex, codes: Iterable<number>): void => {
    const value = ORDER.indexOf(kind) + 1;
    for (const code of codes) table[code] = value;
  };
  mark("uncommon", range(0x3400, 0x4dbf));
  mark("uncommon", range(0x4e00, 0x9fff));
  for (const code of codesOf(COMMON_CHARACTERS)) table[code] = 0;
  mark(
    "traditional",
    [...codesOf(TRADITIONAL_PAIRS)].filter((_, i) => i % 2 === 0),
  );
  mark("brackets", codesOf(BRACKET_PAIRS));
  mark("asciiPunctuation", codesOf(',.;:?!()"'));
  const candidates = [
    ...range(0x2e80, 0x2fd5),
    ...range(0xf900, 0xfaff),
    ...range(0xfb00, 0xfb06),
    ...range(0xff61, 0xff9f),
  ];
  mark(
    "compatibility",
    candidates.filter((code) => ordinaryForm(String.fromCharCode(code)) !== null),
  );
  for (const [from, to] of ODD_RANGES) mark("odd", range(from, to));
  return table;
}

function* range(from: number, to: number): Generator<number> {
  for (let code = from; code <= to; code++) yield code;
}

function* codesOf(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}
