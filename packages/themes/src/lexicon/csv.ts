import { LexiconError } from "./lexicon-error.ts";

/** A record of a CSV text with the line it begins on. */
export interface CsvRecord {
  /** 1-based. */
  line: number;
  fields: string[];
}

/**
 * Reads CSV after RFC 4180: fields parted by commas, quoted where they hold a comma, a quotation mark ("" for ") or a line
 * break; a byte-order mark before the first field is passed over, and so are empty lines.
 *
 * @throws LexiconError with the line, for a quotation mark that is not closed or stands inside an unquoted field
 */
export function readCsv(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const record: CsvRecord = { line, fields: [] };
    let more = true;
    while (more) {
      const field = text[at] === '"' ? quotedField(text, at, line) : plainField(text, at, line);
      record.fields.push(field.value);
      line += field.lines;
      at = field.end;
      more = text[at] === ",";
      if (more) at++;
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    line++;
    if (record.fields.length > 1 || record.fields[0] !== "") records.push(record);
  }
  return records;
}

interface Field {
  value: string;
  end: number;
  /** Line breaks in it. */
  lines: number;
}

function plainField(text: string, start: number, line: number): Field {
  let end = start;
  while (end < text.length && text[end] !== "," && text[end] !== "\n" && text[end] !== "\r") {
    if (text[end] === '"') throw new LexiconError("csv-quote-inside", { line });
    end++;
  }
  return { value: text.slice(start, end), end, lines: 0 };
}

function quotedField(text: string, start: number, line: number): Field {
  let value = "";
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new LexiconError("csv-quote-open", { line });
    value += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const next = text[close + 1];
      if (next !== undefined && next !== "," && next !== "\n" && next !== "\r") {
        throw new LexiconError("csv-after-quote", { line });
      }
      return { value, end: close + 1, lines: value.split("\n").length - 1 };
    }
    value += '"';
    at = close + 2;
  }
}

/** Writes CSV that {@link readCsv} and spreadsheets read; lines end in CR LF. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(escaped).join(",")}\r\n`).join("");
}

function escaped(field: string): string {
  return /[",\r\n\uFEFF]/u.test(field) || field === "" ? `"${field.replaceAll('"', '""')}"` : field;
}
