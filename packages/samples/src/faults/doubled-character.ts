import { type Injection, type Injector, isKept } from "./injection.ts";

const WORD = /(?:工作|推动|群众|落实|问题|建设|服务|坚持)/gu;

/** Prints one word of the paragraph twice. */
export function doubledCharacter(share: number): Injector {
  return ({ paragraph, kept, random }) => {
    if (!random.chance(share)) return [];
    const places: Injection[] = [];
    for (const { index, 0: word } of paragraph.matchAll(WORD)) {
      const span = { start: index, end: index + word.length };
      if (!isKept(span, kept)) places.push({ kind: "doubled-character", span, text: word + word, expected: word });
    }
    return random.sample(places, 1);
  };
}
