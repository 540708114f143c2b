/** A stretch of the source with a name: a fact that was read from it, or a finding about it. */
export interface SourceMark {
  id: string;
  /** Offsets into the imported text, half open. */
  start: number;
  end: number;
  /** `quiet` lights up when pointed at but has no mark of its own: whole passages, and what is wrong with whole passages. */
  kind: "fact" | "quiet" | "error" | "warning" | "info";
}

/** A run of characters that the same marks lie over. */
export interface Segment {
  text: string;
  /** Offset of the first character in the imported text. */
  start: number;
  /** Names of the marks over it, the shortest first. */
  ids: string[];
  isFact: boolean;
  /** The worst severity of the findings over it. */
  severity: "error" | "warning" | "info" | null;
}

/**
 * Cuts a passage, whose first character is at `offset` of the imported text, wherever a mark begins or ends. The texts
 * of the segments put together are the passage. Marks without characters, and parts outside the passage, are left out.
 */
export function segments(passage: string, offset: number, marks: readonly SourceMark[]): Segment[] {
  const end = offset + passage.length;
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(offset, mark.start), end: Math.min(end, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  const cuts = [...new Set([offset, end, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const opening = [...inside].sort((a, b) => a.start - b.start);
  const result: Segment[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from = offset, to = end] = [cuts[at], cuts[at + 1]];
    open = open.filter((mark) => mark.end > from);
    for (let mark = opening[next]; mark !== undefined && mark.start <= from; mark = opening[next]) {
      open.push(mark);
      next++;
    }
    const over = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    result.push({
      text: passage.slice(from - offset, to - offset),
      start: from,
      ids: over.map(({ id }) => id),
      isFact: over.some(({ kind }) => kind === "fact"),
      severity:
        (["error", "warning", "info"] as const).find((level) => over.some(({ kind }) => kind === level)) ?? null,
    });
  }
  return result;
}
