const MARKS = "“”‘’＂\"'「」『』";

const table = new Uint8Array(65536);
for (const mark of MARKS) table[mark.charCodeAt(0)] = 1;

/**
 * Quotation marks are transparent to themes: 实现“两个一百年”奋斗目标 and 实现两个一百年奋斗目标 are the same words. One entry a UTF-16
 * code unit, 1 for a quotation mark.
 */
export const QUOTATION_MARK: Readonly<Uint8Array> = table;

/** The text without its quotation marks: the form in which phrases are stored and compared. */
export function withoutQuotes(text: string): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (table[text.charCodeAt(i)] === 1) {
      out += text.slice(from, i);
      from = i + 1;
    }
  }
  return from === 0 ? text : out + text.slice(from);
}
