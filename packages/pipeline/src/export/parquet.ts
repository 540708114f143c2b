import type { Cell, ColumnType, ExportRow } from "@huiyao/database/exports";
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";

/** A group of rows is held in memory until it is written: this many rows, or this much text. */
const GROUP_ROWS = 10_000;
const GROUP_CHARACTERS = 8_000_000;

/** Apache Parquet, compressed with Snappy, a group of rows at a time. */
export async function* parquetParts(
  columns: Readonly<Record<string, ColumnType>>,
  rows: AsyncIterable<ExportRow>,
): AsyncGenerator<Uint8Array> {
  const names = Object.keys(columns);
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "huiyao" });
  let group: ExportRow[] = [];
  let characters = 0;
  const taken = (): Uint8Array => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
    writer.index = 0;
    return bytes;
  };
  const writeGroup = async () => {
    const columnData = names.map((name) => ({ name, data: group.map((row) => row[name] ?? null) }));
    await file.write({ columnData, rowGroupSize: group.length });
    group = [];
    characters = 0;
  };
  for await (const row of rows) {
    group.push(row);
    for (const name of names) characters += lengthOf(row[name] ?? null);
    if (group.length < GROUP_ROWS && characters < GROUP_CHARACTERS) continue;
    await writeGroup();
    yield taken();
  }
  if (group.length > 0) await writeGroup();
  await file.finish();
  yield taken();
}

function lengthOf(cell: Cell): number {
  if (typeof cell === "string") return cell.length;
  return typeof cell === "object" && cell !== null ? cell.reduce((sum, text) => sum + text.length, 0) : 1;
}

function schemaOf(columns: Readonly<Record<string, ColumnType>>): SchemaElement[] {
  const entries = Object.entries(columns);
  return [{ name: "root", num_children: entries.length }, ...entries.flatMap(([name, type]) => elementsOf(name, type))];
}

function elementsOf(name: string, type: ColumnType): SchemaElement[] {
  switch (type) {
    case "text":
      return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }];
    case "integer":
      return [{ name, type: "INT32", repetition_type: "OPTIONAL" }];
    case "decimal":
      return [{ name, type: "DOUBLE", repetition_type: "OPTIONAL" }];
    case "flag":
      return [{ name, type: "BOOLEAN", repetition_type: "OPTIONAL" }];
    case "list":
      return [
        { name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
      ];
  }
}
