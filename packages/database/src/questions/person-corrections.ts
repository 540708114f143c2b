import { personKey } from "../persons/person-key.ts";
import type { Reader } from "./reader.ts";

interface Decided {
  reason: string;
  by: string;
  decidedAt: Date;
}

/** What people have said about whom a name means. */
export interface PersonCorrections {
  name: string;
  jurisdiction: string;
  /** Known months YYYYMM of the person's presences, earliest first. */
  months: number[];
  /** Persons that count for this one, by the key they had, latest first. */
  merges: ({ from: string } & Decided)[];
  /** Months YYYYMM from which the name means another person, earliest first. */
  splits: ({ month: number } & Decided)[];
}

/** A person, and the corrections that bear on it and its namesakes in the same jurisdiction; null for an unknown key. */
export async function personCorrections({ client }: Reader, key: string): Promise<PersonCorrections | null> {
  const person = await client.person.findUnique({ where: { key } });
  if (person === null) return null;
  const { id, name, jurisdiction } = person;
  const [present, merges, splits] = await Promise.all([
    client.attendanceMonth.findMany({
      where: { personId: id, role: "present", month: { gt: 0 } },
      orderBy: { month: "asc" },
    }),
    client.personMerge.findMany({ where: { toKey: key }, orderBy: [{ decidedAt: "desc" }, { fromKey: "asc" }] }),
    client.personSplit.findMany({ where: { key: personKey(name, jurisdiction) }, orderBy: { fromMonth: "asc" } }),
  ]);
  return {
    name,
    jurisdiction,
    months: present.map(({ month }) => month),
    merges: merges.map(({ fromKey, reason, by, decidedAt }) => ({ from: fromKey, reason, by, decidedAt })),
    splits: splits.map(({ fromMonth, reason, by, decidedAt }) => ({ month: fromMonth, reason, by, decidedAt })),
  };
}

/** The key of the person for whom the one with a key counts since they were merged; null where they were not. */
export async function mergedInto({ client }: Reader, key: string): Promise<string | null> {
  const merge = await client.personMerge.findUnique({ where: { fromKey: key } });
  return merge?.toKey ?? null;
}
