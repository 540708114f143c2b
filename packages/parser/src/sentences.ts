import type { Range } from "./layout/layout.ts";
import { WORK } from "./people/after-name.ts";
import { MIDDLE_DOTS } from "./people/name.ts";
import { CharMap } from "./text/char-map.ts";
import { countWhile } from "./text/count-while.ts";
import { textAfter } from "./text/near.ts";
import { type FiledCue, KIND, VOCABULARY } from "./vocabulary.ts";

/** A word of the genre at its place in the logical text. */
export interface Token extends Range {
  word: string;
  cue: FiledCue;
}

/** A sentence without its final mark. Offsets are logical. */
export interface Sentence extends Range {
  /** Words of the vocabulary outside quotation marks and 《》. */
  tokens: readonly Token[];
  /** Bits of {@link KIND} for what stands outside quotation marks and 《》. */
  kinds: number;
  /** 《…》 with its marks. */
  documents: readonly Range[];
  /** “…” with its marks. */
  quotes: readonly Range[];
  /** Documents and quotes together, in print order. */
  opaque: readonly Range[];
  /** First sentence of its paragraph. */
  opens: boolean;
  /** Number of the paragraph in its article. */
  paragraph: number;
}

const OPENERS = "《“「『";
const CLOSERS = "》”」』";

/** What a code unit is to the scan of a sentence; 0 is nothing. */
const WORD = 1;
const OPENER = 2;
const STOP = 3;
const DOT = 4;
const PAUSE = 5;
const SORTS = new CharMap();
for (const [word] of VOCABULARY.entries()) SORTS.set(word.charCodeAt(0), WORD);
for (const opener of OPENERS) SORTS.set(opener.charCodeAt(0), OPENER);
for (const stop of "。！？") SORTS.set(stop.charCodeAt(0), STOP);
for (const dot of MIDDLE_DOTS) SORTS.set(dot.charCodeAt(0), DOT);
SORTS.set("；".charCodeAt(0), PAUSE);

const MAKES = 0x4f5c;
/** …；区长某某要求，…: another speaks, or does something, behind the mark. */
const SPEAKS_NEXT =
  /^；[^，。；：“《\n]{2,36}(?:(?:指出|强调|要求|认为|表示|说|提出|希望|建议|介绍)[，：]|主持|[发讲][言话]|(?:通报|汇报|传达|宣读|介绍|进行)了)/u;
const LONGEST_SPEAKER = 42;

/**
 * Cuts a paragraph into sentences, in one pass. Marks inside 《》 and quotation marks do not end a sentence; ； does where it parts
 * what one says from what another does.
 */
export function readSentences(text: string, range: Range, paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let i = range.start;
  while (i <= range.end) {
    const start = i;
    const limit = limitOf(text, start, range.end);
    const opens = sentences.length === 0;
    let kinds = 0;
    const tokens: Token[] = [];
    const documents: Range[] = [];
    const quotes: Range[] = [];
    const opaque: Range[] = [];
    for (; i < limit; i++) {
      const sort = SORTS.of(text.charCodeAt(i));
      if (sort === 0) continue;
      if (sort === WORD) {
        const entry = VOCABULARY.at(text, i, limit);
        if (!entry) continue;
        const { word, value } = entry;
        if (word.charCodeAt(0) === MAKES && i > start && WORK.isAt(text, i - 1)) continue;
        // 5号召开会议
        if (word === "号召" && /[0-9]/u.test(text.charAt(i - 1))) continue;
        tokens.push({ start: i, end: i + word.length, word, cue: value });
        kinds |= value.kinds;
        i += word.length - 1;
      } else if (sort === OPENER) {
        const end = closing(text, i, limit);
        if (end === 0) continue;
        const hidden = { start: i, end };
        (text[i] === "《" ? documents : quotes).push(hidden);
        opaque.push(hidden);
        i = end - 1;
      } else if (sort === DOT) kinds |= KIND.dot;
      else if (sort === STOP) break;
      else if ((kinds & KIND.say) !== 0 && SPEAKS_NEXT.test(textAfter(text, i, LONGEST_SPEAKER))) break;
    }
    if (i > start) sentences.push({ start, end: i, tokens, kinds, documents, quotes, opaque, opens, paragraph });
    i++;
  }
  return sentences;
}

/** Where a sentence ends at the latest: one that goes on and on is cut at a mark, as what it costs grows faster than it does. */
function limitOf(text: string, start: number, end: number): number {
  const longest = start + LONGEST;
  if (end <= longest) return end;
  return longest + Math.max(0, textAfter(text, longest, TO_NEXT_MARK).search(/[，、\s]/u));
}

/** A list of 3,000 names, as many as the largest congress has members (全国人民代表大会). */
const LONGEST = 12_000;
/** Where no mark stands so near, it is cut as it is. */
const TO_NEXT_MARK = 40;

/** Offset after the mark that closes the one at `start`, 0 when it is not closed. Nested marks of its kind are counted. */
function closing(text: string, start: number, limit: number): number {
  const opener = text.charCodeAt(start);
  const closer = CLOSERS.charCodeAt(OPENERS.indexOf(text.charAt(start)));
  let depth = 0;
  const stop = Math.min(limit, start + MOST_QUOTED);
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (code === opener) depth++;
    else if (code === closer && --depth === 0) return i + 1;
  }
  return 0;
}

/** A quotation longer than this is taken for a mark that was never closed. */
const MOST_QUOTED = 600;

/** Index of the first word of a sentence that starts at an offset or after it. */
export function tokenIndex({ tokens }: Sentence, offset: number): number {
  return startingBefore(tokens, offset);
}

/** How many of some ranges in print order start before an offset. */
export function startingBefore(ranges: readonly Range[], offset: number): number {
  return countWhile(ranges.length, (i) => (ranges[i]?.start ?? 0) < offset);
}
