import type { MeetingType } from "@huiyao/parser";
import { meetingType } from "./meetings-by-month.ts";
import type { Reader } from "./reader.ts";

/** What the filters offer, each with the number of meetings behind it, most frequent first. */
export interface FilterOptions {
  types: { type: MeetingType; meetings: number }[];
  bodies: { body: string; meetings: number }[];
  outlets: { outlet: string; meetings: number }[];
}

export async function filterOptions({ client }: Reader): Promise<FilterOptions> {
  const [types, bodies, outlets] = await Promise.all([
    client.typeMonth.groupBy({ by: ["type"], _sum: { meetings: true }, orderBy: { _sum: { meetings: "desc" } } }),
    client.bodySum.findMany({ orderBy: [{ meetings: "desc" }, { body: "asc" }] }),
    client.outletSum.findMany({
      where: { outlet: { not: "" }, meetings: { gt: 0 } },
      orderBy: [{ meetings: "desc" }, { outlet: "asc" }],
      select: { outlet: true, meetings: true },
    }),
  ]);
  return {
    types: types.map(({ type, _sum }) => ({ type: meetingType(type), meetings: _sum.meetings ?? 0 })),
    bodies,
    outlets,
  };
}
