import type { ColumnType, ExportRow } from "@huiyao/database/exports";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { encodeRows } from "./encode-rows.ts";

const columns = {
  name: "text",
  day: "text",
  ordinal: "integer",
  share: "decimal",
  open: "flag",
  titles: "list",
} as const;

const first = { name: "=何书白", day: null, ordinal: 61, share: 0.5, open: true, titles: ["区长", "主任"] };
const second = { name: '说"好"，\n再说', day: "2025-01-02", ordinal: null, share: null, open: null, titles: [] };
const third = { name: "", day: "2025-01-03", ordinal: -1, share: -2, open: false, titles: null };

async function* given(...rows: ExportRow[]) {
  yield* rows;
}

async function bytesOf(
  rows: AsyncIterable<ExportRow>,
  options: Parameters<typeof encodeRows>[2],
  of: Readonly<Record<string, ColumnType>> = columns,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of encodeRows(of, rows, options)) parts.push(part);
  return Buffer.concat(parts);
}

function readParquet(bytes: Buffer): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
}

describe("encodeRows", () => {
  test("CSV: quoted as RFC 4180 says, formulas kept from being run, a mark only on request", async () => {
    const csv = await bytesOf(given(first, second), { format: "csv" });
    expect(csv.toString()).toBe(
      'name,day,ordinal,share,open,titles\r\n\'=何书白,"",61,0.5,true,区长|主任\r\n"说""好""，\n再说",2025-01-02,"","","",""\r\n',
    );
    const marked = await bytesOf(given(first, second), { format: "csv", bom: true });
    expect(marked).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), csv]));
  });

  test("CSV and Parquet without rows have their columns", async () => {
    expect((await bytesOf(given(), { format: "csv" })).toString()).toBe("name,day,ordinal,share,open,titles\r\n");
    const bytes = await bytesOf(given(), { format: "parquet" });
    const { schema, num_rows } = parquetMetadata(Uint8Array.from(bytes).buffer);
    expect(num_rows).toBe(0n);
    expect(schema.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(columns)));
  });

  test.each(["json", "ndjson"] as const)("%s gives the rows back", async (format) => {
    const text = (await bytesOf(given(first, second, third), { format })).toString();
    const rows =
      format === "json"
        ? JSON.parse(text)
        : text
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line));
    expect(rows).toEqual([first, second, third]);
  });

  test("JSON without rows is an empty list", async () => {
    expect((await bytesOf(given(), { format: "json" })).toString()).toBe("[]\n");
  });

  test("Parquet gives the rows back, with nothing where nothing was", async () => {
    const rows = await readParquet(await bytesOf(given(first, second, third), { format: "parquet" }));
    // The reader says undefined of a list that is not there.
    expect(rows).toEqual([first, second, { ...third, titles: undefined }]);
  });

  test("Parquet of many rows comes in groups, before the last row is read", async () => {
    let read = 0;
    async function* many() {
      for (; read < 25_000; read++) yield { number: read, words: `第${read}行` };
    }
    const parts: Uint8Array[] = [];
    for await (const part of encodeRows({ number: "integer", words: "text" }, many(), { format: "parquet" })) {
      if (parts.length === 0) expect(read).toBeLessThan(20_000);
      parts.push(part);
    }
    const bytes = Buffer.concat(parts);
    expect(parquetMetadata(Uint8Array.from(bytes).buffer).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      10_000, 10_000, 5_000,
    ]);
    const rows = await readParquet(bytes);
    expect(rows).toHaveLength(25_000);
    expect(rows[24_999]).toEqual({ number: 24_999, words: "第24999行" });
  });
});
