import type { Range } from "./layout/layout.ts";
import { type Cue, VOCABULARY } from "./vocabulary.ts";

/** A word of the genre at its place in the logical text. */
export interface Token extends Range {
  word: string;
  cue: Cue;
}

/** A sentence without its final mark. Offsets are logical. */
export interface Sentence extends Range {
  /** Words of the vocabulary outside quotation marks and 《》. */
  tokens: Token[];
  /** 《…》 with its marks. */
  documents: Range[];
  /** “…” with its marks. */
  quotes: Range[];
  /** Documents and quotes together, in print order. */
  opaque: Range[];
  /** First sentence of its paragraph. */
  opens: boolean;
  /** Number of the paragraph in its article. */
  paragraph: number;
}

const CLOSERS: Readonly<Record<string, string>> = { "《": "》", "“": "”", "「": "」", "『": "』" };

/** Cuts a paragraph into sentences, in one pass. Marks inside 《》 and quotation marks do not end a sentence. */
export function readSentences(text: string, range: Range, paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence = open(range.start, true, paragraph);
  let i = range.start;
  const close = (end: number): void => {
    sentence.end = end;
    if (end > sentence.start) sentences.push(sentence);
    sentence = open(end + 1, sentences.length === 0, paragraph);
  };
  while (i < range.end) {
    const code = text.charCodeAt(i);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      close(i);
      i++;
      continue;
    }
    if (code === 0x300a || code === 0x201c || code === 0x300c || code === 0x300e) {
      const end = closing(text, i, range.end);
      if (end > 0) {
        const range = { start: i, end };
        (code === 0x300a ? sentence.documents : sentence.quotes).push(range);
        sentence.opaque.push(range);
        i = end;
        continue;
      }
    }
    if (VOCABULARY.startsWith(code)) {
      const entry = VOCABULARY.at(text, i, range.end);
      if (entry) {
        sentence.tokens.push({ start: i, end: i + entry.word.length, word: entry.word, cue: entry.value });
        i += entry.word.length;
        continue;
      }
    }
    i++;
  }
  close(range.end);
  return sentences;
}

function open(start: number, opens: boolean, paragraph: number): Sentence {
  return { start, end: start, tokens: [], documents: [], quotes: [], opaque: [], opens, paragraph };
}

/** Offset after the mark that closes the one at `start`, 0 when it is not closed. Nested marks of its kind are counted. */
function closing(text: string, start: number, limit: number): number {
  const opener = text[start] ?? "";
  const closer = CLOSERS[opener] ?? "";
  let depth = 0;
  const stop = Math.min(limit, start + MOST_QUOTED);
  for (let i = start; i < stop; i++) {
    const char = text[i];
    if (char === opener) depth++;
    else if (char === closer && --depth === 0) return i + 1;
  }
  return 0;
}

/** A quotation longer than this is taken for a mark that was never closed. */
const MOST_QUOTED = 600;
