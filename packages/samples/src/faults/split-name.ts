import { type Injection, type Injector, occurrences } from "./injection.ts";

/** Spreads two-character names to the width of three, as papers do to align them: 宋岚 as 宋 岚. */
export function splitName(space: " " | "　", share: number): Injector {
  return ({ paragraph, names, random }) => {
    const injections: Injection[] = [];
    for (const name of names) {
      if (name.length !== 2) continue;
      for (const span of occurrences(paragraph, name)) {
        if (!random.chance(share)) continue;
        injections.push({ kind: "split-name", span, text: name.charAt(0) + space + name.charAt(1), expected: name });
      }
    }
    return injections;
  };
}
