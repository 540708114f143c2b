import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { SourceError } from "./error.ts";
import { encodeAs, encodeUtf16 } from "./testing/encode.ts";

const prose = "清河区政府召开第十二次常务会议\n区长林知远主持会议并讲话。会议听取了防汛工作情况汇报。\n";
const traditional = "清河區政府召開第十二次常務會議，區長林知遠主持會議並講話。會議聽取了防汛工作情況匯報。\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part)));

describe("encodings that are decoded", () => {
  test.each([
    { what: "UTF-8", input: utf8(prose), text: prose, encoding: "utf-8" },
    { what: "UTF-8 with a mark", input: bytes([0xef, 0xbb, 0xbf], prose), text: prose, encoding: "utf-8" },
    { what: "ASCII", input: utf8("A1\r\n"), text: "A1\r\n", encoding: "utf-8" },
    { what: "UTF-16 LE", input: encodeUtf16(prose, "le", true), text: prose, encoding: "utf-16le" },
    { what: "UTF-16 BE", input: encodeUtf16(prose, "be", true), text: prose, encoding: "utf-16be" },
    { what: "UTF-16 LE without a mark", input: encodeUtf16(prose, "le", false), text: prose, encoding: "utf-16le" },
    { what: "UTF-16 BE without a mark", input: encodeUtf16(prose, "be", false), text: prose, encoding: "utf-16be" },
    { what: "GB18030", input: encodeAs("gb18030", prose), text: prose, encoding: "gb18030" },
    { what: "GB18030, one line", input: encodeAs("gb18030", "常务会议"), text: "常务会议", encoding: "gb18030" },
    { what: "Big5", input: encodeAs("big5", traditional.repeat(5)), text: traditional.repeat(5), encoding: "big5" },
  ])("$what", ({ input, text, encoding }) => {
    expect(decode(input)).toEqual({ text, encoding });
  });
});

describe("bytes that are refused", () => {
  test.each([
    { what: "nothing", input: bytes(), code: "empty" },
    { what: "white space only", input: utf8(" \r\n\u3000\n"), code: "empty" },
    { what: "a mark only", input: bytes([0xef, 0xbb, 0xbf]), code: "empty" },
    { what: "a PDF", input: bytes("%PDF-1.7\n", [0xe2, 0xe3]), code: "binary", data: { format: "PDF" } },
    { what: "a Word file", input: bytes([0x50, 0x4b, 3, 4, 0, 0]), code: "binary" },
    { what: "a NUL in UTF-8", input: bytes("会议", [0], "召开"), code: "nul", data: { offset: 6 } },
    {
      what: "UTF-8 with one byte lost",
      input: bytes("清河区\n召开", [0xe4, 0xbc], "常务会议".repeat(9)),
      code: "broken-utf8",
      data: { line: 2, offset: 16 },
    },
    {
      what: "UTF-8 cut at its end",
      input: utf8(prose).subarray(0, -5),
      code: "broken-utf8",
    },
    { what: "marked UTF-16 cut in a character", input: bytes([0xff, 0xfe, 0x1a, 0x4f, 0xae]), code: "broken-utf16" },
    {
      what: "marked UTF-16 with half a character",
      input: bytes([0xfe, 0xff, 0xd8, 0, 0x4f, 0x1a]),
      code: "broken-utf16",
    },
    { what: "noise", input: bytes([0xff, 0x81, 0xfe, 0xc0, 0x80, 0xff, 0x9d, 0x9c, 0xf5]), code: "unknown-encoding" },
  ])("$what", ({ input, code, data }) => {
    expect.assertions(3);
    try {
      decode(input);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      expect(error.code).toBe(code);
      expect(error.data).toMatchObject(data ?? {});
      expect([error.zh, error.en].every((sentence) => sentence.length > 5)).toBe(true);
    }
  });
});

describe("a long text", () => {
  const long = prose.repeat(200_000);

  test("is kept outside the heap", () => {
    const bytes = utf8(long);
    const before = process.memoryUsage().heapUsed;
    const { text } = decode(bytes);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(text.length);
    expect(text).toBe(long);
  });

  test("loses its mark, keeps one in its middle, and is refused when it is damaged", () => {
    expect(decode(utf8(`\ufeff甲\ufeff${long}`)).text).toBe(`甲\ufeff${long}`);
    expect(() => decode(utf8(long).subarray(0, -2))).toThrow(SourceError);
  });
});

test("damaged UTF-8 is never taken for GB18030", () => {
  const whole = utf8(prose.repeat(3));
  for (let cut = 1; cut < 40; cut++) {
    const damaged = Uint8Array.from([...whole.subarray(0, cut), ...whole.subarray(cut + 1)]);
    expect(() => decode(damaged)).toThrow(SourceError);
  }
});
