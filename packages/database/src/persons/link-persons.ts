import type { Database, DatabaseClient } from "../database.ts";
import { attendanceMonth, changeRollups } from "../write/rollups.ts";
import { inTransaction } from "../write/transaction.ts";
import { type BodyCount, settleJurisdictions } from "./jurisdictions.ts";

/** Texts whose persons are linked in one transaction. */
const TEXTS_A_BATCH = 2_000;

const meetingOf = `"Meeting" m JOIN json_each(?1) j ON m."outlet" IS json_extract(j.value, '$.outlet')
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
    `SELECT DISTINCT a."textId" FROM ${meetingOf} JOIN "Article" a ON a."id" = m."articleId"
     WHERE m."jurisdiction" IS NOT json_extract(j.value, '$.jurisdiction') ORDER BY 1`,
    rules,
  );
  for (let start = 0; start < changed.length; start += TEXTS_A_BATCH) {
    const textIds = changed.slice(start, start + TEXTS_A_BATCH).map(({ textId }) => textId);
    await inTransaction(database, (client) => linkTexts(client, rules, textIds));
  }
}

/** Persons that nothing refers to any more go. */
export async function dropUnusedPersons(client: DatabaseClient): Promise<void> {
  await client.$executeRawUnsafe(
    `DELETE FROM "Person" WHERE NOT EXISTS (SELECT 1 FROM "Attendance" WHERE "personId" = "Person"."id")
     AND NOT EXISTS (SELECT 1 FROM "Statement" WHERE "personId" = "Person"."id")`,
  );
}

async function linkTexts(client: DatabaseClient, rules: string, textIds: readonly number[]): Promise<void> {
  const texts = JSON.stringify(textIds);
  const meetings = `SELECT m."id" FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id"
    WHERE a."textId" IN (SELECT value FROM json_each(?1))`;
  await changeRollups(client, -1, textIds, [attendanceMonth]);
  await client.$executeRawUnsafe(
    `UPDATE "Meeting" SET "jurisdiction" = settled."jurisdiction" FROM (
       SELECT m."id", json_extract(j.value, '$.jurisdiction') AS "jurisdiction"
       FROM ${meetingOf} JOIN "Article" a ON a."id" = m."articleId"
       WHERE a."textId" IN (SELECT value FROM json_each(?2))
     ) AS settled WHERE "Meeting"."id" = settled."id"`,
    rules,
    texts,
  );
  await client.$executeRawUnsafe(
    `INSERT INTO "Person" ("key", "name", "jurisdiction")
     SELECT DISTINCT t."name" || '@' || m."jurisdiction", t."name", m."jurisdiction"
     FROM "Meeting" m JOIN "Attendance" t ON t."meetingId" = m."id"
     WHERE m."id" IN (${meetings}) AND m."jurisdiction" IS NOT NULL ORDER BY t."id" ON CONFLICT DO NOTHING`,
    texts,
  );
  await client.$executeRawUnsafe(
    `UPDATE "Attendance" SET "personId" = (
       SELECT p."id" FROM "Meeting" m JOIN "Person" p ON p."name" = "Attendance"."name" AND p."jurisdiction" = m."jurisdiction"
       WHERE m."id" = "Attendance"."meetingId"
     ) WHERE "meetingId" IN (${meetings})`,
    texts,
  );
  await client.$executeRawUnsafe(
    `UPDATE "Statement" SET "personId" = (
       SELECT t."personId" FROM "Attendance" t WHERE t."meetingId" = "Statement"."meetingId" AND t."name" = "Statement"."speaker"
       ORDER BY t."position" LIMIT 1
     ) WHERE "meetingId" IN (${meetings})`,
    texts,
  );
  await changeRollups(client, 1, textIds, [attendanceMonth]);
  await dropUnusedPersons(client);
}
