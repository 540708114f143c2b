import type { Prisma } from "../generated/sqlite/client.ts";
import { bodyWhere, type MeetingFilter, monthWhere } from "./filter.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

/** Which stories a question is about. With phrases and bodies: stories that use the phrase at a meeting of the body. */
export type StoryFilter = Pick<MeetingFilter, "from" | "to" | "undated" | "bodies" | "outlets" | "phrases" | "copies">;

export interface StoryRow {
  key: string;
  textKey: string;
  /** Where it begins in its text. */
  start: number;
  headline: string | null;
  outlet: string | null;
  day: string | null;
  month: number;
  characters: number;
  meetings: { key: string; name: string }[];
  /** True when it repeats an earlier story. */
  isCopy: boolean;
}

export const STORY_ORDERS = ["day", "headline", "outlet", "characters"] as const;

export type StoryOrder = (typeof STORY_ORDERS)[number];

export async function storyList(
  { client }: Reader,
  filter: StoryFilter,
  order: { by: StoryOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<StoryRow>> {
  const where = storyWhere(filter);
  const [total, found] = await Promise.all([
    client.article.count({ where }),
    client.article.findMany({
      where,
      orderBy: storyOrdering(order),
      skip,
      take: size,
      select: {
        key: true,
        start: true,
        headline: true,
        outlet: true,
        day: true,
        month: true,
        characters: true,
        copyOfId: true,
        sourceText: { select: { key: true } },
        meetings: { orderBy: { index: "asc" }, select: { key: true, name: true } },
      },
    }),
  ]);
  const rows = found.map(({ sourceText, copyOfId, ...row }) => ({
    ...row,
    textKey: sourceText.key,
    isCopy: copyOfId !== null,
  }));
  return { rows, total };
}

export function storyOrdering({
  by,
  direction,
}: {
  by: StoryOrder;
  direction: Direction;
}): Prisma.ArticleOrderByWithRelationInput[] {
  return [...(by === "day" ? [{ month: direction }, { day: direction }] : [{ [by]: direction }]), { id: direction }];
}

export function storyWhere(filter: StoryFilter): Prisma.ArticleWhereInput {
  const all: Prisma.ArticleWhereInput[] = [monthWhere(filter)];
  const atBody = filter.bodies?.length ? { meeting: bodyWhere(filter.bodies) } : {};
  if (filter.outlets?.length) all.push({ outlet: { in: filter.outlets } });
  if (filter.copies === "once") all.push({ copyOfId: null });
  for (const text of filter.phrases ?? []) all.push({ mentions: { some: { phrase: { text }, ...atBody } } });
  if (filter.bodies?.length && !filter.phrases?.length) all.push({ meetings: { some: bodyWhere(filter.bodies) } });
  return { AND: all };
}
