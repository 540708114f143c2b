import { digitSpacing } from "../faults/digit-spacing.ts";
import { doubledCharacter } from "../faults/doubled-character.ts";
import type { Injector } from "../faults/injection.ts";
import { splitName } from "../faults/split-name.ts";
import { straySpace } from "../faults/stray-space.ts";
import { unbalancedPair } from "../faults/unbalanced-pair.ts";
import { wrongCharacter } from "../faults/wrong-character.ts";
import type { Random } from "../random.ts";
import type { TypesetOptions } from "./typeset.ts";

/** The make-up of one page: the columns of a page have one width and one way of being read out. */
export function pageOptions(random: Random): TypesetOptions {
  const width = 2 * random.between(13, 22);
  const indent = random.pick([4, 4, 4, 0]);
  return {
    width,
    gap: random.pick(["\n", "\n", "\n\n"]),
    indent,
    keepIndent: indent > 0 && random.chance(0.3),
    headline: random.pick(["above", "above", "below"]),
    headlineWidth: Math.max(width, random.between(40, 60)),
    bylineSpace: random.chance(0.85) ? " " : "　",
    leadingSpace: random.chance(0.4),
    injectors: [],
  };
}

/** What differs between two stories on one page: a picture beside the column, and the faults of reading. */
export function storyOptions(page: TypesetOptions, random: Random): TypesetOptions {
  const injectors: Injector[] = [];
  if (random.chance(0.55)) injectors.push(splitName(random.chance(0.75) ? " " : "　", random.chance(0.5) ? 1 : 0.4));
  if (random.chance(0.2)) injectors.push(digitSpacing(random.pick([0.05, 0.15, 0.5])));
  if (random.chance(0.08)) injectors.push(straySpace(0.004));
  if (random.chance(0.08)) injectors.push(wrongCharacter(0.4));
  if (random.chance(0.04)) injectors.push(doubledCharacter(0.5));
  if (random.chance(0.25)) injectors.push(unbalancedPair(0.6));
  const picture = random.chance(0.1)
    ? {
        firstLine: random.between(2, 6),
        lines: random.between(5, 9),
        width: Math.max(16, page.width - 2 * random.between(4, 7)),
      }
    : undefined;
  return {
    ...page,
    ...(picture === undefined ? {} : { picture }),
    headline: random.chance(0.06) ? "none" : page.headline,
    injectors,
  };
}
