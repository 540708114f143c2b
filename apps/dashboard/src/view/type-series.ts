import type { MeetingType } from "@huiyao/parser";

/** The kinds of meeting with a colour of their own; all others share grey. */
const COLOURED: readonly MeetingType[] = [
  "standing",
  "committee",
  "work",
  "symposium",
  "mobilization",
  "leadingGroup",
  "study",
  "plenary",
];

/** Key of the series of all kinds without a colour of their own. */
export const OTHER_TYPES = "others";

export function typeColor(type: MeetingType): string {
  const at = COLOURED.indexOf(type);
  return at === -1 ? "--type-other" : `--type-${at + 1}`;
}

/** The kinds that occur, in a fixed order, as series of a chart; those without a colour are put together. */
export function typeSeries(present: ReadonlySet<MeetingType>): { key: string; types: MeetingType[]; color: string }[] {
  const series = COLOURED.filter((type) => present.has(type)).map((type) => ({
    key: String(type),
    types: [type],
    color: typeColor(type),
  }));
  const rest = [...present].filter((type) => !COLOURED.includes(type)).sort();
  return rest.length === 0 ? series : [...series, { key: OTHER_TYPES, types: rest, color: "--type-other" }];
}
