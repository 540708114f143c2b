import fc from "fast-check";
import { expect, test } from "vitest";
import { alphabetOf, pack, packWords, unpack, unpackWords } from "./packed-text.mjs";

test("characters near each other are written as distances, those behind as one symbol", () => {
  expect(pack("丁万丑丁李")).toBe("丁(,iD李");
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

test("words are written in codes, without what the one before ends in too", () => {
  const list = "座谈会 协商座谈会 会议 主席会议 会";
  const alphabet = alphabetOf([list]);
  expect(alphabet).toBe("会座议谈主协商席");
  expect(packWords(list, alphabet)).toBe("!0#&1()3!%0'*2");
});

test("all words that are packed are unpacked, in whatever order, with however many characters", () => {
  const char = fc.integer({ min: 0x4e00, max: 0x4eff }).map((code) => String.fromCharCode(code));
  const words = fc.uniqueArray(fc.string({ unit: char, minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (list) => {
      const alphabet = alphabetOf([list.join(" ")]);
      const unpacked = unpackWords(packWords(list.join(" "), alphabet), alphabet);
      expect(unpacked.split(" ").toSorted()).toEqual(list.toSorted());
    }),
  );
});
