import type { Page, PageRequest, Reader } from "./reader.ts";

/** A story whose headline or text holds the words. */
export interface StoryHit {
  key: string;
  headline: string | null;
  outlet: string | null;
  day: string | null;
  month: number;
  textKey: string;
  meetings: { key: string; name: string }[];
  /** The passage on either side of the words; without them when they stand in the headline only. */
  before: string;
  after: string;
  inText: boolean;
}

/** Characters shown on either side of the words found. */
const CONTEXT = 50;

/** Stories that hold some words, latest first. */
export async function searchStories(
  { client }: Reader,
  words: string,
  { skip, size }: PageRequest,
): Promise<Page<StoryHit>> {
  const where = {
    OR: [{ headline: { contains: words } }, { paragraphs: { some: { text: { contains: words } } } }],
  };
  const [total, found] = await Promise.all([
    client.article.count({ where }),
    client.article.findMany({
      where,
      orderBy: [{ month: "desc" }, { day: "desc" }, { id: "asc" }],
      skip,
      take: size,
      select: {
        key: true,
        headline: true,
        outlet: true,
        day: true,
        month: true,
        sourceText: { select: { key: true } },
        meetings: { orderBy: { index: "asc" }, select: { key: true, name: true } },
        paragraphs: {
          where: { text: { contains: words } },
          orderBy: { index: "asc" },
          take: 1,
          select: { text: true },
        },
      },
    }),
  ]);
  const rows = found.map(({ sourceText, paragraphs, ...row }) => {
    const passage = paragraphs[0]?.text ?? "";
    const at = passage.toLowerCase().indexOf(words.toLowerCase());
    const inText = at !== -1;
    return {
      ...row,
      textKey: sourceText.key,
      inText,
      before: inText ? passage.slice(Math.max(0, at - CONTEXT), at) : "",
      after: inText ? passage.slice(at + words.length, at + words.length + CONTEXT) : passage.slice(0, CONTEXT * 2),
    };
  });
  return { rows, total };
}
