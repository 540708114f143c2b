import type { Injection, Injector } from "./injection.ts";

/** Loses one closing quotation mark or bracket of the paragraph. The byline's bracket and 》 stay: facts hang on them. */
export function unbalancedPair(share: number): Injector {
  return ({ paragraph, random }) => {
    if (!random.chance(share)) return [];
    const places: Injection[] = [];
    for (let i = 0; i < paragraph.length; i++) {
      if (paragraph.charAt(i) !== "”") continue;
      places.push({ kind: "unbalanced-pair", span: { start: i, end: i + 1 }, text: "", expected: "”" });
    }
    return random.sample(places, 1);
  };
}
