/** How many meetings of one paper have bodies that say the same of where they govern. */
export interface BodyCount {
  outlet: string | null;
  place: string | null;
  unit: string | null;
  meetings: number;
}

export type Jurisdiction = Omit<BodyCount, "meetings"> & { jurisdiction: string | null };

/** Share of a paper's meetings from which a place is the paper's own. */
const HOME_SHARE = 0.6;

/**
 * What each kind of body governs: the place it names; for 区政府, the district its paper writes about (the 区 that most of
 * the paper's bodies name); without place and unit, the paper's one home where it has one. Null is unresolved.
 */
export function settleJurisdictions(counts: readonly BodyCount[]): Jurisdiction[] {
  const papers = new Map<string | null, BodyCount[]>();
  for (const count of counts) {
    const list = papers.get(count.outlet);
    if (list === undefined) papers.set(count.outlet, [count]);
    else list.push(count);
  }
  return [...papers].flatMap(([outlet, own]) => {
    const named = own.flatMap(({ place, meetings }) => (place === null ? [] : [{ place, meetings }]));
    const units = [...new Set(own.flatMap(({ unit }) => (unit === null ? [] : [unit])))];
    const homes = new Map(
      outlet === null ? [] : units.map((unit) => [unit, leading(named.filter(({ place }) => place.endsWith(unit)))]),
    );
    const settled = own.map((count) => ({
      ...count,
      jurisdiction: count.place ?? (count.unit === null ? null : (homes.get(count.unit) ?? null)),
    }));
    const home =
      outlet === null
        ? null
        : leading(
            settled.flatMap(({ jurisdiction, meetings }) =>
              jurisdiction === null ? [] : [{ place: jurisdiction, meetings }],
            ),
          );
    return settled.map(({ place, unit, jurisdiction }) => ({
      outlet,
      place,
      unit,
      jurisdiction: jurisdiction ?? (place === null && unit === null ? home : null),
    }));
  });
}

function leading(places: readonly { place: string; meetings: number }[]): string | null {
  const sums = new Map<string, number>();
  for (const { place, meetings } of places) sums.set(place, (sums.get(place) ?? 0) + meetings);
  const total = [...sums.values()].reduce((sum, meetings) => sum + meetings, 0);
  const [first] = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first !== undefined && first[1] >= total * HOME_SHARE ? first[0] : null;
}
