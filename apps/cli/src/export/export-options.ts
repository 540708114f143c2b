export const EXPORT_FORMATS = ["csv", "json", "ndjson"] as const;
export const EXPORT_TABLES = ["meetings", "attendance", "agenda", "statements", "themes", "findings"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportTable = (typeof EXPORT_TABLES)[number];

export interface ExportCommandOptions {
  format?: ExportFormat;
  output?: string;
  from?: string;
  to?: string;
}
