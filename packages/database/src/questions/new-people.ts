import type { Page, Reader } from "./reader.ts";

export interface NewPerson {
  key: string;
  name: string;
  /** Meetings of the months asked about at which the person was present. */
  meetings: number;
}

/** Persons whose first known presence lies in some months, most present first, and the number of all of them. */
export async function newPeople(
  { client }: Reader,
  { from, to }: { from: number; to: number },
  size: number,
): Promise<Page<NewPerson>> {
  const rows = await client.$queryRaw<(NewPerson & { total: number })[]>`
    SELECT p."key", p."name", r."meetings", r."total" FROM (
      SELECT c."personId", CAST(sum(c."meetings") AS INTEGER) AS "meetings", CAST(count(*) OVER () AS INTEGER) AS "total"
      FROM "AttendanceMonth" c WHERE c."role" = 'present' AND c."month" >= ${from} AND c."month" <= ${to}
        AND NOT EXISTS (SELECT 1 FROM "AttendanceMonth" e
          WHERE e."personId" = c."personId" AND e."role" = 'present' AND e."month" > 0 AND e."month" < ${from})
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${size}
    ) AS r JOIN "Person" p ON p."id" = r."personId" ORDER BY r."meetings" DESC, r."personId"`;
  return { rows: rows.map(({ total: _, ...person }) => person), total: rows[0]?.total ?? 0 };
}
