export const EXPORT_FORMATS = ["csv", "json", "ndjson", "parquet"] as const;
export const EXPORT_TABLES = [
  "meetings",
  "attendance",
  "agenda",
  "statements",
  "themes",
  "findings",
  "articles",
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportTableName = (typeof EXPORT_TABLES)[number];

/** What narrows an export, in the words of the dashboard's addresses. */
export interface FilterOptions {
  from?: string;
  to?: string;
  undated?: boolean;
  type?: string[];
  body?: string[];
  outlet?: string[];
  person?: string[];
  role?: string;
  post?: string;
  unresolved?: string;
  theme?: string[];
  copies?: string;
  group?: string;
  speaker?: string;
  q?: string;
  rule?: string[];
  severity?: string[];
  run?: string[];
  status?: string;
}

export interface ExportCommandOptions extends FilterOptions {
  format?: ExportFormat;
  output?: string;
  bom?: boolean;
}
