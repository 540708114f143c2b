/**
 * JSON that both engines store: a NUL, which PostgreSQL's text cannot hold, and half of a surrogate pair, which libSQL cannot read
 * again, become U+FFFD, which is one UTF-16 unit as they are, so that offsets hold.
 */
export function storableJson(value: readonly unknown[]): string {
  const json = JSON.stringify(value);
  if (!/\\u(?:0000|d[89a-f])/i.test(json)) return json;
  return json.replace(/\\\\|\\u(?:0000|d[89a-f][0-9a-f]{2})/gi, (found) => (found === "\\\\" ? found : "\\ufffd"));
}
