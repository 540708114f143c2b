/** Printable characters of ASCII that distances are written with, from ZERO on. */
const UNITS = 91;
const ZERO = "#".charCodeAt(0);
/** Distances forward that one unit stands for; two stand for up to FARTHEST in either direction. */
const NEAR = 70;
const FARTHEST = (UNITS - NEAR) * UNITS;

/**
 * Packs a text of Chinese characters: one that comes near the character before it in code order is written as the distance.
 * Characters in code order take less than half of their size once they are compressed.
 */
export function pack(text) {
  let packed = "";
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) throw new Error(`${JSON.stringify(text[i])} at ${i} is no Chinese character`);
    const distance = code - previous;
    const far = distance > 0 ? 2 * distance : -2 * distance + 1;
    if (distance > 0 && distance <= NEAR) packed += unit(distance - 1);
    else if (far < FARTHEST) packed += unit(NEAR + Math.floor(far / UNITS)) + unit(far % UNITS);
    else packed += text[i];
    previous = code;
  }
  return packed;
}

const unit = (value) => String.fromCharCode(ZERO + value);

/** The text that was packed. */
export function unpack(packed) {
  let text = "";
  let code = 0;
  for (let i = 0; i < packed.length; i++) {
    const value = packed.charCodeAt(i) - ZERO;
    if (value >= UNITS) code = value + ZERO;
    else if (value < NEAR) code += value + 1;
    else {
      const far = (value - NEAR) * UNITS + packed.charCodeAt(++i) - ZERO;
      code += far % 2 ? -(far >> 1) : far >> 1;
    }
    text += String.fromCharCode(code);
  }
  return text;
}

/** What codes are made of: printable ASCII without digits, spaces and what a literal escapes. */
const SYMBOLS = "!#%&'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** The commonest characters have a code of one symbol, each of the others one of two. */
export const COMMONEST = 54;

const reversed = (word) => [...word].reverse().join("");

/** The characters of some lists of words as their codes number them: the commonest first, and the others in code order. */
export function alphabetOf(lists) {
  const counts = new Map();
  for (const char of lists.join("").replaceAll(" ", "")) counts.set(char, (counts.get(char) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([char]) => char);
  const others = byCount.splice(COMMONEST).sort();
  if (others.length > (SYMBOLS.length - COMMONEST) * SYMBOLS.length)
    throw new Error(`${others.length} characters are too many`);
  return byCount.join("") + others.join("");
}

/**
 * Packs words that are parted by spaces: in the order of their endings, each without what it shares with the end of the one
 * before, for which the digit behind it stands. Words of the genre end alike (座谈会 协商座谈会), and their order says nothing.
 * What is left of them is written in codes.
 */
export function packWords(words, alphabet) {
  let previous = "";
  return [...new Set(words.split(" "))]
    .map(reversed)
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && previous[shared] === word[shared]) shared++;
      previous = word;
      return [...reversed(word.slice(shared))].map((char) => codeOf(alphabet.indexOf(char))).join("") + shared;
    })
    .join("");
}

function codeOf(index) {
  if (index < COMMONEST) return SYMBOLS[index];
  const at = index - COMMONEST;
  return SYMBOLS[COMMONEST + Math.floor(at / SYMBOLS.length)] + SYMBOLS[at % SYMBOLS.length];
}

/** The words that were packed. */
export function unpackWords(packed, alphabet) {
  const words = [];
  let word = "";
  let own = "";
  for (let i = 0; i < packed.length; i++) {
    const symbol = SYMBOLS.indexOf(packed[i]);
    if (symbol < 0) {
      const shared = Number(packed[i]);
      word = own + word.slice(word.length - shared);
      words.push(word);
      own = "";
    } else if (symbol < COMMONEST) own += alphabet[symbol];
    else own += alphabet[COMMONEST + (symbol - COMMONEST) * SYMBOLS.length + SYMBOLS.indexOf(packed[++i])];
  }
  return words.join(" ");
}
