import { Writable } from "node:stream";
import type { ImportProgress } from "@huiyao/pipeline";
import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { wordsFor } from "../messages/words-for.ts";
import type { Locale } from "../terminal/locale.ts";
import { Output } from "../terminal/output.ts";
import { plain } from "../terminal/style.ts";
import { reportProgress } from "./report-progress.ts";

function contextAt(isInteractive: boolean, locale: Locale = "en", columns = 100): [Context, string[]] {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      written.push(chunk);
      done();
    },
  });
  const context: Context = {
    stdin: (async function* () {})(),
    stdinIsTerminal: false,
    out: new Output(stream),
    err: new Output(stream),
    locale,
    words: wordsFor(locale),
    paint: plain,
    columns,
    isInteractive,
    signal: new AbortController().signal,
  };
  return [context, written];
}

function told(seconds: number, over: Partial<ImportProgress> = {}): ImportProgress {
  const done = seconds * 100;
  const counts = { inserted: done, updated: 0, unchanged: 0, failed: 0 };
  return { phase: "reading", done, bytes: seconds * 1e6, ...counts, seconds, ...over };
}

test.each([
  ["en", "[=====>                ]  25%  500 texts  5.0 / 20.0 MB  100/s  15 s left  2 failed"],
  ["zh-CN", "[=====>                ]  25%  已处理 500 个  5.0 / 20.0 MB  100 个/秒  还需 15 秒  失败 2 个"],
] as const)("a bar at a terminal, %s", async (locale, line) => {
  const [context, written] = contextAt(true, locale);
  const report = reportProgress("pretty", context);
  report.totalBytes = 20e6;
  report.tell(told(5, { failed: 2 }));
  await report.end();
  expect(written).toEqual([`\r\u001b[K${line}`, "\r\u001b[K"]);
});

test("no bar where the size is not known, and never wider than the terminal", () => {
  const [context, written] = contextAt(true, "en", 20);
  reportProgress("pretty", context).tell(told(5));
  expect(written).toEqual(["\r\u001b[K500 texts  5.0 MB…"]);
});

test("elsewhere a plain line every ten seconds", () => {
  const [context, written] = contextAt(false);
  const report = reportProgress("pretty", context);
  report.totalBytes = 200e6;
  for (const seconds of [1, 9.9, 10, 19, 20.5]) report.tell(told(seconds));
  expect(written).toEqual([
    "1000 texts  10.0 / 200.0 MB  100/s  3 min 10 s left\n",
    "2050 texts  20.5 / 200.0 MB  100/s  3 min 0 s left\n",
  ]);
});

test("with json one event a second and one when the phase changes", () => {
  const [context, written] = contextAt(false);
  const report = reportProgress("json", context);
  report.totalBytes = 10e6;
  for (const seconds of [1, 1.5, 2]) report.tell(told(seconds));
  report.tell(told(2.1, { phase: "themes" }));
  expect(written.map((line) => JSON.parse(line))).toMatchObject([
    { event: "progress", phase: "reading", done: 100, totalBytes: 10e6, secondsLeft: 9 },
    { phase: "reading", done: 200, secondsLeft: 8 },
    { phase: "themes", secondsLeft: null },
  ]);
});
