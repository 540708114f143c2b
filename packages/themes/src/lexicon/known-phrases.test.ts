import { expect, test } from "vitest";
import type { DiscoveredPhrase } from "../discovery/discovered-phrase.ts";
import { knownPhrases } from "./known-phrases.ts";
import { formsOf, Lexicon, type LexiconEntry } from "./lexicon.ts";

const entry = (phrase: string, aliases: string[] = [], over: Partial<LexiconEntry> = {}): LexiconEntry => ({
  id: phrase,
  phrase,
  aliases,
  group: "ecology",
  level: "centre",
  note: "",
  hidden: false,
  ...over,
});
const found = (phrase: string, aliases: string[] = []): DiscoveredPhrase => ({
  phrase,
  aliases,
  kind: "quoted",
  documents: 3,
  occurrences: 3,
  quoted: 3,
  score: 1,
});
const shipped = new Lexicon([entry("清水绿岸", ["清岸"]), entry("河长制")]);
const brief = (phrases: ReturnType<typeof knownPhrases>) =>
  phrases.map(({ phrase, aliases, kind }) => [phrase, aliases, kind]);

test("what is found joins the shipped entry that has its form, or stands by itself", () => {
  expect(brief(knownPhrases([found("清岸", ["清岸行动"]), found("云谷走廊", ["云谷走廊建设"])], [], shipped))).toEqual([
    ["清水绿岸", ["清岸", "清岸行动"], "quoted"],
    ["河长制", [], "lexicon"],
    ["云谷走廊", ["云谷走廊建设"], "quoted"],
  ]);
});

test("what people have edited goes before both", () => {
  const edited = [entry("云谷走廊", ["清岸"], { note: "own" }), entry("河长制", [], { hidden: true })];
  const known = knownPhrases([found("清岸", ["清岸行动"]), found("云谷走廊", ["云谷走廊建设"])], edited, shipped);
  expect(brief(known)).toEqual([
    ["云谷走廊", ["清岸"], "quoted"],
    ["河长制", [], "lexicon"],
    ["清水绿岸", [], "lexicon"],
  ]);
  expect(known.map(({ note, hidden }) => [note, hidden])).toEqual([
    ["own", false],
    ["", true],
    ["", false],
  ]);
});

test("no form stands twice, so that all of it is a lexicon", () => {
  const known = knownPhrases(
    [found("“清”岸"), found("河长制", ["清岸"]), found("水岸", ["河长制"])],
    [entry("清岸", ["水岸"])],
    shipped,
  );
  const forms = known.flatMap((phrase) => formsOf(phrase));
  expect(new Set(forms).size).toBe(forms.length);
  expect(() => new Lexicon(known.map((phrase) => ({ ...phrase, id: phrase.phrase })))).not.toThrow();
});

test("a discovered phrase is put into the field its words suggest", () => {
  expect(knownPhrases([found("青禾乡村夜校")], [], new Lexicon([]))[0]).toMatchObject({ group: "rural", level: null });
});
