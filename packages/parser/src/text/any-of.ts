/** One expression that matches where one of several does: a text is asked once, not once for each. */
export function anyOf(...expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => `(?:${source})`).join("|"), "u");
}
