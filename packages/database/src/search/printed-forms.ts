/** Latin letters and digits as wide as a Chinese character stand so far behind the narrow ones. */
const OFFSET = 0xfee0;

/**
 * The forms in which a word may stand in a text, the narrow one first: OCR and PDF text layers give letters and digits now narrow (第7次),
 * now wide (第７次). Wide letters come in both cases besides, which SQLite does not take for the same.
 */
export function printedForms(word: string): string[] {
  const narrow = word.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - OFFSET));
  return [...new Set([narrow, ...[narrow, narrow.toUpperCase(), narrow.toLowerCase()].map(widen)])];
}

/** "5G" as "５Ｇ". */
function widen(narrow: string): string {
  return narrow.replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + OFFSET));
}
