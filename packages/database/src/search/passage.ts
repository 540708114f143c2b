/** A piece of text and whether it is one of the words looked for. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** Characters shown on either side of the words found. */
const CONTEXT = 50;

/** A text cut where words begin and end, whatever the case of Latin letters; of words that overlap the first and longest stands. */
export function markWords(text: string, words: readonly string[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (let next = findWord(text, words, 0); next !== null; next = findWord(text, words, from)) {
    if (next.start > from) parts.push({ text: text.slice(from, next.start), isMarked: false });
    parts.push({ text: text.slice(next.start, next.end), isMarked: true });
    from = next.end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMarked: false });
  return parts;
}

/** The passage around the first words found in the paragraphs, marked; without any the beginning of the first paragraph. */
export function passageOf(paragraphs: readonly string[], words: readonly string[]): MarkedPart[] {
  for (const text of paragraphs) {
    const first = findWord(text, words, 0);
    if (first === null) continue;
    return markWords(text.slice(wholeFrom(text, first.start - CONTEXT), wholeFrom(text, first.end + CONTEXT)), words);
  }
  const [beginning = ""] = paragraphs;
  const text = beginning.slice(0, wholeFrom(beginning, 2 * CONTEXT));
  return text === "" ? [] : [{ text, isMarked: false }];
}

function findWord(text: string, words: readonly string[], from: number): { start: number; end: number } | null {
  const inSmall = text.toLowerCase();
  // Where small letters take another room than capitals, offsets would not hold.
  const searched = inSmall.length === text.length ? inSmall : text;
  let first: { start: number; end: number } | null = null;
  for (const word of words) {
    const start = searched.indexOf(searched === text ? word : word.toLowerCase(), from);
    if (start === -1) continue;
    const end = start + word.length;
    if (first === null || start < first.start || (start === first.start && end > first.end)) first = { start, end };
  }
  return first;
}

/** An offset within the text that does not stand inside a pair of surrogates. */
function wholeFrom(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : Math.min(offset, text.length);
}
