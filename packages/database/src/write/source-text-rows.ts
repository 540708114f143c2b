import type { Severity } from "@huiyao/validation";
import type { DatabaseClient } from "../client.ts";
import { bulkInsert, bulkUpdate, type ColumnValue } from "./bulk-insert.ts";
import { monthOfText } from "./text-rows.ts";
import type { TextToStore } from "./text-to-store.ts";

const sourceColumns = [
  "key",
  "contentHash",
  "name",
  "place",
  "pageKey",
  "outlet",
  "published",
  "isSample",
  "runId",
] as const;
const derivedColumns = [
  "month",
  "characters",
  "parserVersion",
  "rulesVersion",
  "score",
  "worstScore",
  "isComplete",
  "errors",
  "warnings",
  "infos",
] as const;

/** New rows for texts, and their characters. */
export async function insertSourceTexts(
  client: DatabaseClient,
  runId: number,
  texts: ReadonlyMap<number, TextToStore>,
): Promise<void> {
  await bulkInsert(client, {
    table: "SourceText",
    columns: ["id", ...sourceColumns, ...derivedColumns],
    rows: [...texts].map(([id, text]) => [id, ...sourceValues(text, runId), ...derivedValues(text)]),
  });
  await bulkInsert(client, {
    table: "SourceContent",
    columns: ["textId", "text"],
    rows: [...texts].map(([id, { source }]) => [id, source.text]),
  });
}

/** Texts that were replaced and are back. */
export async function restoreSourceTexts(
  client: DatabaseClient,
  runId: number,
  texts: ReadonlyMap<number, TextToStore>,
): Promise<void> {
  const columns = [...sourceColumns, ...derivedColumns];
  const rows = [...texts].map(([id, text]) => [id, ...sourceValues(text, runId), ...derivedValues(text), null]);
  await bulkUpdate(client, { table: "SourceText", columns: [...columns, "replacedById"], rows });
}

/** What a new derivation says of texts; their phrases have to be matched again. */
export async function updateDerivedColumns(
  client: DatabaseClient,
  texts: ReadonlyMap<number, TextToStore>,
): Promise<void> {
  const rows = [...texts].map(([id, text]) => [id, ...derivedValues(text), 0]);
  await bulkUpdate(client, { table: "SourceText", columns: [...derivedColumns, "phrasesUpTo"], rows });
}

/** What is now known of texts as to paper and day, with what a new derivation says of them. */
export async function updateKnownColumns(
  client: DatabaseClient,
  texts: ReadonlyMap<number, TextToStore>,
): Promise<void> {
  const columns = ["key", "pageKey", "outlet", "published", ...derivedColumns, "phrasesUpTo"];
  const rows = [...texts].map(([id, text]) => {
    const { key, pageKey, outlet, published } = text.source;
    return [id, key, pageKey, outlet, published, ...derivedValues(text), 0];
  });
  await bulkUpdate(client, { table: "SourceText", columns, rows });
}

/** Texts that others have taken the place of. They keep their content and lose what was derived. */
export async function replaceSourceTexts(
  client: DatabaseClient,
  replacements: readonly { old: number; by: number }[],
): Promise<void> {
  const rows = replacements.map(({ old, by }) => [old, by, null, null, 0, 0, 0, 0]);
  const columns = ["replacedById", "score", "worstScore", "errors", "warnings", "infos", "phrasesUpTo"];
  await bulkUpdate(client, { table: "SourceText", columns, rows });
}

function sourceValues({ source }: TextToStore, runId: number): ColumnValue[] {
  const { key, contentHash, name, place, pageKey, outlet, published, isSample } = source;
  return [key, contentHash, name, place, pageKey, outlet, published, isSample, runId];
}

function derivedValues(text: TextToStore): ColumnValue[] {
  const { derived } = text;
  const open = (severity: Severity) =>
    derived.findings.filter((finding) => finding.severity === severity && finding.decision === undefined).length;
  return [
    monthOfText(text),
    derived.characters,
    derived.parserVersion,
    derived.rulesVersion,
    derived.score,
    derived.worstScore,
    derived.isComplete,
    open("error"),
    open("warning"),
    open("info"),
  ];
}
