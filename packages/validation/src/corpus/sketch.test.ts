import fc from "fast-check";
import { expect, test } from "vitest";
import { likeness, sketchOf } from "./sketch.ts";

const texts = fc.string({ unit: fc.constantFrom(..."区政府召开会议研究部署安全生产\n　 "), maxLength: 400 });

/** Pieces of five printed characters, each once. */
function pieces(text: string): Set<string> {
  const printed = text.replace(/\s+/g, "");
  return new Set(Array.from({ length: Math.max(0, printed.length - 4) }, (_, i) => printed.slice(i, i + 5)));
}

test("a sketch has a number for each piece, at most 32, ascending, whatever the white space", () =>
  fc.assert(
    fc.property(texts, (text) => {
      const { sketch, characters } = sketchOf(text);
      expect(sketch.length).toBe(Math.min(32, pieces(text).size));
      expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
      expect(characters).toBe(text.replace(/\s+/g, "").length);
      expect(sketchOf(text.replace(/\s+/g, ""))).toEqual(sketchOf(text));
    }),
  ));

test("the sketch of two texts together is the least of both", () =>
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const seam = (a + b).replace(/\s+/g, "");
      const length = a.replace(/\s+/g, "").length;
      const across = seam.slice(Math.max(0, length - 4), length + 4);
      const least = new Set([a, b, across].flatMap((text) => sketchOf(text).sketch));
      expect(sketchOf(a + b).sketch).toEqual([...least].sort((x, y) => x - y).slice(0, 32));
    }),
  ));

test("likeness from a share on is likeness where it reaches the share, and less where it does not", () =>
  fc.assert(
    fc.property(texts, texts, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
      const [one, other] = [sketchOf(a).sketch, sketchOf(a + b).sketch];
      const share = likeness(one, other);
      const asked = likeness(one, other, least);
      if (share >= least) expect(asked).toBe(share);
      else expect(asked).toBeLessThan(least);
    }),
  ));
