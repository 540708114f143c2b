/** Encodes to GB18030 (two-byte part) or another label, by turning its decoder round; for tests. */
export function encodeAs(label: "gb18030" | "big5", text: string): Uint8Array {
  const table = tableOf(label);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (bytes === undefined) throw new RangeError(`${character} is not in ${label}`);
      return [...bytes];
    }),
  );
}

const tables = new Map<string, Map<string, readonly [number, number]>>();

function tableOf(label: string): Map<string, readonly [number, number]> {
  const known = tables.get(label);
  if (known !== undefined) return known;
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(label);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(label, table);
  return table;
}

export function encodeUtf16(text: string, order: "le" | "be", withMark: boolean): Uint8Array {
  const units = [...(withMark ? "\uFEFF" : ""), ...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return order === "le" ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
  return Uint8Array.from(units);
}
