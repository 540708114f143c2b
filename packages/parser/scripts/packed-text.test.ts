import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "./packed-text.mjs";

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
