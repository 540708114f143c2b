/** The formats of the contract; the package has a few more for reviewing services. */
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
