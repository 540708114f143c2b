import { bulkInsert, type ColumnValue, type DatabaseClient, engineOf } from "@huiyao/database";
import { localDay } from "@huiyao/sources";
import { findRule } from "@huiyao/validation";
import { corpusFinding, Fingerprints, openingOf, placeIn, SourcePositions } from "@huiyao/validation/corpus";
import { grouped } from "../grouped.ts";
import { readSources } from "../themes/stored-articles.ts";
import type { Evaluation, Found } from "./evaluation.ts";
import { inParts } from "./fact.ts";

/** What has to change in the stored findings of one rule. */
export interface FindingChanges {
  ruleId: string;
  gone: { id: number; textId: number }[];
  found: Found[];
}

/** Compares what a rule says now with what is stored; what stays the same is left alone. */
export async function changesOf(
  client: DatabaseClient,
  { ruleId, judged, found }: Evaluation,
): Promise<FindingChanges> {
  const places = new Set(judged.map(({ textId, start }) => `${textId}:${start}`));
  const stored = await inParts(new Set(judged.map(({ textId }) => textId)), (part) =>
    client.finding.findMany({
      where: { ruleId, textId: { in: part } },
      select: { id: true, textId: true, start: true, messageId: true, data: true },
    }),
  );
  const wanted = new Map(found.map((one) => [identityOf(one.fact.textId, one.fact.start, one), one]));
  const gone = stored.filter(
    (row) => !wanted.delete(identityOf(row.textId, row.start, row)) && places.has(`${row.textId}:${row.start}`),
  );
  return { ruleId, gone, found: [...wanted.values()] };
}

/** Texts whose findings change. */
export function textsOf(changes: readonly FindingChanges[]): Set<number> {
  const textIds = new Set<number>();
  for (const { gone, found } of changes) {
    for (const { textId } of gone) textIds.add(textId);
    for (const { fact } of found) textIds.add(fact.textId);
  }
  return textIds;
}

/** What every rule says of some texts. */
export interface JudgedTexts {
  textIds: number[];
  evaluations: Evaluation[];
}

/** What the rules say of some texts, in parts of at most `most` of them. */
export function partsOf(evaluations: readonly Evaluation[], textIds: ReadonlySet<number>, most: number): JudgedTexts[] {
  const list = [...textIds];
  const partOf = new Map(list.map((textId, index) => [textId, Math.floor(index / most)]));
  const parts = Array.from(
    { length: Math.ceil(list.length / most) },
    (_, part): JudgedTexts => ({
      textIds: list.slice(part * most, (part + 1) * most),
      evaluations: evaluations.map(({ ruleId }) => ({ ruleId, judged: [], found: [] })),
    }),
  );
  const place = (textId: number, rule: number) => parts[partOf.get(textId) ?? -1]?.evaluations[rule];
  evaluations.forEach(({ judged, found }, rule) => {
    for (const fact of judged) place(fact.textId, rule)?.judged.push(fact);
    for (const one of found) place(one.fact.textId, rule)?.found.push(one);
  });
  return parts;
}

/** The changes but for those in some texts. */
export function withoutTexts({ ruleId, gone, found }: FindingChanges, textIds: ReadonlySet<number>): FindingChanges {
  return {
    ruleId,
    gone: gone.filter(({ textId }) => !textIds.has(textId)),
    found: found.filter(({ fact }) => !textIds.has(fact.textId)),
  };
}

/** A finding is the same as long as it says the same of the same place. */
function identityOf(textId: number, start: number, { messageId, data }: { messageId: string; data: unknown }): string {
  const said = Object.entries(typeof data === "object" && data !== null ? data : {});
  return JSON.stringify([textId, start, messageId, said.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

const COLUMNS =
  "textId articleId ruleId severity messageId data start end line column actual expected fix fingerprint status month";

/** Makes the changes. The texts' sums and scores are the caller's. */
export async function storeChanges(client: DatabaseClient, changes: readonly FindingChanges[]): Promise<void> {
  const gone = changes.flatMap((one) => one.gone.map(({ id }) => id));
  await client.$executeRaw`DELETE FROM "Finding" WHERE "id" IN (${engineOf(client).numbers(gone)})`;
  const texts = await readPlaces(client, new Set(changes.flatMap(({ found }) => found.map(({ fact }) => fact.textId))));
  const rows: { row: ColumnValue[]; fingerprint: string }[] = [];
  for (const { ruleId, found } of changes) {
    const severity = findRule(ruleId)?.severity ?? "info";
    for (const { fact, messageId, data, expected } of found) {
      const text = texts.get(fact.textId);
      if (text === undefined) continue;
      const article = text.articles.get(fact.articleIndex);
      const place = placeIn(text.source, text.positions, fact);
      const finding = corpusFinding(
        ruleId,
        severity,
        { messageId, data, place, expected, article: { index: fact.articleIndex, key: article?.key ?? "" } },
        text.fingerprints,
        () => "",
      );
      const { span, line, column, actual, fingerprint } = finding;
      const at = [span.start, span.end, line, column, actual, expected, null, fingerprint, "open", article?.month ?? 0];
      rows.push({ row: [fact.textId, article?.id ?? null, ruleId, severity, messageId, data, ...at], fingerprint });
    }
  }
  const decided = await decisionsOn(client, new Set(rows.map(({ fingerprint }) => fingerprint)));
  const status = COLUMNS.split(" ").indexOf("status");
  await bulkInsert(client, {
    table: "Finding",
    columns: COLUMNS.split(" "),
    rows: rows.map(({ row, fingerprint }) => row.with(status, decided.get(fingerprint) ?? "open")),
  });
}

interface TextPlaces {
  source: string;
  positions: SourcePositions;
  fingerprints: Fingerprints;
  articles: Map<number, { id: number; key: string; month: number }>;
}

interface PlacedArticle {
  id: number;
  textId: number;
  index: number;
  month: number;
  /** Where its first paragraph begins, or itself where it has none. */
  opening: number;
}

/** What is needed to say where in some texts a finding stands. */
async function readPlaces(client: DatabaseClient, textIds: ReadonlySet<number>): Promise<Map<number, TextPlaces>> {
  const sources = await readSources(client, [...textIds]);
  const rows = await client.$queryRaw<PlacedArticle[]>`
    SELECT a."id", a."textId", a."index", a."month",
      coalesce((SELECT p."start" FROM "Paragraph" p WHERE p."articleId" = a."id" ORDER BY p."index" LIMIT 1), a."start") AS "opening"
    FROM "Article" a WHERE a."textId" IN (${engineOf(client).numbers([...textIds])})`;
  const articles = grouped(rows, ({ textId }) => textId);
  return new Map(
    [...textIds].map((textId) => {
      const source = sources.get(textId) ?? "";
      const own = articles.get(textId) ?? [];
      return [
        textId,
        {
          source,
          positions: new SourcePositions(source),
          fingerprints: new Fingerprints(),
          articles: new Map(
            own.map(({ id, index, month, opening }) => [index, { id, month, key: openingOf(source, opening) }]),
          ),
        },
      ];
    }),
  );
}

/** Verdicts that hold today, by fingerprint. */
async function decisionsOn(client: DatabaseClient, fingerprints: ReadonlySet<string>): Promise<Map<string, string>> {
  const today = localDay();
  const rows = await inParts(fingerprints, (part) =>
    client.decision.findMany({
      where: { fingerprint: { in: part }, OR: [{ until: null }, { until: { gte: today } }] },
      select: { fingerprint: true, verdict: true },
    }),
  );
  return new Map(rows.map(({ fingerprint, verdict }) => [fingerprint, verdict]));
}
