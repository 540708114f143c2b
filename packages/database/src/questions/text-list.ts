import type { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, monthWhere } from "./filter.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

export interface TextRow {
  key: string;
  name: string;
  outlet: string | null;
  published: string | null;
  month: number;
  characters: number;
  /** 0 to 100; null when the text was not checked. */
  score: number | null;
  /** False when a rule crashed, so that the score is not the whole truth. */
  isComplete: boolean;
  errors: number;
  warnings: number;
  infos: number;
  /** Headline of the first story that has one. */
  headline: string | null;
}

export const TEXT_ORDERS = ["score", "characters", "errors", "warnings", "month", "name"] as const;

export type TextOrder = (typeof TEXT_ORDERS)[number];

/** The imported texts as they stand today. */
export async function textList(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to" | "undated" | "outlets">,
  { by, direction }: { by: TextOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<TextRow>> {
  const where: Prisma.SourceTextWhereInput = {
    AND: [{ replacedById: null }, monthWhere(filter), filter.outlets?.length ? { outlet: { in: filter.outlets } } : {}],
  };
  const [total, found] = await Promise.all([
    client.sourceText.count({ where }),
    client.sourceText.findMany({
      where,
      orderBy: [ordering(by, direction), { month: "desc" }, { id: "asc" }],
      skip,
      take: size,
      select: {
        key: true,
        name: true,
        outlet: true,
        published: true,
        month: true,
        characters: true,
        score: true,
        isComplete: true,
        errors: true,
        warnings: true,
        infos: true,
        articles: {
          where: { headline: { not: null } },
          orderBy: { index: "asc" },
          take: 1,
          select: { headline: true },
        },
      },
    }),
  ]);
  return { rows: found.map(({ articles, ...row }) => ({ ...row, headline: articles[0]?.headline ?? null })), total };
}

/** A text that was not checked has less than any score, on either engine. */
function ordering(by: TextOrder, direction: Direction): Prisma.SourceTextOrderByWithRelationInput {
  if (by !== "score") return { [by]: direction };
  return { score: { sort: direction, nulls: direction === "asc" ? "first" : "last" } };
}
