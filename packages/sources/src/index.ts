export { type Decoded, decode } from "./decode.ts";
export { SourceError, type SourceErrorCode, type SourceErrorData } from "./error.ts";
export { TEXT_EXTENSIONS } from "./find-files.ts";
export { isIsoDay, localDay } from "./iso-day.ts";
export { type NameFacts, readNameFacts } from "./name-facts.ts";
export { compileNamePattern } from "./name-pattern.ts";
export { readBytes } from "./read-bytes.ts";
export { readNdjson } from "./read-ndjson.ts";
export { measurePaths, readPaths } from "./read-paths.ts";
export {
  DEFAULT_MAX_BYTES,
  type ReadFailure,
  type ReadOptions,
  type ReadResult,
  type ReadText,
} from "./read-result.ts";
export { readUpload } from "./read-upload.ts";
