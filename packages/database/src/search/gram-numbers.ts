/**
 * Grams as whole numbers of 32 bits, two UTF-16 code units each, a character that stands alone as its one: an index compares those quicker
 * than text. A gram with a character of two units comes to each two units of it that stand together, so that a text which has these
 * numbers need not have the gram where it has three units or more: see `needsReading`.
 */
export function gramNumbers(grams: readonly string[]): number[] {
  const numbers: number[] = [];
  for (const gram of grams) {
    if (gram.length === 1) numbers.push(gram.charCodeAt(0));
    for (let at = 1; at < gram.length; at++) numbers.push((gram.charCodeAt(at - 1) << 16) | gram.charCodeAt(at));
  }
  return numbers;
}
