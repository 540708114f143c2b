"use server";

import { readMonth } from "@huiyao/database/filters";
import { z } from "zod";
import { record } from "./record.ts";
import { sentenceOf } from "./worded.ts";

/** What became of a correction: null where it holds now, else a sentence that says what is wrong. */
export type PersonOutcome = { error: string | null };

const filled = z.string().trim().min(1);
const month = z.string().transform((text, context) => {
  const read = readMonth(text);
  if (read === null) context.addIssue({ code: "custom", message: "not a month" });
  return read ?? z.NEVER;
});
const why = { reason: filled, by: filled };

/** Says that the person `from` is the person `of`. */
export async function mergePerson(form: FormData): Promise<PersonOutcome> {
  const { of, from, ...correction } = z.object({ of: filled, from: filled, ...why }).parse(Object.fromEntries(form));
  return tried(async ({ mergePersons }) => mergePersons(await record(), from, of, correction));
}

/** Takes back that the person `from` is another. */
export async function unmergePerson(form: FormData): Promise<PersonOutcome> {
  const { from } = z.object({ from: filled }).parse(Object.fromEntries(form));
  return tried(async ({ unmergePersons }) => unmergePersons(await record(), from));
}

/** Says that from `month` on the name of the person `of` means somebody else. */
export async function splitName(form: FormData): Promise<PersonOutcome> {
  const given = z.object({ of: filled, month, ...why }).parse(Object.fromEntries(form));
  const { of, month: from, ...correction } = given;
  return tried(async ({ splitPerson }) => splitPerson(await record(), of, from, correction));
}

/** Takes back that from `month` on the name means somebody else. */
export async function unsplitName(form: FormData): Promise<PersonOutcome> {
  const { of, month: from } = z.object({ of: filled, month }).parse(Object.fromEntries(form));
  return tried(async ({ unsplitPerson }) => unsplitPerson(await record(), of, from));
}

async function tried(run: (database: typeof import("@huiyao/database")) => Promise<void>): Promise<PersonOutcome> {
  try {
    await run(await import(/* turbopackIgnore: true */ "@huiyao/database"));
    return { error: null };
  } catch (error) {
    return { error: await sentenceOf(error) };
  }
}
