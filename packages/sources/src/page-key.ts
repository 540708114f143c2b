/** What is known of where a text was printed. */
interface PrintedAt {
  outlet: string | null;
  /** ISO day. */
  published: string | null;
  page: string | null;
}

/**
 * One name for a printed page and for the text on it, by which a changed text is told from another one wherever its file lies:
 * outlet, day and page, and what tells the texts of a page apart (what else a file's name says, a record's id). Null where one of the
 * three is not known. Pages `A01`, `a1` and `A1` are one.
 */
export function pageKeyOf({ outlet, published, page }: PrintedAt, parts: readonly string[]): string | null {
  if (outlet === null || published === null || page === null) return null;
  const plainPage = page.toUpperCase().replace(/^([A-Z]?)0+(?=\d)/, "$1");
  return [`${outlet}/${published}/${plainPage}`, ...parts.filter((part) => part !== "")].join("#");
}
