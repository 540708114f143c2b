import type { Database } from "@huiyao/database";

const tables = [
  "SourceText",
  "SourceContent",
  "Article",
  "Paragraph",
  "Meeting",
  "Attendance",
  "MeetingGroup",
  "AgendaItem",
  "Statement",
  "Person",
  "Phrase",
  "Mention",
  "Finding",
  "MeetingMonth",
  "AttendanceMonth",
  "PhraseMonth",
  "FindingMonth",
  "CoverageMonth",
] as const;

/** What a column that refers to a row says instead of its number. */
const keys: Readonly<Record<string, { table: string; key: string }>> = {
  textId: { table: "SourceText", key: "key" },
  replacedById: { table: "SourceText", key: "key" },
  articleId: { table: "Article", key: "key" },
  copyOfId: { table: "Article", key: "key" },
  meetingId: { table: "Meeting", key: "key" },
  personId: { table: "Person", key: "key" },
  phraseId: { table: "Phrase", key: "text" },
};

/** Columns that hold a row's own number, the import it came with or how far work on it has come: they say nothing of the record. */
const passing = new Set(["id", "runId", "phrasesUpTo", "isTallied"]);

/** Columns of JSON, which SQLite gives as text and PostgreSQL as values with their keys in another order. */
const json = new Set(["aliases", "data", "expected", "fix", "names", "reporters", "subheadlines", "titles"]);

/**
 * Everything a database says, table by table, without the numbers that depend on the order of imports; the same for both
 * engines.
 */
export async function dump({ client }: Database): Promise<Record<string, string[]>> {
  const names = new Map<string, Map<unknown, unknown>>();
  for (const [column, { table, key }] of Object.entries(keys)) {
    const rows = await client.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT "id", "${key}" FROM "${table}"`);
    names.set(column, new Map(rows.map((row) => [row.id, row[key]])));
  }
  const result: Record<string, string[]> = {};
  for (const table of tables) {
    const rows = await client.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${table}"`);
    result[table] = rows
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([column]) => !passing.has(column))
            .map(([column, value]) => [column, names.get(column)?.get(value) ?? plain(column, value)])
            .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
        ),
      )
      .sort();
  }
  return result;
}

function plain(column: string, value: unknown): unknown {
  if (typeof value === "boolean" || typeof value === "bigint") return Number(value);
  if (!json.has(column) || value === null) return value;
  const parsed: unknown = typeof value === "string" ? JSON.parse(value) : value;
  return withSortedKeys(parsed);
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withSortedKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
