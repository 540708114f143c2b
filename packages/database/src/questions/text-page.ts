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
  /** Where this is a corrected version: the text as imported. */
  originalKey: string | null;
  /** Where another version has taken its place. */
  replacedByKey: string | null;
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
      replacedBy: { select: { key: true } },
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
  const original =
    found.originalId === null
      ? null
      : await client.sourceText.findUnique({ where: { id: found.originalId }, select: { key: true } });
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
    originalKey: original?.key ?? null,
    replacedByKey: found.replacedBy?.key ?? null,
    source: found.content?.text ?? "",
    articles: found.articles,
    findings: found.findings.map(findingRow),
  };
}
