import { CharSet } from "../text/char-set.ts";
import { TRANSLITERATION_CHARACTERS } from "./transliteration.characters.ts";

/** Characters that foreign names are written with in Chinese (译音). */
export const TRANSLITERATION = new CharSet(TRANSLITERATION_CHARACTERS);

/** Characters of Mongolian, Tibetan, Uyghur, Kazakh and Yi names, which are printed without a surname: 乌兰其其格, 次仁多吉. */
export const UNSURNAMED = new CharSet(
  "其美云呷木牛都信音江村增久群觉参赤益强土吐买孜汗依吾不合居外朝那顺额敖满花和旭牧勒晋才完仑色绒甲降桂永忠火机鸟宝宏成正昂娘",
);

/** Whether a name is written with nothing but characters of {@link TRANSLITERATION}. */
export function isTransliterated(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (!TRANSLITERATION.isAt(name, i)) return false;
  return true;
}

/** Whether names that came into Chinese by their sound, from abroad or of minorities, are written with a character. */
export function isForeignSound(code: number): boolean {
  return TRANSLITERATION.has(code) || UNSURNAMED.has(code);
}

/** How many characters of a range such names are written with. */
export function soundsIn(text: string, start: number, end: number): number {
  let sounds = 0;
  for (let i = start; i < end; i++) if (isForeignSound(text.charCodeAt(i))) sounds++;
  return sounds;
}
