import { expect, test } from "vitest";
import { jsonPieces, LazyList } from "./json-pieces.ts";

const list = (...entries: object[]) => new LazyList(() => entries);

test.each<[string, object, object]>([
  ["no list", { a: 1, b: [{ c: "x\ny" }], d: undefined }, { a: 1, b: [{ c: "x\ny" }] }],
  ["an empty list", { a: list() }, { a: [] }],
  [
    "lists in lists",
    { a: list({ b: list({ c: null }, { c: [] }), d: {} }), e: "“" },
    { a: [{ b: [{ c: null }, { c: [] }], d: {} }], e: "“" },
  ],
])("%s: the pieces are what JSON.stringify gives", (_, lazy, plain) => {
  for (const indent of [0, 2]) expect([...jsonPieces(lazy, indent)].join("")).toBe(JSON.stringify(plain, null, indent));
});

test("an entry is made when it is written", () => {
  let made = 0;
  function* entries() {
    for (;;) yield { n: ++made };
  }
  const pieces = jsonPieces({ a: new LazyList(entries) }, 0);
  for (let i = 0; i < 6; i++) pieces.next();
  expect(made).toBe(2);
});
