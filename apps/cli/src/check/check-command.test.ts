import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatters } from "@huiyao/validation";
import { describe, expect, test } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { CLEAN, DAMAGED } from "../testing/page.ts";
import { CHECK_FORMATS } from "./check-format.ts";

const squeeze = (text: string) => text.replace(/\s/gu, "");
const folder = () => folderWith({ "damaged.txt": DAMAGED, "clean.txt": CLEAN });

describe("exit codes", () => {
  test.each([
    ["findings below the failing level", ["damaged.txt"], 0],
    ["a rule raised to error", ["damaged.txt", "--rule", "split-name=error"], 1],
    ["the same rule in a clean text", ["clean.txt", "--rule", "split-name=error"], 0],
    ["more warnings than allowed", ["damaged.txt", "--max-warnings", "0"], 1],
    ["no more warnings than allowed", ["damaged.txt", "--max-warnings", "99"], 0],
    ["a rule turned off", ["damaged.txt", "--rule", "split-name=error", "--rule", "split-name=off"], 0],
    ["an unknown rule", ["damaged.txt", "--rule", "no-such-rule=off"], 2],
    ["an unknown severity", ["damaged.txt", "--rule", "split-name=loud"], 2],
    ["an unknown option", ["damaged.txt", "--nope"], 2],
    ["an unknown format", ["damaged.txt", "--format", "nope"], 2],
    ["a wrong count", ["damaged.txt", "--max-warnings", "few"], 2],
    ["an unreadable file", ["absent.txt"], 2],
    ["an unreadable file beside a good one", ["absent.txt", "clean.txt"], 2],
    ["an absent config", ["clean.txt", "--config", "absent.json"], 2],
    ["both kinds of fix", ["clean.txt", "--fix", "--fix-dry-run"], 2],
  ])("%s: %j exits %i", async (_, args, code) => {
    const base = folder();
    const placed = args.map((arg) => (/\.(?:txt|json)$/u.test(arg) ? join(base, arg) : arg));
    expect((await call(["check", ...placed])).code).toBe(code);
  });

  test("--output leaves the exit code alone and writes the report", async () => {
    const base = folder();
    const output = join(base, "report.json");
    const args = ["check", join(base, "damaged.txt"), "--rule", "split-name=error", "--format", "json"];
    const plain = await call(args);
    const written = await call([...args, "--output", output]);
    expect(written).toEqual({ code: 1, out: "", err: "" });
    expect(readFileSync(output, "utf8")).toBe(plain.out);
  });

  test("an output that cannot be written exits 2", async () => {
    const base = folder();
    const { code, err } = await call(["check", join(base, "clean.txt"), "--output", join(base, "no/such/folder.txt")]);
    expect(code).toBe(2);
    expect(err).toContain("cannot be written (ENOENT)");
  });
});

describe("reports", () => {
  test("json holds the findings of the contract", async () => {
    const path = join(folder(), "damaged.txt");
    const { out } = await call(["check", path, "--format", "json"]);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ schemaVersion: "1", complete: true });
    const found = report.documents[0].findings.find((f: { ruleId: string }) => f.ruleId === "split-name");
    expect(found).toMatchObject({ line: 2, actual: "宋 岚", expected: ["宋岚"], articleIndex: 0 });
    const { start, end } = found.span;
    expect(DAMAGED.slice(start, end)).toBe("宋 岚");
  });

  test("a file that could not be read makes the run incomplete", async () => {
    const base = folder();
    const { out, err } = await call(["check", join(base, "absent.txt"), join(base, "clean.txt"), "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ complete: false, documents: [{ id: join(base, "clean.txt") }] });
    expect(err).toContain("absent.txt: There is no such file or folder");
  });

  test("standard input and ndjson are checked too", async () => {
    const one = await call(["check", "--format", "json"], { input: DAMAGED });
    const line = `${JSON.stringify({ id: "a", text: DAMAGED })}\n`;
    const many = await call(["check", "--input-format", "ndjson", "--format", "json"], { input: line });
    const rulesOf = (out: string) => JSON.parse(out).documents[0].findings.map((f: { ruleId: string }) => f.ruleId);
    expect(rulesOf(many.out)).toEqual(rulesOf(one.out));
    expect(JSON.parse(many.out).documents[0].id).toBe("a");
  });

  test("every format offered can be written", () => {
    expect(Object.keys(formatters).sort()).toEqual([...CHECK_FORMATS].sort());
  });

  test("Chinese sentences", async () => {
    const { out } = await call(["check"], { input: DAMAGED, locale: "zh-CN" });
    expect(out).toContain("宋岚");
    expect(out).toMatch(/[警告提示].*split-name/u);
  });

  test("with a baseline only new findings fail", async () => {
    const base = folder();
    const path = join(base, "damaged.txt");
    const strict = ["check", path, "--rule", "split-name=error"];
    const before = join(base, "before.json");
    await call([...strict, "--format", "json", "--output", before]);
    expect((await call([...strict, "--baseline", before])).code).toBe(0);
  });
});

describe("fixing", () => {
  test("--fix changes white space only, once, and keeps the mode", async () => {
    const path = join(folder(), "damaged.txt");
    chmodSync(path, 0o640);
    const first = await call(["check", path, "--fix"]);
    expect(first.code).toBe(0);
    expect(first.err).toContain("repair");
    const fixed = readFileSync(path, "utf8");
    expect(squeeze(fixed)).toBe(squeeze(DAMAGED));
    expect(fixed).toContain("（记者 宋岚）2024年3月5日，");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    const second = await call(["check", path, "--fix"]);
    expect(second.err).toBe("");
    expect(readFileSync(path, "utf8")).toBe(fixed);
  });

  test("--fix-dry-run prints the diff and writes nothing", async () => {
    const path = join(folder(), "damaged.txt");
    const { code, out } = await call(["check", path, "--fix-dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain(`--- ${path}`);
    expect(out).toMatch(/^-本报讯（记者 宋 岚）2024年3/mu);
    expect(out).toMatch(/^\+本报讯（记者 宋岚）2024年3月5日/mu);
    expect(readFileSync(path, "utf8")).toBe(DAMAGED);
  });

  test("a clean file is left alone", async () => {
    const path = join(folder(), "clean.txt");
    expect((await call(["check", path, "--fix-dry-run"])).out).toBe("");
    await call(["check", path, "--fix"]);
    expect(readFileSync(path, "utf8")).toBe(CLEAN);
  });

  test("a byte order mark stays, and a file in GB18030 is refused and kept", async () => {
    const gb = Uint8Array.from([0xcb, 0xce, 0x20, 0xe1, 0xb0, 0x0a]);
    const story = Buffer.from(`\ufeff${DAMAGED}`);
    const base = folderWith({ "mark.txt": story, "gb.txt": gb });
    await call(["check", join(base, "mark.txt"), "--fix"]);
    expect(readFileSync(join(base, "mark.txt"), "utf8").startsWith("\ufeff区政府")).toBe(true);
    await call(["check", join(base, "gb.txt"), "--fix"]);
    expect(Uint8Array.from(readFileSync(join(base, "gb.txt")))).toEqual(gb);
  });

  test("standard input cannot be fixed", async () => {
    const { code, err } = await call(["check", "--fix"], { input: DAMAGED });
    expect(code).toBe(2);
    expect(err).toContain("cannot repair standard input");
  });
});
