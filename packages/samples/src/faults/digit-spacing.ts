import type { Injection, Injector } from "./injection.ts";

const BETWEEN = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu;

/** Puts a space between Chinese characters and digits: 2025 年. */
export function digitSpacing(share: number): Injector {
  return ({ paragraph, random }) => {
    const injections: Injection[] = [];
    for (const { index } of paragraph.matchAll(BETWEEN)) {
      if (!random.chance(share)) continue;
      injections.push({ kind: "digit-spacing", span: { start: index, end: index }, text: " ", expected: "" });
    }
    return injections;
  };
}
