import { type FindingRow, findingRow, findingSelect } from "./finding-row.ts";
import type { Reader } from "./reader.ts";

/** One imported text with what was found in it. */
export interface TextPage {
  key: string;
  name: string;
  outlet: string | null;
  published: string | null;
  characters: number;
  score: number | null;
  isComplete: boolean;
  isSample: boolean;
  importedAt: Date;
  source: string;
  articles: {
    key: string;
    kind: string;
    headline: string | null;
    start: number;
    end: number;
    meetings: { key: string; name: string }[];
  }[];
  findings: FindingRow[];
}

/** The text with a key, null when the record has none. */
export async function textPage({ client }: Reader, key: string): Promise<TextPage | null> {
  const found = await client.sourceText.findUnique({
    where: { key },
    include: {
      content: true,
      run: { select: { startedAt: true } },
      articles: {
        orderBy: { index: "asc" },
        select: {
          key: true,
          kind: true,
          headline: true,
          start: true,
          end: true,
          meetings: { orderBy: { index: "asc" }, select: { key: true, name: true } },
        },
      },
      findings: { orderBy: [{ start: "asc" }, { id: "asc" }], select: findingSelect },
    },
  });
  if (found === null) return null;
  return {
    key: found.key,
    name: found.name,
    outlet: found.outlet,
    published: found.published,
    characters: found.characters,
    score: found.score,
    isComplete: found.isComplete,
    isSample: found.isSample,
    importedAt: found.run.startedAt,
    source: found.content?.text ?? "",
    articles: found.articles,
    findings: found.findings.map(findingRow),
  };
}
