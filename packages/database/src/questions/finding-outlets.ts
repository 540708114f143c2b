import type { Reader } from "./reader.ts";

/** The papers whose texts have findings, most first: as given with the text, which findings are filtered by, whatever its byline names. */
export async function findingOutlets({ client }: Reader): Promise<string[]> {
  const rows = await client.findingOutlet.groupBy({
    by: ["outlet"],
    _sum: { findings: true },
    orderBy: [{ _sum: { findings: "desc" } }, { outlet: "asc" }],
  });
  return rows.map(({ outlet }) => outlet);
}
