import { decode } from "./decode.ts";
import { SourceError } from "./error.ts";
import { unpackedName } from "./gzip.ts";
import { readNameFacts } from "./name-facts.ts";
import { compileNamePattern } from "./name-pattern.ts";
import { pageKeyOf } from "./page-key.ts";
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from "./read-result.ts";
import { detectWrappedFormat } from "./wrapped-format.ts";

/**
 * One text out of an upload, standard input or a file. An upload has a place of its own only when its name holds a day:
 * two files called `1.txt` may be anything. Never throws for what is in the bytes.
 */
export function readBytes(
  name: string,
  bytes: Uint8Array,
  options: Omit<ReadOptions, "inputFormat"> & { place?: string } = {},
): ReadResult {
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  try {
    if (bytes.length > limit) throw new SourceError("too-large", { bytes: bytes.length, limit });
    const { text } = decode(bytes);
    const format = detectWrappedFormat(text);
    if (format !== null) throw format === "JSON" ? new SourceError("json") : new SourceError("wrapped", { format });
    const facts = readFacts(name, options);
    const published = options.published ?? facts.published;
    const outlet = options.outlet ?? facts.outlet;
    return {
      kind: "text",
      id: name,
      name,
      place: options.place ?? (facts.published === null ? null : `upload:${name}`),
      pageKey: pageKeyOf({ outlet, published, page: facts.page }, facts.rest),
      line: null,
      text,
      bytes: bytes.length,
      published,
      outlet,
    };
  } catch (error) {
    if (error instanceof SourceError) return { kind: "failure", id: null, name, line: null, error };
    throw error;
  }
}

/** What the name of a text says of it, and the page as given. */
function readFacts(name: string, { page: given, ...options }: ReadOptions & { place?: string }) {
  const facts = factsOfName(name, options);
  if (given === undefined) return facts;
  // Another page in the name still tells the texts apart.
  const named = facts.page === null || facts.page === given ? [] : [facts.page];
  return { ...facts, page: given, rest: [...named, ...facts.rest] };
}

/** The pattern is held against the whole path: a file may be named from within the folder that says its outlet. */
function factsOfName(name: string, { namePattern, place = name }: ReadOptions & { place?: string }) {
  const byName = readNameFacts(unpackedName(name));
  if (namePattern === undefined) return byName;
  const byPattern = compileNamePattern(namePattern)(place.replace(/^file:/, ""));
  const { page, rest } = byPattern.page === null ? byName : byPattern;
  return {
    published: byPattern.published ?? byName.published,
    outlet: byPattern.outlet ?? byName.outlet,
    page,
    rest,
  };
}
