import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";

const WIRE =
  "会议要求，各镇街要把“云谷走廊”摆在突出位置，按月调度，按季通报，确保年底前完成主体工程，让群众得到实惠，并及时公布进展。";

/** A story of a made-up district: three with the phrase, the last of them carried twice. */
const story = (number: number, body: string, published: string, outlet: string) =>
  JSON.stringify({
    id: `${outlet}-${number}`,
    published,
    outlet,
    text: `青禾区政府召开第${number}次常务会议\n　　本报讯（记者 何书白）${Number(published.slice(5, 7))}月${Number(published.slice(8))}日，区长林知远主持召开区政府第${number}次常务会议。\n　　${body}\n`,
  });

const input = [
  story(1, "林知远强调，要加快建设云谷走廊，早日见效。", "2025-01-06", "青禾日报"),
  story(2, "会议研究云谷走廊的供水和春耕备耕。", "2025-02-10", "青禾日报"),
  story(3, WIRE, "2025-02-17", "青禾日报"),
  story(3, WIRE, "2025-02-17", "云溪报"),
  story(4, "会议研究防汛。", "2025-03-03", "青禾日报"),
].join("\n");

const lexicon = "phrase,aliases,group,level,note\n云谷走廊,云谷产业走廊,region,district,一条路\n";

describe("huiyao themes over a record", () => {
  let folder = "";
  let url = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "huiyao-"));
    writeFileSync(join(folder, "lexicon.csv"), lexicon);
    url = `file:${join(folder, "huiyao.db")}`;
    vi.stubEnv("DATABASE_URL", url);
    await call(["import", "--input-format", "ndjson"], { input });
    const imported = await call(["themes", "lexicon", "import", join(folder, "lexicon.csv")]);
    expect(imported).toMatchObject({ code: 0, out: "1 entry read, 1 changed\n" });
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(() => {
    vi.stubEnv("DATABASE_URL", url);
  });

  const line = async (...options: string[]) => {
    const { out } = await call(["themes", "--format", "json", ...options]);
    return JSON.parse(out).phrases.find(({ phrase }: { phrase: string }) => phrase === "云谷走廊");
  };

  test("n and N of meetings and stories, with heat and months", async () => {
    expect(await line()).toMatchObject({
      group: "region",
      level: "district",
      meetings: 4,
      allMeetings: 5,
      articles: 4,
      allArticles: 5,
      share: 0.8,
      heat: "",
      first: "2025-01",
      last: "2025-02",
    });
    expect(await line("--to", "2025-02")).toMatchObject({ allMeetings: 4, heat: "沸" });
  });

  test.each([
    [["--copies", "once"], { articles: 3, allArticles: 4 }],
    [["--from", "2025-02"], { articles: 3, allArticles: 4 }],
    [["--outlet", "云溪报"], { articles: 1, allArticles: 1 }],
    [["--body", "区政府", "--unit", "articles"], { articles: 4, allArticles: 5, share: 0.8 }],
  ])("%j narrows what is counted and what it is counted of", async (options, expected) => {
    expect(await line(...options)).toMatchObject(expected);
  });

  test("--min leaves out rarer phrases", async () => {
    expect(await line("--min", "4")).toBeDefined();
    expect(await line("--min", "5")).toBeUndefined();
  });

  test("csv and pretty, in both languages", async () => {
    const csv = await call(["themes", "--format", "csv", "--min", "4"]);
    expect(csv.out).toContain("云谷走廊,region,district,4,5,4,5,4,0.8,");
    const pretty = await call(["themes", "--min", "4"], { locale: "zh-CN" });
    expect(pretty.out).toMatch(/云谷走廊.*会议 4\/5，报道 4\/5，4 处/u);
  });

  test("one phrase, asked for by another of its forms", async () => {
    const { out } = await call(["themes", "show", "云谷产业走廊", "--format", "json"]);
    const record = JSON.parse(out);
    expect(record).toMatchObject({
      phrase: "云谷走廊",
      note: "一条路",
      first: { day: "2025-01-06", sentence: "林知远强调，要加快建设云谷走廊，早日见效。" },
      last: { day: "2025-02-17" },
    });
    expect(record.months.map(({ month, n, N }: Record<string, unknown>) => [month, n, N])).toEqual([
      ["2025-01", 1, 1],
      ["2025-02", 3, 3],
      ["2025-03", 0, 1],
    ]);
    expect(record.speakers).toContainEqual(expect.objectContaining({ speaker: "林知远", n: 1, N: 1 }));
  });

  test("its curve as csv, and all of it to read", async () => {
    const csv = await call(["themes", "show", "云谷走廊", "--format", "csv", "--to", "2025-02"]);
    expect(csv.out.trimEnd().split("\r\n")).toHaveLength(3);
    const pretty = await call(["themes", "show", "云谷走廊"], { locale: "zh-CN" });
    expect(pretty.out).toContain("首见\n2025-01-06");
    expect(pretty.out).toContain("另有写法：云谷产业走廊");
  });

  test("the lexicon goes out and comes back unchanged", async () => {
    const file = join(folderWith({}), "out.csv");
    expect((await call(["themes", "lexicon", "export", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("云谷走廊,云谷走廊,云谷产业走廊,region,district,一条路,no");
    expect((await call(["themes", "lexicon", "import", file])).out).toMatch(/, 0 changed\n$/u);
    expect((await call(["themes", "lexicon", "export"])).out).toContain("云谷走廊");
  });

  test("asked for alone it says what can be done with it", async () => {
    const { code, out, err } = await call(["themes", "lexicon"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/export \[FILE\][\s\S]*import <FILE>/u);
  });

  test("a wrong file changes nothing and says where it is wrong", async () => {
    const file = join(folderWith({}), "wrong.csv");
    writeFileSync(file, "phrase,group\n清水,weather\n");
    const en = await call(["themes", "lexicon", "import", file]);
    expect(en).toMatchObject({ code: 2, out: "" });
    expect(en.err).toMatch(/wrong\.csv: Line 2: group is "weather"/u);
    const zh = await call(["themes", "lexicon", "import", file], { locale: "zh-CN" });
    expect(zh.err).toMatch(/第 2 行：group 的值是“weather”/u);
  });

  test.each([
    [["themes", "page.txt"], /huiyao themes discover page\.txt/u],
    [["themes", "show", "没有的话"], /no phrase "没有的话"/u],
    [["themes", "--from", "May"], /--from "May" is not a month/u],
    [["themes", "--unit", "words"], /choose meetings, articles/u],
    [["themes", "lexicon", "import", "missing.csv"], /missing\.csv cannot be read/u],
  ])("%j exits 2 with one sentence", async (args, sentence) => {
    const { code, err } = await call(args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
