import type { PageRequest, Reader } from "./reader.ts";

/** Attendances whose person is not settled, and the names most often among them. */
export interface UnresolvedNames {
  attendances: number;
  /** Attendances on record, settled or not. */
  all: number;
  rows: { name: string; attendances: number }[];
  /** Names in all. */
  total: number;
}

export async function unresolvedNames({ client }: Reader, { skip, size }: PageRequest): Promise<UnresolvedNames> {
  const [linked, unresolved, rows] = await Promise.all([
    client.personSum.aggregate({ _sum: { meetings: true, absent: true } }),
    client.unresolvedName.aggregate({ _sum: { attendances: true }, _count: true }),
    client.unresolvedName.findMany({ orderBy: [{ attendances: "desc" }, { name: "asc" }], skip, take: size }),
  ]);
  const attendances = unresolved._sum.attendances ?? 0;
  const all = attendances + (linked._sum.meetings ?? 0) + (linked._sum.absent ?? 0);
  return { attendances, all, rows, total: unresolved._count };
}
