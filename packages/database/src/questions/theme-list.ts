import type { Direction, Page, PageRequest, Reader } from "./reader.ts";
import type { ThemeFilter } from "./theme-filter.ts";
import { themeSums } from "./themes-by-month.ts";

export interface ThemeRow {
  phrase: string;
  /** Field of policy; null when none is known. */
  group: string | null;
  /** centre, city or district; null when not known. */
  level: string | null;
  meetings: number;
  articles: number;
  mentions: number;
  /** First and last known month of a story that uses it, YYYYMM; null when none is known. */
  first: number | null;
  last: number | null;
}

export interface ThemeListFilter extends ThemeFilter {
  /** Characters of the phrase. */
  text?: string;
  /** Field of policy; the empty string stands for "none known". */
  group?: string;
}

export const THEME_ORDERS = ["meetings", "articles", "mentions", "phrase", "first", "last"] as const;

export type ThemeOrder = (typeof THEME_ORDERS)[number];

/** Phrases used in a period, by the number of meetings unless ordered otherwise. */
export async function themeList(
  reader: Reader,
  filter: ThemeListFilter,
  order: { by: ThemeOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<ThemeRow>> {
  const [phrases, sums] = await Promise.all([themePhrases(reader, filter), themeSums(reader, filter)]);
  const sumOf = new Map(sums.map(({ phraseId, ...sum }) => [phraseId, sum]));
  const rows = phrases.flatMap(({ id, text: phrase, ...row }): ThemeRow[] => {
    const sum = sumOf.get(id);
    return sum === undefined ? [] : [{ phrase, ...row, ...sum }];
  });
  const sign = order.direction === "asc" ? 1 : -1;
  const collator = new Intl.Collator("zh");
  rows.sort((a, b) => {
    const by = order.by === "phrase" ? collator.compare(a.phrase, b.phrase) : (a[order.by] ?? 0) - (b[order.by] ?? 0);
    return sign * by || b.meetings - a.meetings || b.mentions - a.mentions || collator.compare(a.phrase, b.phrase);
  });
  return { rows: rows.slice(skip, skip + size), total: rows.length };
}

/** The shown phrases that a filter's words and field of policy leave. */
export function themePhrases({ client }: Reader, { text, group }: Pick<ThemeListFilter, "text" | "group">) {
  return client.phrase.findMany({
    where: {
      isHidden: false,
      ...(text === undefined ? {} : { text: { contains: text } }),
      ...(group === undefined ? {} : { group: group === "" ? null : group }),
    },
    orderBy: { id: "asc" },
    select: { id: true, text: true, group: true, level: true },
  });
}
