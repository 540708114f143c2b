import type { Reader } from "./reader.ts";

/** Attendances whose person is not settled: how many, and the names most often among them. */
export interface UnresolvedNames {
  attendances: number;
  all: number;
  names: { name: string; attendances: number }[];
}

export async function unresolvedNames({ client }: Reader, size: number): Promise<UnresolvedNames> {
  const [linked, unresolved, names] = await Promise.all([
    client.personSum.aggregate({ _sum: { meetings: true, absent: true } }),
    client.unresolvedName.aggregate({ _sum: { attendances: true } }),
    client.unresolvedName.findMany({ orderBy: [{ attendances: "desc" }, { name: "asc" }], take: size }),
  ]);
  const attendances = unresolved._sum.attendances ?? 0;
  return { all: attendances + (linked._sum.meetings ?? 0) + (linked._sum.absent ?? 0), attendances, names };
}
