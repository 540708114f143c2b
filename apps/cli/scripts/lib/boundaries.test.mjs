import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { breachesOf } from "./boundaries.mjs";
import { importsOf } from "./imports.mjs";

describe("importsOf", () => {
  test.each([
    ['import { a } from "x";', [{ specifier: "x", isType: false }]],
    ['import type { A } from "x";', [{ specifier: "x", isType: true }]],
    ['import { type A, type B } from "x";', [{ specifier: "x", isType: true }]],
    ['import { type A, b } from "x";', [{ specifier: "x", isType: false }]],
    [
      'import {\n  a,\n  b,\n} from "x";\nexport * from "y";',
      [
        { specifier: "x", isType: false },
        { specifier: "y", isType: false },
      ],
    ],
    ['export type * from "x";', [{ specifier: "x", isType: true }]],
    ['import "x";', [{ specifier: "x", isType: false }]],
    ['const m = await import("x");', [{ specifier: "x", isType: false }]],
    ['// import { a } from "x";\n/** import "y" */', []],
    ['const text = "take it from here";', []],
  ])("%s", (source, found) => {
    expect(importsOf(source)).toEqual(found);
  });
});

describe("breachesOf", () => {
  const room = (name, files, dependencies = []) => {
    const folder = resolve("/repo/packages", name);
    const modules = Object.entries(files).map(([path, source]) => ({ path: resolve(folder, path), source }));
    return { room: name, folder, dependencies, files: modules };
  };

  test.each([
    ["what the table allows", room("themes", { "src/a.ts": 'import { parse } from "@huiyao/parser";' }), []],
    [
      "a package to the right",
      room("parser", { "src/a.ts": 'import { rules } from "@huiyao/validation";' }),
      ["packages/parser/src/a.ts imports @huiyao/validation, which parser may not know"],
    ],
    [
      "a sub-path of it",
      room("sources", { "src/a.ts": 'import { q } from "@huiyao/database/questions";' }),
      ["packages/sources/src/a.ts imports @huiyao/database, which sources may not know"],
    ],
    [
      "types where only types are allowed",
      room("samples", { "src/a.ts": 'import type { Span } from "@huiyao/parser";' }),
      [],
    ],
    [
      "more than types",
      room("samples", { "src/a.ts": 'import { parse } from "@huiyao/parser";' }),
      ["packages/samples/src/a.ts imports more than types of @huiyao/parser"],
    ],
    ["more than types in a test", room("samples", { "src/a.test.ts": 'import { parse } from "@huiyao/parser";' }), []],
    [
      "Node in the parser",
      room("parser", { "src/a.ts": 'import { readFileSync } from "node:fs";' }),
      ["packages/parser/src/a.ts imports node:fs, but parser has to run without Node"],
    ],
    ["Node in a script of the parser", room("parser", { "bench/a.mjs": 'import { join } from "node:path";' }), []],
    ["Node in a test of the parser", room("parser", { "src/a.test.ts": 'import { join } from "node:path";' }), []],
    [
      "a relative path out",
      room("themes", { "src/a.ts": 'import { x } from "../../parser/src/x.ts";' }),
      ["packages/themes/src/a.ts reaches into another package by a relative path: ../../parser/src/x.ts"],
    ],
    [
      "a dependency nobody may have",
      room("parser", {}, ["@huiyao/themes", "vitest"]),
      ["parser/package.json depends on @huiyao/themes, which parser may not know"],
    ],
    [
      "a ring",
      room("parser", { "src/a.ts": 'import { b } from "./b.ts";', "src/b.ts": 'import { a } from "./a.ts";' }),
      ["parser: src/a.ts → src/b.ts → src/a.ts is a ring"],
    ],
    [
      "a ring of types",
      room("parser", { "src/a.ts": 'import { b } from "./b.ts";', "src/b.ts": 'import type { A } from "./a.ts";' }),
      [],
    ],
  ])("%s", (_, given, breaches) => {
    expect(breachesOf([given])).toEqual(breaches);
  });
});
