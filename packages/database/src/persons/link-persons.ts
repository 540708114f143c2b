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
 * jurisdiction is follows from all meetings of its paper, so this runs after an import and changes only what is not as
 * it should be. A meeting without jurisdiction leaves its names unresolved.
 */
export async function linkPersons(database: Database): Promise<void> {
  const { rows, same, numbers } = engineOf(database.client);
  const counts = await database.client.$queryRaw<BodyCount[]>`
    SELECT "outlet", "place", "unit", CAST(count(*) AS INTEGER) AS "meetings" FROM "Meeting"
    GROUP BY 1, 2, 3 ORDER BY coalesce("outlet", ''), coalesce("place", ''), coalesce("unit", '')`;
  const rules = settleJurisdictions(counts).map(({ outlet, place, unit, jurisdiction }) => [
    outlet,
    place,
    unit,
    jurisdiction,
  ]);
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
