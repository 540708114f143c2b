import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { Output, OutputClosedError, OutputFailedError, SideOutput } from "./output.ts";

test("waits for a slow reader", async () => {
  const taken: string[] = [];
  let release: (() => void) | undefined;
  const slow = new Writable({
    highWaterMark: 4,
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      taken.push(chunk);
      release = done;
    },
  });
  const output = new Output(slow);
  let written = false;
  const writing = output.write("12345678").then(() => {
    written = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect([taken, written]).toEqual([["12345678"], false]);
  release?.();
  await writing;
  expect(written).toBe(true);
});

test("says when the reader has gone", async () => {
  const gone = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    },
  });
  const output = new Output(gone);
  await output.write("a").catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  await expect(output.write("b")).rejects.toThrow(OutputClosedError);
});

test("what is said beside the results may reach nobody", async () => {
  const gone = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    },
  });
  const side = new SideOutput(gone);
  await side.write("a");
  await new Promise((resolve) => setImmediate(resolve));
  await side.write("b");
});

test("says when what was written last reached nobody", async () => {
  const full = new Writable({
    write(_chunk, _encoding, done) {
      setImmediate(() => done(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" })));
    },
  });
  const output = new Output(full);
  await output.write("a");
  await expect(output.flush()).rejects.toThrow(OutputFailedError);
  await expect(output.flush()).rejects.toMatchObject({ cause: { code: "ENOSPC" } });
});
