/** How formats begin that are written as text, but in which the words stand between marks. */
const beginnings: readonly { format: string; begins: RegExp }[] = [
  { format: "HTML", begins: /^\s*<(?:!doctype\s+html|html|head|body)\b/i },
  { format: "XML", begins: /^\s*<\?xml\b/i },
  { format: "RTF", begins: /^\s*\{\\rtf\d/ },
  { format: "JSON", begins: /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/ },
];

/** Name of the format that a text is written in, null for plain text. */
export function detectWrappedFormat(text: string): string | null {
  return beginnings.find(({ begins }) => begins.test(text))?.format ?? null;
}
