import { toCsv } from "@huiyao/themes";
import { record } from "@/server/record.ts";

/** All known phrases as CSV, in the form that can be imported again. */
export async function GET(): Promise<Response> {
  const { readLexicon } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  const { client } = await record();
  return new Response(`\uFEFF${toCsv(await readLexicon(client))}`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="huiyao-lexicon.csv"',
      "Cache-Control": "no-store",
    },
  });
}
