import { personKey, readPersonKey } from "../persons/person-key.ts";
import type { Reader } from "./reader.ts";

interface Decided {
  reason: string;
  by: string;
  decidedAt: Date;
}

/** What people have said about whom a name means. */
export interface PersonCorrections {
  /** Persons that count for this one, by the key they had, latest first. */
  merges: ({ from: string } & Decided)[];
  /** Months YYYYMM from which the name means another person, earliest first. */
  splits: ({ month: number } & Decided)[];
}

/** The corrections that bear on the person with a key, and on its namesakes in the same jurisdiction. */
export async function personCorrections({ client }: Reader, key: string): Promise<PersonCorrections> {
  const person = readPersonKey(key);
  const base = person === null ? key : personKey(person.name, person.jurisdiction);
  const [merges, splits] = await Promise.all([
    client.personMerge.findMany({ where: { toKey: key }, orderBy: [{ decidedAt: "desc" }, { fromKey: "asc" }] }),
    client.personSplit.findMany({ where: { key: base }, orderBy: { fromMonth: "asc" } }),
  ]);
  return {
    merges: merges.map(({ fromKey, reason, by, decidedAt }) => ({ from: fromKey, reason, by, decidedAt })),
    splits: splits.map(({ fromMonth, reason, by, decidedAt }) => ({ month: fromMonth, reason, by, decidedAt })),
  };
}

/** The key of the person for whom the one with a key counts since they were merged; null where they were not. */
export async function mergedInto({ client }: Reader, key: string): Promise<string | null> {
  const merge = await client.personMerge.findUnique({ where: { fromKey: key } });
  return merge?.toKey ?? null;
}
