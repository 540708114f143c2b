import { expect, test } from "vitest";
import { readNdjson } from "./read-ndjson.ts";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(text: string, size = 7, options: Parameters<typeof readNdjson>[2] = {}) {
  const results = [];
  for await (const result of readNdjson("in.ndjson", inPieces(text, size), options)) results.push(result);
  return results.map((result) =>
    result.kind === "text"
      ? [result.line, result.id, result.text, result.published, result.outlet]
      : [result.line, result.id, result.error.code],
  );
}

test.each([
  ['{"id":"a","text":"会议"}', [[1, "a", "会议", null, null]]],
  ['\uFEFF{"id":"a","text":"会议"}\r\n', [[1, "a", "会议", null, null]]],
  [
    '{"id":"a","text":"","published":"2025-01-03","outlet":"清河日报","page":1}',
    [[1, "a", "", "2025-01-03", "清河日报"]],
  ],
  ['\n  \n{"id":"a","text":"x","outlet":null}', [[3, "a", "x", null, null]]],
  [
    '{"id":"a"\n{"id":"b","text":"x"}',
    [
      [1, null, "bad-json"],
      [2, "b", "x", null, null],
    ],
  ],
  [
    '{"id":"a","headline":"区长调研","paragraphs":["本报讯","会议召开"]}\n{"id":"b","headline":null,"paragraphs":["短"]}',
    [
      [1, "a", "区长调研\n本报讯\n会议召开", null, null],
      [2, "b", "短", null, null],
    ],
  ],
  ['{"id":"a","paragraphs":["短",1]}', [[1, "a", "not-a-document"]]],
  ['{"id":"a","text":"x","paragraphs":7}', [[1, "a", "x", null, null]]],
  ["[1]", [[1, null, "not-a-document"]]],
  ["null", [[1, null, "not-a-document"]]],
  ['{"text":"x"}', [[1, null, "not-a-document"]]],
  ['{"id":"a","text":1}', [[1, "a", "not-a-document"]]],
  ['{"id":"a","text":"x","outlet":3}', [[1, "a", "not-a-document"]]],
  ['{"id":"a","text":"x","published":"2025-02-30"}', [[1, "a", "bad-date"]]],
  ['{"id":"a","text":"x\\u0000"}', [[1, "a", "nul"]]],
  ['{"id":"a","text":"x","outlet":"清河\\u0000日报"}', [[1, "a", "nul"]]],
  ['{"id":"a\\u0000","text":"x"}', [[1, null, "nul"]]],
  ['{"id":"a","text":"会议\\ud800召开"}', [[1, "a", "half-character"]]],
  ['{"id":"a","headline":"\\udc00","paragraphs":["短"]}', [[1, "a", "half-character"]]],
  ['{"id":"a","text":"x","outlet":"\\ud83d"}', [[1, "a", "half-character"]]],
  ['{"id":"\\ud83d","text":"x"}', [[1, null, "half-character"]]],
  ['{"id":"a","text":"x","page":"\\udc00\\ud83d"}', [[1, "a", "half-character"]]],
  ['{"id":"\\ud83d\\udce2","text":"\\ud83d\\udce2"}', [[1, "📢", "📢", null, null]]],
])("%j", async (text, expected) => {
  expect(await readAll(text)).toEqual(expected);
});

test("every way of cutting the stream reads the same", async () => {
  const text = '{"id":"甲","text":"会议召开"}\n\n{"id":"乙","text":"讲话"}';
  const whole = await readAll(text, 1000);
  for (let size = 1; size < 12; size++) expect(await readAll(text, size)).toEqual(whole);
});

test("a line over the limit fails alone", async () => {
  const text = `{"id":"a","text":"${"长".repeat(400)}"}\n{"id":"b","text":"短"}`;
  expect(await readAll(text, 50, { maxBytes: 100 })).toEqual([
    [1, null, "too-large"],
    [2, "b", "短", null, null],
  ]);
});

test("options count before fields; the place is that of the file and the id", async () => {
  const options = { published: "2024-05-06", place: "file:/in.ndjson" };
  const results = [];
  for await (const result of readNdjson(
    "in.ndjson",
    inPieces('{"id":"a","text":"x","published":"2025-01-03"}', 9),
    options,
  )) {
    results.push(result);
  }
  expect(results).toMatchObject([{ published: "2024-05-06", place: "file:/in.ndjson#a", name: "in.ndjson#a" }]);
});
