/** First bytes by which common files that are not text are known, https://en.wikipedia.org/wiki/List_of_file_signatures. */
const signatures: readonly { format: string; bytes: readonly number[] }[] = [
  { format: "PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: "ZIP / Word / Excel", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: "Word 97 / Excel 97", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { format: "GIF", bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: "TIFF", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: "TIFF", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: "gzip", bytes: [0x1f, 0x8b] },
  { format: "RAR", bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: "7z", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: "SQLite", bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
];

/** Name of the format that the bytes are known to be, null for none of those. */
export function detectBinaryFormat(bytes: Uint8Array): string | null {
  return signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.format ?? null;
}
