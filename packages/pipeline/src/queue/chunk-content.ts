import type { SourceToStore } from "@huiyao/database";
import { z } from "zod";
import { toSource } from "../import/source-key.ts";

const contentSchema = z.array(
  z.object({
    name: z.string(),
    place: z.string().nullable(),
    pageKey: z.string().nullable().default(null),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    text: z.string(),
    isSample: z.boolean(),
  }),
);

/** Texts as a chunk keeps them: whole, so that any machine that reaches the database can import them. */
export function writeChunk(sources: readonly SourceToStore[]): string {
  return JSON.stringify(
    sources.map(({ name, place, pageKey, outlet, published, text, isSample }) => ({
      name,
      place,
      pageKey,
      outlet,
      published,
      text,
      isSample,
    })),
  );
}

/** The texts of a chunk. Throws where it holds something else. */
export function readChunk(content: string): SourceToStore[] {
  return contentSchema.parse(JSON.parse(content)).map((text) => toSource(text, text.isSample));
}
