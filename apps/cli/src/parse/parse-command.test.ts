import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { DAMAGED } from "../testing/page.ts";

const STORY = DAMAGED.replaceAll("2024年3月", "3月");
/** 中文报纸 in GB18030. */
const GB18030 = Uint8Array.from([0xd6, 0xd0, 0xce, 0xc4, 0xb1, 0xa8, 0xd6, 0xbd, 0xa1, 0xa3]);

describe("one text", () => {
  test("a file gives one result with the path as its id and the day read with --published", async () => {
    const path = join(folderWith({ "page.txt": STORY }), "page.txt");
    const { code, out, err } = await call(["parse", path, "--published", "2024-03-06", "--outlet", "汀澜时报"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const result = JSON.parse(out);
    expect(result).toMatchObject({ schemaVersion: "1", id: path });
    expect(result.articles[0]).toMatchObject({
      date: "2024-03-05",
      outlet: "汀澜时报",
      reporters: ["宋岚"],
      headline: "区政府第61次常务会议召开",
    });
  });

  test("standard input is read without a file, and with -", async () => {
    const read = await call(["parse"], { input: STORY });
    expect(read.code).toBe(0);
    expect(JSON.parse(read.out).articles).toHaveLength(1);
    expect(await call(["parse", "-"], { input: STORY })).toEqual(read);
  });

  test("GB18030 is decoded", async () => {
    const { code, out } = await call(["parse", "--format", "ndjson"], { input: GB18030 });
    expect(code).toBe(0);
    expect(out).toContain("中文报纸。");
  });

  test("pretty says who met", async () => {
    const { code, out } = await call(["parse", "--format", "pretty", "--published", "2024-03-06"], {
      input: STORY,
      locale: "zh-CN",
    });
    expect(code).toBe(0);
    const lines = out.split("\n").map((line) => line.trim());
    expect(lines).toContain("2024-03-05 (年份据出版日) · 宋岚");
    expect(lines.find((line) => line.startsWith("主持"))).toContain("区委副书记、区长 林叙安");
  });
});

describe("many texts", () => {
  const FILES = { "b.txt": STORY, "a.txt": "一则消息。\n", "note.pdf": "%PDF-1.7" };

  test("json lists them as documents, in the order of their names", async () => {
    const folder = folderWith(FILES);
    const { code, out } = await call(["parse", folder]);
    expect(code).toBe(0);
    const { schemaVersion, documents } = JSON.parse(out);
    expect(schemaVersion).toBe("1");
    expect(documents.map((d: { id: string }) => d.id)).toEqual([`${folder}/a.txt`, `${folder}/b.txt`]);
  });

  test("ndjson gives one a line", async () => {
    const { out } = await call(["parse", folderWith(FILES), "--format", "ndjson"]);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
  });

  test("a file that cannot be read does not stop the others", async () => {
    const folder = folderWith({ "a.txt": STORY, "b.txt": "", "c.txt": "\0\0\0" });
    const { code, out, err } = await call(["parse", join(folder, "absent.txt"), folder, "--format", "ndjson"]);
    expect(code).toBe(2);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringContaining("absent.txt: There is no such file or folder"),
      expect.stringContaining("b.txt: It has no text"),
      expect.stringContaining("c.txt: "),
    ]);
  });

  test("--max-size sets the limit", async () => {
    const large = "会".repeat(400_000);
    const refused = await call(["parse", "--max-size", "1"], { input: large });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("too large: 1.2 MB, the limit is 1.0 MB");
    expect((await call(["parse", "--max-size", "2"], { input: large })).code).toBe(0);
    expect(await call(["parse", "--max-size", "0"], { input: large })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--max-size "0" is not a whole number from 1 up'),
    });
  });

  test("files of the working folder, here the package's, are named as they are from there", async () => {
    const { out } = await call(["parse", "."]);
    expect(JSON.parse(out).documents.map((d: { id: string }) => d.id)).toContain("README.md");
  });

  test("json stays valid when nothing could be read", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "empty"));
    const { code, out, err } = await call(["parse", join(folder, "empty")]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ schemaVersion: "1", documents: [] });
    expect(err).toContain("holds no text files");
  });
});

describe("ndjson in", () => {
  const INPUT = [
    '{"id":"1","text":"一则消息。"}',
    "not json",
    '{"id":"3","text":5}',
    '{"id":"4","text":"二则消息。","published":"2024-02-30"}',
    "",
    '{"id":"5","text":""}',
  ].join("\n");

  test("answers line by line, errors in their places", async () => {
    const { code, out, err } = await call(["parse", "--input-format", "ndjson"], { input: INPUT });
    expect(code).toBe(1);
    expect(err).toBe("");
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((a) => a.id)).toEqual(["1", null, "3", "4", "5"]);
    expect(answers.map((a) => a.error?.line)).toEqual([undefined, 2, 3, 4, undefined]);
    expect(answers[4]).toEqual({ schemaVersion: "1", id: "5", articles: [] });
  });

  test("lines may be cut anywhere, also inside a character", async () => {
    const bytes = Buffer.from('{"id":"甲","text":"一则消息。"}\n');
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const whole = await call(["parse", "--input-format", "ndjson"], { input: bytes });
    const cut = await call(["parse", "--input-format", "ndjson"], { input: chunks });
    expect(cut).toEqual(whole);
    expect(JSON.parse(whole.out).id).toBe("甲");
  });

  test("a clean run exits 0, also from a file", async () => {
    const path = join(folderWith({ "docs.ndjson": '{"id":"1","text":"一则消息。"}\n' }), "docs.ndjson");
    const { code, out } = await call(["parse", path, "--format", "ndjson"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).id).toBe("1");
  });

  test("pretty puts the error on standard error", async () => {
    const { code, out, err } = await call(["parse", "--input-format", "ndjson", "--format", "pretty"], {
      input: "x\n",
    });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("Line 1 is not JSON");
  });
});

describe("wrong calls exit 2 with one sentence", () => {
  test.each([
    [["parse", "--published", "2024-2-30"], "--published"],
    [["parse", "--format", "xml"], '--format cannot be "xml": choose json, ndjson, pretty.'],
    [["parse", "--nope"], "There is no option --nope."],
    [["parse", "--outlet"], "needs a value"],
    [["nope"], "There is no command nope."],
    [["parse", "-", "a.txt"], "standard input"],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await call(args, { input: "" });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("no file at a terminal", async () => {
    expect(await call(["parse"])).toMatchObject({ code: 2, err: expect.stringContaining("No file was named") });
  });

  test("Chinese where the environment asks for it", async () => {
    const { err } = await call(["parse", "--nope"], { locale: "zh-CN" });
    expect(err).toBe("错误 没有选项 --nope。 用 --help 查看用法。\n");
  });
});

describe("help and version", () => {
  test.each([[[]], [["--help"]], [["help"]], [["parse", "--help"]]])("%j exits 0", async (args) => {
    const { code, out, err } = await call(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("huiyao");
  });

  test("version", async () => {
    expect(await call(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });
});
