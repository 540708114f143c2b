import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, packWords, unpack, unpackWords } from "./packed-text.mjs";

test("characters shortly behind each other are written as distances", () => {
  expect(pack("丁万丑李张")).toBe("丁)-李张");
});

test("whatever is packed is unpacked", () => {
  const characters = fc.string({
    unit: fc.integer({ min: 0x80, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  fc.assert(fc.property(characters, (text) => unpack(pack(text)) === text));
});

test("what could be taken for a distance is refused", () => {
  expect(() => pack("丁A")).toThrow('"A" at 1 is no Chinese character');
});

test("words are written without what the one before ends in too", () => {
  expect(packWords("座谈会 协商座谈会 会议 主席会议 会")).toBe("会 座谈1 协商3 会议 主席2");
});

test("all words that are packed are unpacked, in whatever order", () => {
  const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."会议座谈主席"), minLength: 1 }), { minLength: 1 });
  const inOrder = (list: string): string[] => list.split(" ").toSorted();
  fc.assert(
    fc.property(words, (list) => {
      expect(inOrder(unpackWords(packWords(list.join(" "))))).toEqual(list.toSorted());
    }),
  );
});
