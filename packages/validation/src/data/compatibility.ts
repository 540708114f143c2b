/**
 * CJK radicals supplement (U+2E80–2EF3) that PDF fonts give in place of the ideograph of the same shape, each followed by that
 * ideograph. Unicode gives these no compatibility mapping; they come from the block's chart.
 */
export const RADICAL_PAIRS: string =
  "⺁厂⺃乚⺄乙⺅亻⺇几⺈刀⺉刂⺋卩⺎尢⺏尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/** Ideographs of the compatibility block that are no compatibility forms (Unicode 16, section 18.1). */
const UNIFIED = new Set([
  0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29,
]);

const RADICALS = new Map<number, string>();
for (let i = 0; i < RADICAL_PAIRS.length; i += 2)
  RADICALS.set(RADICAL_PAIRS.charCodeAt(i), RADICAL_PAIRS.charAt(i + 1));

/**
 * The ordinary character for a Kangxi radical, radical of the supplement, compatibility ideograph, half-width katakana or
 * Latin ligature; null for any other.
 */
export function ordinaryForm(character: string): string | null {
  const code = character.charCodeAt(0);
  const radical = RADICALS.get(code);
  if (radical !== undefined) return radical;
  const mapped =
    (code >= 0x2f00 && code <= 0x2fd5) ||
    (code >= 0xf900 && code <= 0xfaff && !UNIFIED.has(code)) ||
    (code >= 0xff61 && code <= 0xff9f) ||
    (code >= 0xfb00 && code <= 0xfb06);
  if (!mapped) return null;
  const form = character.normalize("NFKC");
  return form === character ? null : form;
}
