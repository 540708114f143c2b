import { type Injection, type Injector, isKept } from "./injection.ts";

const BETWEEN_HAN = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

/** Puts a space between two Chinese characters of running prose. */
export function straySpace(share: number): Injector {
  return ({ paragraph, kept, random }) => {
    const injections: Injection[] = [];
    for (const { index } of paragraph.matchAll(BETWEEN_HAN)) {
      if (!random.chance(share) || isKept({ start: index - 1, end: index + 1 }, kept)) continue;
      injections.push({ kind: "stray-space", span: { start: index, end: index }, text: " ", expected: "" });
    }
    return injections;
  };
}
