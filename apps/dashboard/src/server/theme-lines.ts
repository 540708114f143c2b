import { themeFilter } from "@huiyao/database/filters";
import { type Page, sentencesOf, type ThemeSentence, themeMentions, themeSentences } from "@huiyao/database/questions";
import { keywordInContext } from "@huiyao/themes";
import type { View } from "@/view/params.ts";
import { record } from "./record.ts";

/** Orders of a concordance: by the words before the phrase, by those after it, by day. */
export const LINE_ORDERS = ["date", "left", "right"] as const;

/** Characters on either side that a concordance is sorted by. */
const SORTED_BY = 24;

/** The order an address asks for. */
export function lineOrder({ sort }: View): (typeof LINE_ORDERS)[number] {
  return LINE_ORDERS.find((order) => order === sort) ?? "date";
}

/** The places where a phrase stands, in the order of a view. */
export async function themeLines(
  phrase: string,
  view: View,
  page: { skip: number; size: number },
): Promise<Page<ThemeSentence>> {
  const database = await record();
  const filter = themeFilter(view);
  const sort = lineOrder(view);
  if (sort === "date") return themeSentences(database, phrase, filter, page);
  const mentions = await themeMentions(database, phrase, filter);
  const sorted = keywordInContext(mentions, { width: SORTED_BY, sort });
  const shown = sorted.slice(page.skip, page.skip + page.size).map(({ mention }) => mention.id);
  return { rows: await sentencesOf(database, shown), total: mentions.length };
}
