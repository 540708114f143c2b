/** First and last code points that a terminal draws two columns wide in Chinese type: Unicode's East Asian Width W and F, and quotes. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2014, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function columnsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns a text takes on a terminal: Chinese characters and full-width punctuation take two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** The text filled with spaces to a width in columns. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text cut to a width in columns, with … where something is missing. */
export function clipped(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = "";
  let used = 2;
  for (const character of text) {
    used += columnsOfCharacter(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

const HANGING = /^[，。、；：！？”’）》]$/u;
const WORD = /[0-9A-Za-z.%-]+ ?|[\s\S]/gu;

/** The text broken into lines of at most `columns`, between any two Chinese characters; words and numbers stay whole. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const [word] of text.matchAll(WORD)) {
    const width = columnsOf(word);
    if (used + width > columns && line !== "" && !HANGING.test(word)) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    line += word;
    used += width;
  }
  if (line !== "") lines.push(line);
  return lines;
}
