import { expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";

const read = (text: string) => readBytes("1.txt", new TextEncoder().encode(text));

test.each([
  ['\n<!DOCTYPE html>\n<html lang="zh"><body>区长主持会议</body></html>', "wrapped", "HTML"],
  ["<HTML><p>区长主持会议", "wrapped", "HTML"],
  ['<?xml version="1.0"?><page>区长主持会议</page>', "wrapped", "XML"],
  ["{\\rtf1\\ansi 会议}", "wrapped", "RTF"],
  ['{"id": "1", "text": "区长主持会议"}\n', "json", undefined],
  ['[\n  { "id": "1", "text": "区长主持会议" }\n]', "json", undefined],
])("%j is refused as %s", (text, code, format) => {
  expect(read(text)).toMatchObject({ kind: "failure", error: { code, data: format === undefined ? {} : { format } } });
});

test.each(["<本报讯>区长主持会议", "[本报讯]区长主持会议", "{区长}主持会议", "会议记录：<html> 是网页的开头。"])(
  "%j is text",
  (text) => {
    expect(read(text)).toMatchObject({ kind: "text", text });
  },
);
