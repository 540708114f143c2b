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
  const sum = { _sum: { meetings: true } } as const;
  const [types, bodies, outlets] = await Promise.all([
    client.typeMonth.groupBy({ by: ["type"], ...sum, orderBy: { _sum: { meetings: "desc" } } }),
    client.bodySum.findMany({ orderBy: [{ meetings: "desc" }, { body: "asc" }] }),
    client.coverageMonth.groupBy({
      by: ["outlet"],
      where: { outlet: { not: "" }, meetings: { gt: 0 } },
      ...sum,
      orderBy: [{ _sum: { meetings: "desc" } }, { outlet: "asc" }],
    }),
  ]);
  return {
    types: types.map(({ type, _sum }) => ({ type: meetingType(type), meetings: _sum.meetings ?? 0 })),
    bodies,
    outlets: outlets.map(({ outlet, _sum }) => ({ outlet, meetings: _sum.meetings ?? 0 })),
  };
}
