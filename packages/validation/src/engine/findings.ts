import type { Finding } from "../finding.ts";

/** Some findings in order. They may be made anew each time they are asked for, so that none is known by its identity. */
export interface Findings extends Iterable<Finding> {
  readonly length: number;
}

/** One list behind the other. */
export function chained(lists: readonly Findings[]): Findings {
  const [first, ...others] = lists;
  if (first !== undefined && others.length === 0) return first;
  return {
    length: lists.reduce((sum, { length }) => sum + length, 0),
    *[Symbol.iterator]() {
      for (const list of lists) yield* list;
    },
  };
}

/** Two sorted lists as one; of two that are alike by `compare`, that of the first list comes first. */
export function merged(
  findings: Findings,
  others: readonly Finding[],
  compare: (a: Finding, b: Finding) => number,
): Findings {
  return {
    length: findings.length + others.length,
    *[Symbol.iterator]() {
      let next = 0;
      for (const finding of findings) {
        for (let other = others[next]; other !== undefined && compare(other, finding) < 0; other = others[++next])
          yield other;
        yield finding;
      }
      yield* others.slice(next);
    },
  };
}

/** Each finding changed. */
export function mapped(findings: Findings, change: (finding: Finding) => Finding): Findings {
  return {
    length: findings.length,
    *[Symbol.iterator]() {
      for (const finding of findings) yield change(finding);
    },
  };
}

export function countWhere(findings: Findings, isCounted: (finding: Finding) => boolean): number {
  let count = 0;
  for (const finding of findings) if (isCounted(finding)) count++;
  return count;
}
