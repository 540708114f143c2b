"use server";

import type { LexiconAction } from "@huiyao/pipeline";
import { PHRASE_GROUPS, PHRASE_LEVELS } from "@huiyao/themes";
import { z } from "zod";
import { record } from "./record.ts";
import { sentenceOf } from "./worded.ts";

/** What became of a change: a sentence that says what is wrong, or how many phrases it changed. */
export type LexiconOutcome = { error: string } | { error: null; changed: number; phrase: string };

const lines = z.string().transform((text) =>
  text
    .split(/[\n|]/u)
    .map((line) => line.trim())
    .filter((line) => line !== ""),
);
const word = z.string().trim();

const entry = z.object({
  phrase: word,
  aliases: lines,
  group: z
    .enum(PHRASE_GROUPS)
    .or(z.literal(""))
    .transform((group) => group || null),
  level: z
    .enum(PHRASE_LEVELS)
    .or(z.literal(""))
    .transform((level) => level || null),
  note: z.string(),
  hidden: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
});

export async function addPhrase(form: FormData): Promise<LexiconOutcome> {
  const given = entry.parse(Object.fromEntries(form));
  return change({ kind: "add", entry: given }, given.phrase);
}

export async function editPhrase(form: FormData): Promise<LexiconOutcome> {
  const { of, ...given } = entry.extend({ of: word }).parse(Object.fromEntries(form));
  return change({ kind: "edit", phrase: of, entry: given }, given.phrase);
}

export async function mergePhrases(form: FormData): Promise<LexiconOutcome> {
  const { of, from } = z.object({ of: word, from: word }).parse(Object.fromEntries(form));
  return change({ kind: "merge", phrase: of, from: from === "" ? [] : [from] }, of);
}

export async function splitAlias(form: FormData): Promise<LexiconOutcome> {
  const { of, alias } = z.object({ of: word, alias: word }).parse(Object.fromEntries(form));
  return change({ kind: "split", phrase: of, alias }, of);
}

export async function settlePhrase(form: FormData): Promise<LexiconOutcome> {
  const { of, kind } = z.object({ of: word, kind: z.enum(["hide", "show", "reset"]) }).parse(Object.fromEntries(form));
  return change({ kind, phrase: of }, of);
}

export async function importPhrases(form: FormData): Promise<LexiconOutcome> {
  const { file } = z.object({ file: z.instanceof(File) }).parse(Object.fromEntries(form));
  return tried(file.name, async () => {
    const { editLexicon, lexiconOfCsv } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
    const { entries } = lexiconOfCsv(new Uint8Array(await file.arrayBuffer()));
    return editLexicon(await record(), { kind: "import", name: file.name, entries });
  });
}

export async function undoPhrases(form: FormData): Promise<LexiconOutcome> {
  const { id } = z.object({ id: z.coerce.number().int() }).parse(Object.fromEntries(form));
  return tried("", async () => {
    const { undoLexiconChange } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
    await undoLexiconChange(await record(), id);
    return 1;
  });
}

function change(action: LexiconAction, phrase: string): Promise<LexiconOutcome> {
  return tried(phrase, async () => {
    const { editLexicon } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
    return editLexicon(await record(), action);
  });
}

async function tried(phrase: string, run: () => Promise<number>): Promise<LexiconOutcome> {
  try {
    return { error: null, changed: await run(), phrase };
  } catch (error) {
    return { error: await sentenceOf(error) };
  }
}
