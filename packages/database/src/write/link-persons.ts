import type { DatabaseClient } from "../database.ts";
import type { PersonLookup } from "./text-rows.ts";
import type { TextToStore } from "./text-to-store.ts";

/** What a person is known by: namesakes of another jurisdiction are other persons. */
export function personKey(name: string, jurisdiction: string): string {
  return `${name}@${jurisdiction}`;
}

/** Makes the persons that some texts name and are not there yet, and tells the number of each. */
export async function linkPersons(client: DatabaseClient, texts: readonly TextToStore[]): Promise<PersonLookup> {
  const persons = new Map<string, readonly [string, string, string]>();
  for (const { derived } of texts) {
    for (const { article, jurisdictions } of derived.articles) {
      article.meetings.forEach(({ participants }, index) => {
        const jurisdiction = jurisdictions[index] ?? null;
        if (jurisdiction === null) return;
        for (const { name } of participants) {
          const key = personKey(name, jurisdiction);
          persons.set(key, [key, name, jurisdiction]);
        }
      });
    }
  }
  if (persons.size === 0) return () => null;
  await client.$executeRawUnsafe(
    `INSERT INTO "Person" ("key", "name", "jurisdiction")
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)
     WHERE 1 = 1 ON CONFLICT ("key") DO NOTHING`,
    JSON.stringify([...persons.values()]),
  );
  const rows = await client.$queryRawUnsafe<{ id: number; key: string }[]>(
    'SELECT "id", "key" FROM "Person" WHERE "key" IN (SELECT value FROM json_each(?))',
    JSON.stringify([...persons.keys()]),
  );
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  return (name, jurisdiction) => (jurisdiction === null ? null : (ids.get(personKey(name, jurisdiction)) ?? null));
}

/** Persons that nothing refers to any more go. */
export async function dropUnusedPersons(client: DatabaseClient): Promise<void> {
  await client.$executeRawUnsafe(
    `DELETE FROM "Person" WHERE NOT EXISTS (SELECT 1 FROM "Attendance" WHERE "personId" = "Person"."id")
     AND NOT EXISTS (SELECT 1 FROM "Statement" WHERE "personId" = "Person"."id")`,
  );
}
