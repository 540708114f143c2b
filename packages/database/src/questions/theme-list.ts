import type { MeetingFilter } from "./filter.ts";
import { monthWhere } from "./filter.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

export interface ThemeRow {
  phrase: string;
  /** Field of policy; null when none is known. */
  group: string | null;
  meetings: number;
  articles: number;
  mentions: number;
  /** First and last known month, YYYYMM; null when none is known. */
  first: number | null;
  last: number | null;
}

export const THEME_ORDERS = ["meetings", "articles", "mentions", "phrase", "first", "last"] as const;

export type ThemeOrder = (typeof THEME_ORDERS)[number];

/** Phrases used in a period, by the number of meetings unless ordered otherwise; `text` looks into the phrase. */
export async function themeList(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to" | "text">,
  order: { by: ThemeOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<ThemeRow>> {
  const [phrases, sums, months] = await Promise.all([
    client.phrase.findMany({
      where: { isHidden: false, ...(filter.text === undefined ? {} : { text: { contains: filter.text } }) },
      select: { id: true, text: true, group: true },
    }),
    client.phraseMonth.groupBy({
      by: ["phraseId"],
      where: monthWhere(filter),
      _sum: { meetings: true, articles: true, mentions: true },
    }),
    client.phraseMonth.groupBy({
      by: ["phraseId"],
      where: { AND: [monthWhere(filter), { month: { gt: 0 } }] },
      _min: { month: true },
      _max: { month: true },
    }),
  ]);
  const sumOf = new Map(sums.map((row) => [row.phraseId, row._sum]));
  const rangeOf = new Map(months.map((row) => [row.phraseId, row]));
  const rows = phrases.flatMap(({ id, text, group }) => {
    const sum = sumOf.get(id);
    if (sum === undefined || !sum.mentions) return [];
    return [
      {
        phrase: text,
        group,
        meetings: sum.meetings ?? 0,
        articles: sum.articles ?? 0,
        mentions: sum.mentions,
        first: rangeOf.get(id)?._min.month ?? null,
        last: rangeOf.get(id)?._max.month ?? null,
      },
    ];
  });
  const sign = order.direction === "asc" ? 1 : -1;
  const collator = new Intl.Collator("zh");
  rows.sort((a, b) => {
    const by = order.by === "phrase" ? collator.compare(a.phrase, b.phrase) : (a[order.by] ?? 0) - (b[order.by] ?? 0);
    return sign * by || b.meetings - a.meetings || b.mentions - a.mentions || collator.compare(a.phrase, b.phrase);
  });
  return { rows: rows.slice(skip, skip + size), total: rows.length };
}
