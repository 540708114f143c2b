import type { Page, PageRequest, Reader } from "./reader.ts";

export const REVIEW_KINDS = ["accepted", "not-an-error", "reopened", "fixed", "unfixed"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** One step of a review. */
export interface ReviewStep {
  id: number;
  kind: ReviewKind;
  ruleId: string;
  fingerprint: string;
  /** The text as it stood after the step, and what it is called; null where it is gone. */
  textKey: string;
  textName: string | null;
  before: string;
  after: string;
  reason: string;
  by: string;
  madeAt: Date;
  /** A correction that is the last of its text and still stands. */
  canUndo: boolean;
}

/** What was decided and corrected, the latest first; of one text where a key is given. */
export async function reviewHistory(
  { client }: Reader,
  { skip, size }: PageRequest,
  textKey?: string,
): Promise<Page<ReviewStep>> {
  const where = textKey === undefined ? {} : { textKey };
  const [total, rows] = await Promise.all([
    client.reviewAction.count({ where }),
    client.reviewAction.findMany({ where, orderBy: { id: "desc" }, skip, take: size }),
  ]);
  const texts = await client.sourceText.findMany({
    where: { key: { in: rows.map((row) => row.textKey) } },
    select: { key: true, name: true, replacedById: true, originalId: true },
  });
  const textOf = new Map(texts.map((text) => [text.key, text]));
  const steps = rows.map(({ kind, ...row }) => {
    const text = textOf.get(row.textKey);
    return {
      ...row,
      kind: REVIEW_KINDS.find((known) => known === kind) ?? ("reopened" as const),
      textName: text?.name ?? null,
      canUndo: kind === "fixed" && text !== undefined && text.replacedById === null && text.originalId !== null,
    };
  });
  return { rows: steps, total };
}
