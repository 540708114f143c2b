import { expect, test } from "vitest";
import { replacePart, table } from "./readme-part.mjs";

test("a part of a page is replaced and the rest kept", () => {
  const page = "before\n\n<!-- sums -->\n\nold\n\n<!-- /sums -->\n\nafter\n";
  const written = replacePart(page, "sums", "new\n");
  expect(written).toBe("before\n\n<!-- sums -->\n\nnew\n\n<!-- /sums -->\n\nafter\n");
  expect(replacePart(written, "sums", "new")).toBe(written);
  expect(() => replacePart(page, "other", "new")).toThrow("<!-- other -->");
});

test("columns of a table have one width, numbers to the right", () => {
  expect(table(["", "found"], [["layout", "1"]])).toBe("|        | found |\n| ------ | ----: |\n| layout |     1 |");
});
