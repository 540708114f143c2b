import type { Database } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { inTransaction } from "../write/transaction.ts";
import { type BodyCount, settleJurisdictions } from "./jurisdictions.ts";
import { relinkTexts } from "./relink-texts.ts";

/** Texts whose persons are linked in one transaction. */
const TEXTS_A_BATCH = 2_000;

/**
 * Links printed names to persons: those of meetings of one jurisdiction that are printed alike. What a meeting's
 * jurisdiction is follows from all meetings of its paper, so this runs after an import; it is told from sums, and reads only
 * meetings whose jurisdiction is not as it should be. A meeting without jurisdiction leaves its names unresolved.
 */
export async function linkPersons(database: Database): Promise<void> {
  const { rows, same, numbers } = engineOf(database.client);
  const groups = await database.client.jurisdictionSum.findMany();
  const rules = rulesNotApplied(groups);
  if (rules.length === 0) return;
  const conditions = ["outlet", "place", "unit"].map((column) =>
    same(Prisma.raw(`m."${column}"`), Prisma.raw(`r."${column}"`)),
  );
  const ruled = Prisma.sql`${rows("Meeting", ["outlet", "place", "unit", "jurisdiction"], rules)} AS r
    JOIN "Meeting" m ON ${Prisma.join(conditions, " AND ")} JOIN "Article" a ON a."id" = m."articleId"`;
  const changed = await database.client.$queryRaw<{ textId: number }[]>`
    SELECT DISTINCT a."textId" FROM ${ruled} WHERE m."jurisdiction" IS DISTINCT FROM r."jurisdiction" ORDER BY 1`;
  for (let start = 0; start < changed.length; start += TEXTS_A_BATCH) {
    const textIds = changed.slice(start, start + TEXTS_A_BATCH).map(({ textId }) => textId);
    await inTransaction(database, (client) =>
      relinkTexts(
        client,
        textIds,
        () => client.$executeRaw`
          UPDATE "Meeting" SET "jurisdiction" = settled."jurisdiction" FROM (
            SELECT m."id", r."jurisdiction" FROM ${ruled} WHERE a."textId" IN (${numbers(textIds)})
          ) AS settled WHERE "Meeting"."id" = settled."id"`,
      ),
    );
  }
}

type Group = Record<"outlet" | "place" | "unit" | "jurisdiction", string> & { meetings: number };

/** The rules that some meetings do not follow yet, as rows of outlet, place, unit and jurisdiction. */
function rulesNotApplied(groups: readonly Group[]): (string | null)[][] {
  const said = (word: string) => (word === "" ? null : word);
  const counts = new Map<string, BodyCount>();
  const found = new Map<string, Set<string | null>>();
  const keyOf = (body: Pick<BodyCount, "outlet" | "place" | "unit">) =>
    JSON.stringify([body.outlet, body.place, body.unit]);
  for (const group of groups) {
    const body = { outlet: said(group.outlet), place: said(group.place), unit: said(group.unit) };
    const key = keyOf(body);
    counts.set(key, { ...body, meetings: (counts.get(key)?.meetings ?? 0) + group.meetings });
    found.set(key, (found.get(key) ?? new Set()).add(said(group.jurisdiction)));
  }
  return settleJurisdictions([...counts.values()]).flatMap((rule) => {
    const stored = found.get(keyOf(rule)) ?? new Set();
    const isApplied = stored.size === 1 && stored.has(rule.jurisdiction);
    return isApplied ? [] : [[rule.outlet, rule.place, rule.unit, rule.jurisdiction]];
  });
}
