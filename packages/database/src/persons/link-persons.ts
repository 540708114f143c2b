import type { Database } from "../database.ts";
import { inTransaction } from "../write/transaction.ts";
import { type BodyCount, settleJurisdictions } from "./jurisdictions.ts";
import { relinkTexts } from "./relink-texts.ts";

/** Texts whose persons are linked in one transaction. */
const TEXTS_A_BATCH = 2_000;

const meetingWithRule = `"Meeting" m JOIN json_each(?1) j ON m."outlet" IS json_extract(j.value, '$.outlet')
  AND m."place" IS json_extract(j.value, '$.place') AND m."unit" IS json_extract(j.value, '$.unit')`;

/**
 * Links printed names to persons: those of meetings of one jurisdiction that are printed alike. What a meeting's
 * jurisdiction is follows from all meetings of its paper, so this runs after an import and changes only what is not as
 * it should be. A meeting without jurisdiction leaves its names unresolved.
 */
export async function linkPersons(database: Database): Promise<void> {
  const counts = await database.client.$queryRawUnsafe<BodyCount[]>(
    `SELECT "outlet", "place", "unit", count(*) AS "meetings" FROM "Meeting" GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  );
  const rules = JSON.stringify(settleJurisdictions(counts));
  const changed = await database.client.$queryRawUnsafe<{ textId: number }[]>(
    `SELECT DISTINCT a."textId" FROM ${meetingWithRule} JOIN "Article" a ON a."id" = m."articleId"
     WHERE m."jurisdiction" IS NOT json_extract(j.value, '$.jurisdiction') ORDER BY 1`,
    rules,
  );
  for (let start = 0; start < changed.length; start += TEXTS_A_BATCH) {
    const textIds = changed.slice(start, start + TEXTS_A_BATCH).map(({ textId }) => textId);
    await inTransaction(database, (client) =>
      relinkTexts(client, textIds, () =>
        client.$executeRawUnsafe(
          `UPDATE "Meeting" SET "jurisdiction" = settled."jurisdiction" FROM (
             SELECT m."id", json_extract(j.value, '$.jurisdiction') AS "jurisdiction"
             FROM ${meetingWithRule} JOIN "Article" a ON a."id" = m."articleId"
             WHERE a."textId" IN (SELECT value FROM json_each(?2))
           ) AS settled WHERE "Meeting"."id" = settled."id"`,
          rules,
          JSON.stringify(textIds),
        ),
      ),
    );
  }
}
