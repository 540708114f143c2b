/** A list whose entries are made while they are written, so that there is never more than one. */
export class LazyList {
  readonly entries: () => Iterable<object>;

  constructor(entries: () => Iterable<object>) {
    this.entries = entries;
  }
}

/**
 * What `JSON.stringify` gives, in pieces: a {@link LazyList}, and an object that holds one, are written part by part. In a plain
 * list none is looked for.
 *
 * @param indent spaces a level is indented by; with 0 all stands in one line
 * @param margin what stands before each line but the first
 */
export function* jsonPieces(value: object, indent: number, margin = ""): Generator<string> {
  if (value instanceof LazyList) {
    yield* bracketed("[", value.entries(), (entry, inner) => jsonPieces(entry, indent, inner), "]", indent, margin);
  } else if (holdsLazy(value)) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    yield* bracketed("{", fields, ([key, field], inner) => fieldPieces(key, field, indent, inner), "}", indent, margin);
  } else {
    const text = JSON.stringify(value, null, indent);
    // No string of JSON holds a line end.
    yield indent > 0 && margin !== "" ? text.replaceAll("\n", `\n${margin}`) : text;
  }
}

function holdsLazy(value: unknown): boolean {
  if (value instanceof LazyList) return true;
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).some(holdsLazy);
}

function* fieldPieces(key: string, value: unknown, indent: number, margin: string): Generator<string> {
  yield `${JSON.stringify(key)}:${indent > 0 ? " " : ""}`;
  if (typeof value === "object" && value !== null) yield* jsonPieces(value, indent, margin);
  else yield JSON.stringify(value);
}

function* bracketed<T>(
  open: string,
  parts: Iterable<T>,
  pieces: (part: T, margin: string) => Iterable<string>,
  close: string,
  indent: number,
  margin: string,
): Generator<string> {
  const inner = margin + " ".repeat(indent);
  const lineEnd = indent > 0 ? "\n" : "";
  let before = open;
  for (const part of parts) {
    yield `${before}${lineEnd}${inner}`;
    yield* pieces(part, inner);
    before = ",";
  }
  yield before === open ? open + close : `${lineEnd}${margin}${close}`;
}
