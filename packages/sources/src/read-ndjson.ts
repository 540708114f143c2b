import { SourceError } from "./error.ts";
import { isIsoDay } from "./iso-day.ts";
import { splitLines } from "./lines.ts";
import { compileNamePattern } from "./name-pattern.ts";
import { pageKeyOf } from "./page-key.ts";
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from "./read-result.ts";

/**
 * Reads `{"id", "text", "published"?, "outlet"?, "page"?}` line by line, or a story that is already cut,
 * `{"id", "headline"?, "paragraphs", …}`, whose text is one paragraph a line below its headline; a line that is no such object gives a failure in its
 * place. Blank lines are passed over. Memory does not grow with the number of lines.
 *
 * @throws SourceError `bad-pattern`, `no-name-match`
 */
export async function* readNdjson(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: Omit<ReadOptions, "inputFormat"> & { place?: string } = {},
): AsyncGenerator<ReadResult> {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const path = (options.place ?? name).replace(/^file:/, "");
  const byPattern = options.namePattern === undefined ? null : compileNamePattern(options.namePattern)(path);
  for await (const { line, bytes, length } of splitLines(chunks, limit)) {
    if (bytes !== null && isBlank(bytes)) continue;
    let id: string | null = null;
    try {
      if (bytes === null) throw new SourceError("too-large", { bytes: length, limit });
      const fields = parseObject(bytes, line);
      if (typeof fields.id === "string" && !NO_CHARACTER.test(fields.id)) id = fields.id;
      const document = toDocument(fields, line);
      const published = options.published ?? byPattern?.published ?? document.published;
      const outlet = options.outlet ?? byPattern?.outlet ?? document.outlet;
      const page = options.page ?? byPattern?.page ?? document.page;
      yield {
        kind: "text",
        id: document.id,
        name: document.id === "" ? `${name}:${line}` : `${name}#${document.id}`,
        place: options.place === undefined || document.id === "" ? null : `${options.place}#${document.id}`,
        pageKey:
          document.id === "" ? null : pageKeyOf({ outlet, published, page }, [...(byPattern?.rest ?? []), document.id]),
        line,
        text: document.text,
        bytes: length,
        published,
        outlet,
      };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      yield { kind: "failure", id, name: `${name}:${line}`, line, error };
    }
  }
}

/** A NUL or half of a surrogate pair. */
const NO_CHARACTER = /[\0\p{Surrogate}]/u;

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function parseObject(bytes: Uint8Array, line: number): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SourceError("broken-utf8", { line }, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 80).replace(/\p{Surrogate}/gu, "\ufffd") : "";
    throw new SourceError("bad-json", { line, reason }, error);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SourceError("not-a-document", { line });
  }
  return { ...value };
}

/** A page's number may be a number; the contract says nothing of it, so that anything else is passed over. */
function pageOf(value: unknown): string | null {
  return (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : null;
}

/** The text, or that of a story cut into headline and paragraphs; null when there is neither. */
function textOf({ text, headline, paragraphs }: Readonly<Record<string, unknown>>): string | null {
  if (text !== undefined || !Array.isArray(paragraphs)) return typeof text === "string" ? text : null;
  const lines: unknown[] = headline ? [headline, ...paragraphs] : paragraphs;
  return lines.every((line) => typeof line === "string") ? lines.join("\n") : null;
}

function toDocument(fields: Readonly<Record<string, unknown>>, line: number) {
  const wrong = (field: string) => new SourceError("not-a-document", { line, field });
  const { id } = fields;
  const text = textOf(fields);
  if (typeof id !== "string") throw wrong("id");
  if (text === null) throw wrong("text");
  const optional = (field: string): string | null => {
    const value = fields[field] ?? null;
    if (value !== null && typeof value !== "string") throw wrong(field);
    return value === "" ? null : value;
  };
  const published = optional("published");
  if (published !== null && !isIsoDay(published)) throw new SourceError("bad-date", { value: published });
  const document = { id, text, published, outlet: optional("outlet"), page: pageOf(fields.page) };
  for (const [field, value] of Object.entries(document)) {
    const found = NO_CHARACTER.exec(value ?? "");
    if (found !== null) throw new SourceError(found[0] === "\0" ? "nul" : "half-character", { line, field });
  }
  return document;
}
