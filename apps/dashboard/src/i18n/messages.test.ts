import { expect, test } from "vitest";
import en from "../../messages/en.json";
import zh from "../../messages/zh-CN.json";

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") found.set(`${path}${key}`, value);
    else for (const [inner, text] of leaves(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** The names of the values a message asks for: `{count, plural, …}` and `{name}` at the outermost level. */
function placeholders(message: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  for (let at = 0; at < message.length; at++) {
    if (message[at] === "{") {
      if (depth === 0) names.add(/^\{\s*(\w+)/.exec(message.slice(at))?.[1] ?? "");
      depth++;
    } else if (message[at] === "}") depth--;
  }
  return [...names].sort();
}

const chinese = leaves(zh);
const english = leaves(en);

test("both languages say the same things", () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test("no message is empty", () => {
  expect([...chinese, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("each message takes the same values in both languages", () => {
  const different = [...chinese].filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? "").join(),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});
