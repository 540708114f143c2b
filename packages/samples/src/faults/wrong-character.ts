import { type Injection, type Injector, isKept } from "./injection.ts";

/** Characters that optical recognition takes for each other because they look alike. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ["己", "已"],
  ["已", "己"],
  ["未", "末"],
  ["末", "未"],
  ["人", "入"],
  ["入", "人"],
  ["土", "士"],
  ["大", "太"],
  ["处", "外"],
  ["千", "干"],
  ["干", "千"],
  ["晴", "睛"],
  ["治", "冶"],
  ["侯", "候"],
  ["间", "问"],
]);

/** Prints at most one character of the paragraph as its look-alike. */
export function wrongCharacter(share: number): Injector {
  return ({ paragraph, kept, random }) => {
    if (!random.chance(share)) return [];
    const places: Injection[] = [];
    for (let i = 0; i < paragraph.length; i++) {
      const right = paragraph.charAt(i);
      const wrong = LOOKALIKES.get(right);
      const span = { start: i, end: i + 1 };
      if (wrong !== undefined && !isKept(span, kept)) {
        places.push({ kind: "wrong-character", span, text: wrong, expected: right });
      }
    }
    return random.sample(places, 1);
  };
}
