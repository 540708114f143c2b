import { eastAsianWidth } from "get-east-asian-width";

/** Columns of a terminal that a text takes. White space that moves the cursor counts one column. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Blanks as wide as a text, so that what follows stands under what follows it. */
export function blank(text: string): string {
  let out = "";
  for (const character of text) out += characterWidth(character) === 2 ? "\u3000" : " ";
  return out;
}

/** A text with controls, line ends and zero-width marks made visible, each as one column. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f]/gu, "\u00b7");
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0x20;
  return eastAsianWidth(code, { ambiguousAsWide: false });
}
