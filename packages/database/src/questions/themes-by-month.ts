import { type MeetingFilter, monthWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";

export interface ThemeMonth {
  phrase: string;
  /** YYYYMM; 0 when nothing settles it. */
  month: number;
  meetings: number;
  articles: number;
  mentions: number;
  /** Mentions that stand in headlines. */
  headlines: number;
}

/** The months of some phrases; months in which a phrase is not used have no row. */
export async function themesByMonth(
  { client }: Reader,
  phrases: string[],
  filter: Pick<MeetingFilter, "from" | "to">,
): Promise<ThemeMonth[]> {
  const known = await client.phrase.findMany({ where: { text: { in: phrases } }, select: { id: true, text: true } });
  const textOf = new Map(known.map(({ id, text }) => [id, text]));
  const rows = await client.phraseMonth.findMany({
    where: { AND: [monthWhere(filter), { phraseId: { in: [...textOf.keys()] } }] },
    orderBy: [{ month: "asc" }, { phraseId: "asc" }],
  });
  return rows.flatMap(({ phraseId, month, meetings, articles, mentions, headlines }) => {
    const phrase = textOf.get(phraseId);
    return phrase === undefined ? [] : [{ phrase, month, meetings, articles, mentions, headlines }];
  });
}
