import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { bulkInsert } from "../write/bulk-insert.ts";
import { personRollups } from "../write/rollup-tables.ts";
import { changeRollups } from "../write/rollups.ts";
import { personKeySql, readPersonKey } from "./person-key.ts";

/**
 * Links the names in some texts to their persons as jurisdictions, splits and merges are now, and keeps the monthly sums.
 *
 * @param change run between taking the texts out of the sums and linking them
 */
export async function relinkTexts(
  client: DatabaseClient,
  textIds: readonly number[],
  change: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const meetings = Prisma.sql`SELECT m."id" FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id"
    WHERE a."textId" IN (${engineOf(client).numbers(textIds)})`;
  await changeRollups(client, -1, textIds, personRollups);
  const linked = await personsIn(client, textIds);
  await change();
  await makePersons(client, meetings);
  await client.$executeRaw`
    UPDATE "Attendance" SET "personId" = (
      SELECT p."id" FROM "Meeting" m JOIN "Person" p ON p."key" = ${personKeySql('"Attendance"', "m")}
      WHERE m."id" = "Attendance"."meetingId"
    ) WHERE "meetingId" IN (${meetings})`;
  await client.$executeRaw`
    UPDATE "Statement" SET "personId" = (
      SELECT t."personId" FROM "Attendance" t WHERE t."meetingId" = "Statement"."meetingId" AND t."name" = "Statement"."speaker"
      ORDER BY t."position" LIMIT 1
    ) WHERE "meetingId" IN (${meetings})`;
  await changeRollups(client, 1, textIds, personRollups);
  await dropUnusedPersons(client, linked);
}

/** The persons that names in some texts are linked to. */
export async function personsIn(client: DatabaseClient, textIds: readonly number[]): Promise<number[]> {
  const texts = engineOf(client).numbers(textIds);
  const rows = await client.$queryRaw<{ id: number }[]>`
    SELECT t."personId" AS "id" FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id"
      JOIN "Attendance" t ON t."meetingId" = m."id" WHERE a."textId" IN (${texts}) AND t."personId" IS NOT NULL
    UNION
    SELECT s."personId" FROM "Article" a JOIN "Statement" s ON s."articleId" = a."id"
      WHERE a."textId" IN (${texts}) AND s."personId" IS NOT NULL`;
  return rows.map(({ id }) => id);
}

/** Those of some persons that nothing refers to any more go. */
export async function dropUnusedPersons(client: DatabaseClient, personIds: readonly number[]): Promise<void> {
  if (personIds.length === 0) return;
  await client.$executeRaw`
    DELETE FROM "Person" WHERE "id" IN (${engineOf(client).numbers(personIds)}) AND NOT EXISTS (SELECT 1 FROM "Attendance" WHERE "personId" = "Person"."id")
    AND NOT EXISTS (SELECT 1 FROM "Statement" WHERE "personId" = "Person"."id")`;
}

async function makePersons(client: DatabaseClient, meetings: Prisma.Sql): Promise<void> {
  const missing = await client.$queryRaw<{ key: string }[]>`
    SELECT wanted."key" FROM (
      SELECT ${personKeySql("t", "m")} AS "key", min(t."id") AS "first"
      FROM "Meeting" m JOIN "Attendance" t ON t."meetingId" = m."id"
      WHERE m."id" IN (${meetings}) AND m."jurisdiction" IS NOT NULL GROUP BY 1
    ) AS wanted LEFT JOIN "Person" p ON p."key" = wanted."key" WHERE p."id" IS NULL ORDER BY wanted."first"`;
  const ids = await engineOf(client).reserveIds(client, { Person: missing.length });
  const rows = missing.flatMap(({ key }) => {
    const person = readPersonKey(key);
    return person === null ? [] : [[ids.next("Person"), key, person.name, person.jurisdiction]];
  });
  await bulkInsert(client, { table: "Person", columns: ["id", "key", "name", "jurisdiction"], rows });
}
