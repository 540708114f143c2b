/** The formats of `@huiyao/validation`, which is not read for the help. */
export const CHECK_FORMATS = [
  "pretty",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "rdjson",
  "checkstyle",
  "markdown",
  "html",
] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];
