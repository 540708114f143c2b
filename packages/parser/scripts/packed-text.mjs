/** Distances that one printable character of ASCII stands for. */
const FARTHEST = 90;
const ZERO = "#".charCodeAt(0);

/**
 * Packs a text of Chinese characters: one that comes shortly behind the character before it in code order is written as the
 * distance. Characters in code order take about half of their size once they are compressed.
 */
export function pack(text) {
  let packed = "";
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) throw new Error(`${JSON.stringify(text[i])} at ${i} is no Chinese character`);
    const distance = code - previous;
    packed += distance > 0 && distance <= FARTHEST ? String.fromCharCode(ZERO + distance) : text[i];
    previous = code;
  }
  return packed;
}

/** The text that was packed. */
export function unpack(packed) {
  let text = "";
  let code = 0;
  for (let i = 0; i < packed.length; i++) {
    const unit = packed.charCodeAt(i);
    code = unit < 0x80 ? code + unit - ZERO : unit;
    text += String.fromCharCode(code);
  }
  return text;
}

const reversed = (word) => [...word].reverse().join("");

/**
 * Packs words that are parted by spaces: in the order of their endings, each without what it shares with the end of the one
 * before, but for how many characters that is. Words of the genre end alike (座谈会 协商座谈会), and their order says nothing.
 */
export function packWords(words) {
  let previous = "";
  return [...new Set(words.split(" "))]
    .map(reversed)
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < previous.length && shared < word.length && previous[shared] === word[shared]) shared++;
      previous = word;
      return reversed(word.slice(shared)) + (shared || "");
    })
    .join(" ");
}

/** The words that were packed. */
export function unpackWords(packed) {
  let word = "";
  return packed.replace(/([^ \d]+)(\d*)|\d+/g, (all, own, shared) => {
    word = own === undefined ? word.slice(-all) : own + (shared && word.slice(-shared));
    return word;
  });
}
