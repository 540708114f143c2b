import type { Reader } from "./reader.ts";

/** Attendances whose person is not settled: how many, and the names most often among them. */
export interface UnresolvedNames {
  attendances: number;
  all: number;
  names: { name: string; attendances: number }[];
}

export async function unresolvedNames({ client }: Reader, size: number): Promise<UnresolvedNames> {
  const [all, attendances, names] = await Promise.all([
    client.attendance.count(),
    client.attendance.count({ where: { personId: null } }),
    client.attendance.groupBy({
      by: ["name"],
      where: { personId: null },
      _count: { _all: true },
      orderBy: [{ _count: { name: "desc" } }, { name: "asc" }],
      take: size,
    }),
  ]);
  return { all, attendances, names: names.map(({ name, _count }) => ({ name, attendances: _count._all })) };
}
