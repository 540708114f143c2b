import { codeAt } from "../text/code-at.ts";

const DIGITS = new Map<string, number>([
  ["两", 2],
  ["元", 1],
  ["廿", 20],
  ["卅", 30],
]);
for (const zero of "〇零○Ｏ") DIGITS.set(zero, 0);
for (const digits of ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九"])
  for (const [value, digit] of [...digits].entries()) DIGITS.set(digit, value);
const UNITS = new Map<string, number>([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** Digits a numeral may be written with: ASCII, full-width, Chinese. One code unit. */
export function isNumeral(char: string): boolean {
  return isFigure(char.charCodeAt(0)) || DIGITS.has(char) || UNITS.has(char);
}

/**
 * Reads a whole number written in ASCII or full-width digits (72, ７２) or in Chinese (七十二, 一百零三, 二〇二五). Null when the
 * text is not one, or is longer than nine characters.
 */
export function readNumeral(text: string): number | null {
  if (text.length === 0 || text.length > 9) return null;
  // Nearly all are of ASCII digits.
  let at = 0;
  while (isFigure(codeAt(text, at))) at++;
  if (at === text.length) return Number(text);
  let total = 0;
  let digit = -1;
  let positional = 0;
  let hasUnit = false;
  for (const char of text) {
    const unit = UNITS.get(char);
    const value = DIGITS.get(char);
    if (unit !== undefined) {
      if (positional > 1 && !hasUnit) return null;
      total += (digit < 0 ? 1 : digit) * unit;
      digit = -1;
      hasUnit = true;
    } else if (value === undefined) {
      return null;
    } else if (value >= 20) {
      total += value;
      hasUnit = true;
    } else {
      if (hasUnit && digit > 0) return null;
      digit = hasUnit ? value : Math.max(0, digit) * 10 + value;
      positional++;
    }
  }
  return total + Math.max(0, digit);
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}
