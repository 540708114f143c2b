import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { call } from "./testing/call.ts";

test("an output that takes nothing is told of once", async () => {
  const full = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      setImmediate(() => done(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" })));
    },
  });
  const { code, err } = await call(["rules"], { out: full });
  expect(code).toBe(2);
  expect(err.match(/The disk is full and standard output cannot be written/gu)).toHaveLength(1);
});
