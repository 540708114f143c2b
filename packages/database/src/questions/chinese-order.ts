import type { Direction, PageRequest } from "./reader.ts";

const collator = new Intl.Collator("zh");
const base = new Intl.Collator("zh", { sensitivity: "base" });

/** Compares words as Chinese lists have them, by sound: an order that neither engine knows. */
export const compareChinese = collator.compare;

/** How many entries of a list begin with a character. */
export interface Initial {
  initial: string;
  entries: number;
}

/** What is to be read and sorted for one page of a list in that order. */
export interface InitialsOfPage {
  /** The characters its entries begin with. */
  initials: string[];
  /** Entries with these characters that stand before the page. */
  skip: number;
  total: number;
}

/** Words that begin with different characters are in the order of these, so that a page asks for those of a few only. */
export function initialsOfPage(
  counted: readonly Initial[],
  direction: Direction,
  { skip, size }: PageRequest,
): InitialsOfPage {
  const sign = direction === "asc" ? 1 : -1;
  const ordered = [...counted].sort((a, b) => sign * compareChinese(a.initial, b.initial));
  const page: InitialsOfPage = { initials: [], skip, total: 0 };
  for (let i = 0; i < ordered.length; ) {
    const first = ordered[i]?.initial ?? "";
    const group: string[] = [];
    let entries = 0;
    // Characters that differ in case or accent only share a place.
    for (let next = ordered[i]; next && base.compare(next.initial, first) === 0; next = ordered[++i]) {
      group.push(next.initial);
      entries += next.entries;
    }
    if (page.total < skip + size && page.total + entries > skip) {
      if (page.initials.length === 0) page.skip = skip - page.total;
      page.initials.push(...group);
    }
    page.total += entries;
  }
  return page;
}
