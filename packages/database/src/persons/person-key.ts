import { Prisma } from "../generated/sqlite/client.ts";

/** What a person is known by: `林知远@青禾区`, and `林知远@青禾区#2` for the second of a name that was split. */
export function personKey(name: string, jurisdiction: string, number = 1): string {
  return `${name}@${jurisdiction}${number > 1 ? `#${number}` : ""}`;
}

/** Name and jurisdiction of a key; null when it is none. */
export function readPersonKey(key: string): { name: string; jurisdiction: string; number: number } | null {
  const parts = /^([^@#]+)@([^@#]+)(?:#(\d+))?$/.exec(key);
  const [, name, jurisdiction, number = "1"] = parts ?? [];
  return name === undefined || jurisdiction === undefined ? null : { name, jurisdiction, number: Number(number) };
}

/**
 * SQL for the key of the person an attendance means, from its row `t` and its meeting's row `m`: name and jurisdiction,
 * the number of the split its month lies in, and the person that was merged into.
 */
export function personKeySql(t: string, m: string): Prisma.Sql {
  const name = `${t}."name" || '@' || ${m}."jurisdiction"`;
  const number = `coalesce((SELECT '#' || (count(*) + 1) FROM "PersonSplit" s
    WHERE s."key" = ${name} AND s."fromMonth" <= ${t}."month" HAVING count(*) > 0), '')`;
  const own = `${name} || ${number}`;
  return Prisma.raw(`coalesce((SELECT g."toKey" FROM "PersonMerge" g WHERE g."fromKey" = ${own}), ${own})`);
}
