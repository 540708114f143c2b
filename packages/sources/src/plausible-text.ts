const HAN_MINIMUM = 0.3;
const USUAL_MINIMUM = 0.97;
const LEVEL_ONE_MINIMUM = 0.85;

/** Whether decoded characters look like Chinese print: nearly all of them usual there, and a good part of them Han. */
export function isPlausibleChinese(text: string): boolean {
  let han = 0;
  let usual = 0;
  let printed = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000) continue;
    printed++;
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (isUsualSymbol(code)) usual++;
  }
  return printed > 0 && han / printed >= HAN_MINIMUM && (han + usual) / printed >= USUAL_MINIMUM;
}

function isUsualSymbol(code: number): boolean {
  return (
    (code > 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code <= 0xff) ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x2100 && code <= 0x27ff) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xffef)
  );
}

/**
 * Whether bytes that are valid GB18030 are likely meant as such. In Chinese prose nearly all Han are of GB 2312's first
 * level (rows 16 to 55, its 3,755 commonest, lead bytes B0–D7); UTF-8 or noise read as GB18030 scatters over rare rows.
 */
export function isPlausibleGb18030(bytes: Uint8Array): boolean {
  let common = 0;
  let han = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      han++;
      i += 3;
      continue;
    }
    i++;
    const isSymbol = lead >= 0xa1 && lead <= 0xa9 && trail >= 0xa1;
    if (isSymbol) continue;
    han++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common++;
  }
  return han > 0 && common / han >= LEVEL_ONE_MINIMUM;
}
