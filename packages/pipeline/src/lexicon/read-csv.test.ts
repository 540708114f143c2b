import { expect, test } from "vitest";
import { lexiconOfCsv } from "./read-csv.ts";

/** phrase, note: 云谷走廊, 山区的路 */
const GB18030 = Uint8Array.from(
  Buffer.from("7068726173652c6e6f74650a d4c6b9c8d7dfc0c8 2c c9bdc7f8b5c4c2b7 0a".replaceAll(" ", ""), "hex"),
);

test.each([
  ["UTF-8", new TextEncoder().encode("phrase,note\n云谷走廊,山区的路\n")],
  ["UTF-8 with a byte order mark", new TextEncoder().encode("\uFEFFphrase,note\n云谷走廊,山区的路\n")],
  ["UTF-16, as table programs call Unicode text", Buffer.from("\uFEFFphrase,note\n云谷走廊,山区的路\n", "utf16le")],
  ["GB18030, as Chinese table programs save CSV", GB18030],
])("a lexicon in %s is read", (_, bytes) => {
  expect(lexiconOfCsv(bytes).entries).toMatchObject([{ phrase: "云谷走廊", note: "山区的路" }]);
});

test("what is no text is named, and so is an empty file", () => {
  expect(() => lexiconOfCsv(new Uint8Array())).toThrow(/The file is empty/);
  expect(() => lexiconOfCsv(new TextEncoder().encode("%PDF-1.7\n"))).toThrow(/PDF/);
});
