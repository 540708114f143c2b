import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FORMATS } from "@huiyao/validation";
import { describe, expect, test } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith, inFolder } from "../testing/folder.ts";
import { CLEAN, DAMAGED } from "../testing/page.ts";
import { CHECK_FORMATS } from "./check-format.ts";
import { CACHE_FOLDER } from "./result-cache.ts";

const squeeze = (text: string) => text.replace(/\s/gu, "");
const checkIn = (base: string, args: readonly string[]) => inFolder(base, () => call(["check", ...args]));
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
    expect(JSON.parse(out)).toMatchObject({
      complete: false,
      documents: [{ id: join(base, "clean.txt"), score: 100 }],
      summary: { score: 50, grade: "F" },
    });
    expect(err).toContain("absent.txt: There is no such file or folder");
  });

  test("what a terminal would obey in a file's name is not written to it", async () => {
    const folder = folderWith({ "a\u001b[2J.txt": DAMAGED, "b\u001b[2J\n.txt": "" });
    const { out, err } = await checkIn(folder, ["."]);
    expect(out).toContain("a·[2J.txt");
    expect(out).toContain("b·[2J·.txt");
    expect(err).toContain("b·[2J·.txt: It has no text");
    expect(out + err).not.toContain("\u001b");
    expect((await checkIn(folder, [".", "--fix"])).err).not.toContain("\u001b");
  });

  test.each(CHECK_FORMATS)("%s names what could not be read and exits 2", async (format) => {
    const base = folderWith({ "picture.txt": Buffer.from("%PDF-1.7\n"), "blank.txt": " \n" });
    const { code, out } = await call(["check", join(base, "picture.txt"), join(base, "blank.txt"), "--format", format]);
    expect(code).toBe(2);
    expect(out).toContain("picture.txt");
    expect(out).toContain("It has no text");
    expect(out).not.toMatch(/\(F\)/u);
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
    expect([...FORMATS].sort()).toEqual([...CHECK_FORMATS].sort());
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

  test("the diff names a file as it is called", async () => {
    const path = join(folderWith({ "云栖日报.txt": DAMAGED }), "云栖日报.txt");
    expect((await call(["check", path, "--fix-dry-run"])).out).toMatch(
      /^--- .*云栖日报\.txt\n\+\+\+ .*云栖日报\.txt\n@@ -/u,
    );
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

  test("a packed file is not fixed, nor the unpacked one beside it", async () => {
    const folder = folderWith({ "a.txt": DAMAGED });
    const packed = join(folder, "a.txt.gz");
    writeFileSync(packed, gzipSync(DAMAGED));
    for (const option of ["--fix", "--fix-dry-run"]) {
      const { code, err } = await call(["check", packed, option]);
      expect(code).toBe(2);
      expect(err).toContain("a.txt.gz is packed and was not repaired");
    }
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(DAMAGED);
  });

  test("behind a link the file is fixed, and the link stays", async () => {
    const folder = folderWith({ "a.txt": DAMAGED });
    const link = join(folder, "link.txt");
    symlinkSync("a.txt", link);
    await call(["check", link, "--fix"]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toContain("（记者 宋岚）2024年3月5日，");
  });

  test("of many lines that cannot be fixed it is said once", async () => {
    const line = (id: string) => `${JSON.stringify({ id, text: DAMAGED })}\n`;
    const { code, err } = await call([
      "check",
      join(folderWith({ "a.ndjson": line("1") + line("2") }), "a.ndjson"),
      "--fix",
    ]);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("standard input cannot be fixed", async () => {
    const { code, err } = await call(["check", "--fix"], { input: DAMAGED });
    expect(code).toBe(2);
    expect(err).toContain("cannot repair standard input");
  });
});

describe("config, lists and decisions", () => {
  const names = (out: string) => JSON.parse(out).documents[0].findings.map((f: { ruleId: string }) => f.ruleId);

  test("a config in TypeScript, with the lists it names", async () => {
    const base = folderWith({
      "damaged.txt": DAMAGED,
      "huiyao.config.ts":
        'import { defineConfig } from "@huiyao/validation";\nconst off = "off" as const;\n' +
        'export default defineConfig({ rules: { "split-name": off }, termFiles: ["terms.yaml"] });\n',
      "terms.yaml": "会议: 大会\n",
    });
    const args = ["check", join(base, "damaged.txt"), "--format", "json"];
    const { code, out, err } = await call([...args, "--config", join(base, "huiyao.config.ts")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(names(out)).toContain("preferred-term");
    expect(names(out)).not.toContain("split-name");
  });

  test("lists and a config of other encodings", async () => {
    // 会议 => 大会, a line of its own
    const gb18030 = [0xbb, 0xe1, 0xd2, 0xe9, 0x20, 0x3d, 0x3e, 0x20, 0xb4, 0xf3, 0xbb, 0xe1, 0x0a];
    const base = folderWith({
      "damaged.txt": DAMAGED,
      "gb.txt": Uint8Array.from(gb18030),
      "wide.txt": Buffer.from("\ufeff会议 => 大会\n", "utf16le"),
      "marked.json": `\ufeff${JSON.stringify({ terms: { 会议: "大会" } })}`,
      "empty.txt": "",
      // 钱岚, which some other encoding would read as well.
      "short.txt": Uint8Array.from([0xc7, 0xae, 0xe1, 0xb0, 0x0a]),
      "broken.txt": Buffer.concat([Buffer.from("会议 => 大会\n防讯 => 防"), Buffer.from([0xe6, 0xb1])]),
    });
    const check = (...args: string[]) => checkIn(base, ["damaged.txt", "--format", "json", ...args]);
    for (const args of [
      ["--terms", "gb.txt"],
      ["--terms", "wide.txt"],
      ["--config", "marked.json"],
    ])
      expect(names((await check(...args)).out)).toContain("preferred-term");
    expect(names((await check("--terms", "empty.txt")).out)).not.toContain("preferred-term");
    expect(await check("--roster", "short.txt")).toMatchObject({
      code: 2,
      err: expect.stringContaining("short.txt: Its encoding is not known"),
    });
    const broken = await check("--terms", "broken.txt");
    expect(broken.code).toBe(2);
    expect(broken.err).toContain("broken.txt: Its UTF-8 is damaged: line 2");
  });

  test("lists named on the command line", async () => {
    const base = folderWith({ "damaged.txt": DAMAGED, "terms.txt": "# ours\n会议 => 大会\n" });
    const { out } = await call([
      "check",
      join(base, "damaged.txt"),
      "--format",
      "json",
      "--terms",
      join(base, "terms.txt"),
    ]);
    expect(names(out)).toContain("preferred-term");
  });

  test.each([
    ["an unknown rule", 'export default { rules: { "split-nam": "off" } };', 'did you mean "split-name"?'],
    ["an unknown option", 'export default { rules: { "missing-year": ["info", { contxt: true }] } };', "context"],
    ["a program that fails", 'throw new Error("no such list");', "cannot be run (no such list)"],
    [
      "a list that is not there",
      'export default { rosterFiles: ["absent.txt"] };',
      "absent.txt cannot be read (ENOENT)",
    ],
  ])("%s in a config exits 2 and says so", async (_, content, sentence) => {
    const base = folderWith({ "clean.txt": CLEAN, "huiyao.config.ts": content });
    const config = join(base, "huiyao.config.ts");
    const { code, err } = await call(["check", join(base, "clean.txt"), "--config", config]);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  test("a decided finding is out of score and exit code, an unused decision is a finding", async () => {
    const base = folder();
    const path = join(base, "damaged.txt");
    const strict = ["check", path, "--rule", "split-name=error", "--format", "json"];
    const before = JSON.parse((await call(strict)).out);
    const error = before.documents[0].findings.find((f: { severity: string }) => f.severity === "error");
    const made = { ruleId: "split-name", verdict: "accepted", reason: "as printed", by: "a reader" };
    const decisions = join(base, "decisions.json");
    const kept = [
      { ...made, fingerprint: error.fingerprint },
      { ...made, fingerprint: "0000000000000000" },
    ];
    writeFileSync(decisions, JSON.stringify({ decisions: kept }));
    const { code, out } = await call([...strict, "--decisions", decisions]);
    const after = JSON.parse(out);
    expect(code).toBe(0);
    expect(after.documents[0].score).toBeGreaterThan(before.documents[0].score);
    expect(after.summary.decided).toBe(1);
    expect(after.documents[1]).toMatchObject({ id: decisions, findings: [{ ruleId: "unused-decision" }] });
  });
});

describe("where files are", () => {
  const base = () =>
    folderWith({
      "minutes/a.txt": DAMAGED,
      "minutes/blank.txt": " \n",
      "other/b.txt": DAMAGED,
      "huiyao.config.json": JSON.stringify({
        overrides: [{ files: ["minutes/**"], rules: { "split-name": "off" } }],
      }),
    });

  test.each([
    ["", ["minutes"]],
    ["", ["./minutes"]],
    ["", ["."]],
    ["", ["minutes/*.txt"]],
    ["minutes", ["../minutes", "--config", "../huiyao.config.json"]],
    ["minutes", ["a.txt", "--config", "../huiyao.config.json"]],
    ["other", ["..", "--config", "../huiyao.config.json"]],
  ])("overrides name them from the config's folder: in /%s, check %j", async (working, args) => {
    const { out } = await checkIn(join(base(), working), [...args, "--format", "json"]);
    const { documents } = JSON.parse(out);
    const rulesIn = (name: string) =>
      documents
        .filter(({ id }: { id: string }) => id.endsWith(name))
        .flatMap(({ findings }: { findings: { ruleId: string }[] }) => findings.map(({ ruleId }) => ruleId));
    expect(rulesIn("a.txt")).toContain("broken-line");
    expect(rulesIn("a.txt")).not.toContain("split-name");
    if (args.some((arg) => /^\.+$/u.test(arg))) expect(rulesIn("b.txt")).toContain("split-name");
  });

  test("the absolute path of the working folder too", async () => {
    const folder = base();
    const { out } = await checkIn(folder, [join(folder, "minutes"), "--format", "json"]);
    expect(out).not.toContain("split-name");
  });

  test("what cannot be read and what would be fixed is named as it is from there", async () => {
    const folder = join(base(), "minutes");
    const { err } = await checkIn(folder, ["."]);
    expect(err).toMatch(/^\S+ blank\.txt: It has no text/mu);
    expect((await checkIn(folder, [".", "--fix-dry-run"])).out).toContain("--- a.txt\n+++ a.txt\n");
  });
});

describe("--cache", () => {
  const cacheOf = (base: string) => join(base, CACHE_FOLDER);

  test.each(CHECK_FORMATS)("makes no difference to %s", async (format) => {
    const base = folder();
    const args = ["damaged.txt", "clean.txt", "--format", format];
    const plainRun = await checkIn(base, args);
    const first = await checkIn(base, [...args, "--cache"]);
    const second = await checkIn(base, [...args, "--cache"]);
    expect(first).toEqual(plainRun);
    expect(second).toEqual(plainRun);
    expect(readdirSync(cacheOf(base))).toHaveLength(2);
  });

  test("a changed text, config or day of publication is checked anew; the language is not", async () => {
    const base = folder();
    const entries = async (...args: string[]) => {
      await checkIn(base, ["damaged.txt", "--cache", ...args]);
      return readdirSync(cacheOf(base)).length;
    };
    expect(await entries()).toBe(1);
    expect(await entries("--format", "json")).toBe(1);
    expect(await entries("--rule", "split-name=off")).toBe(2);
    expect(await entries("--published", "2024-03-06")).toBe(3);
    writeFileSync(join(base, "damaged.txt"), `${DAMAGED}\n`);
    expect(await entries()).toBe(4);
  });

  test("findings come in the language asked for", async () => {
    const base = folder();
    await checkIn(base, ["damaged.txt", "--cache"]);
    const args = ["check", join(base, "damaged.txt"), "--format", "json"];
    const chinese = await call([...args, "--cache"], { locale: "zh-CN" });
    expect(chinese.out).toBe((await call(args, { locale: "zh-CN" })).out);
  });

  test("a folder that cannot be made costs only time", async () => {
    const base = folder();
    writeFileSync(cacheOf(base), "no folder");
    const args = ["damaged.txt", "--format", "json"];
    expect(await checkIn(base, [...args, "--cache"])).toEqual(await checkIn(base, args));
    expect(readFileSync(cacheOf(base), "utf8")).toBe("no folder");
  });

  test("an entry that was cut short or changed is not taken", async () => {
    const base = folder();
    const args = ["damaged.txt", "--cache", "--format", "json"];
    const right = await checkIn(base, args);
    const [entry = ""] = readdirSync(cacheOf(base));
    const path = join(cacheOf(base), entry);
    for (const damage of [(text: string) => text.slice(0, -9), (text: string) => text.replace("split-name", "x")]) {
      writeFileSync(path, damage(readFileSync(path, "utf8")));
      expect(await checkIn(base, args)).toEqual(right);
    }
  });
});
