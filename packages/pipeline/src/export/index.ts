export { type EncodeOptions, EXPORT_FORMATS, type ExportFormat, encodeRows, MEDIA_TYPES } from "./encode-rows.ts";
