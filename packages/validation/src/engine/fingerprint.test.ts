import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contextOf, Fingerprints, hash64 } from "./fingerprint.ts";
import { stripSpace } from "./white-space.ts";

describe("contextOf", () => {
  test("is the same however the text is wrapped", () => {
    const printed = fc.string({ unit: fc.constantFrom("会", "议", "。", "3"), minLength: 2, maxLength: 40 });
    const space = fc.constantFrom("", " ", "\n", "\n\n", "　");
    fc.assert(
      fc.property(
        printed,
        fc.array(space, { minLength: 41, maxLength: 41 }),
        fc.nat(),
        fc.nat(),
        (text, gaps, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const wrapped = [...text].map((character, i) => gaps[i] + character);
          const offset = wrapped.slice(0, start).join("").length + (gaps[start]?.length ?? 0);
          const span = { start: offset, end: wrapped.slice(0, end).join("").length };
          expect(contextOf(wrapped.join(""), span)).toBe(contextOf(stripSpace(text), { start, end }));
        },
      ),
    );
  });
});

describe("Fingerprints", () => {
  test("tells equal ones apart by their order", () => {
    const fingerprints = new Fingerprints();
    const [first, second] = [fingerprints.of("r", "m", "k", "c"), fingerprints.of("r", "m", "k", "c")];
    expect(first).not.toBe(second);
    expect(new Fingerprints().of("r", "m", "k", "c")).toBe(first);
  });

  test("tells rule, message, article and context apart", () => {
    const of = (...parts: [string, string, string, string]): string => new Fingerprints().of(...parts);
    const all = [
      of("r", "m", "k", "c"),
      of("s", "m", "k", "c"),
      of("r", "n", "k", "c"),
      of("r", "m", "l", "c"),
      of("r", "m", "k", "d"),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

test("hash64 gives 16 hexadecimal digits and no collision among close texts", () => {
  const hashes = new Set<string>();
  for (let i = 0; i < 20_000; i++) hashes.add(hash64(`文本${i}`));
  expect(hashes.size).toBe(20_000);
  for (const hash of [...hashes].slice(0, 50)) expect(hash).toMatch(/^[0-9a-f]{16}$/);
});
