import { sampleTexts } from "@huiyao/samples";
import { describe, expect, test } from "vitest";
import { call } from "../testing/call.ts";

const input = sampleTexts()
  .slice(0, 40)
  .map(({ id, text, published, outlet }) => `${JSON.stringify({ id, text, published, outlet })}\n`)
  .join("");

describe("huiyao themes discover", () => {
  test("finds planted phrases, with counts", async () => {
    const { code, out } = await call(
      ["themes", "discover", "--input-format", "ndjson", "--format", "json", "--limit", "200"],
      {
        input,
      },
    );
    expect(code).toBe(0);
    const phrases: string[] = JSON.parse(out).phrases.flatMap((p: { phrase: string; aliases: string[] }) => [
      p.phrase,
      ...p.aliases,
    ]);
    for (const planted of ["工业强区", "智慧汀澜", "厂网一体"]) {
      expect(phrases.some((phrase) => phrase.includes(planted))).toBe(true);
    }
  });

  test("csv and pretty list as many as asked for", async () => {
    const args = ["themes", "discover", "--input-format", "ndjson", "--limit", "5"];
    const csv = await call([...args, "--format", "csv"], { input });
    expect(csv.out.trimEnd().split("\r\n")).toHaveLength(6);
    const pretty = await call(args, { input });
    expect(pretty.out.trimEnd().split("\n")).toHaveLength(6);
  });

  test("a wrong limit exits 2", async () => {
    expect((await call(["themes", "discover", "--limit", "many"], { input })).code).toBe(2);
  });
});
