export { Fingerprints, openingOf } from "../engine/fingerprint.ts";
export { SourcePositions } from "../engine/source-positions.ts";
export { SHORTEST as SHORTEST_BODY } from "../rules/corpus/duplicate-article.ts";
export { CLEARLY, isRareBeside, nameForms, RAREST } from "../rules/corpus/inconsistent-name.ts";
export {
  COMMONEST,
  comparedWith,
  FIRST_OF_MANY,
  FORMULA,
  findLike,
  SHORTEST as SHORTEST_LIKE,
} from "../rules/corpus/near-duplicate.ts";
export { FARTHEST, seriesOf } from "../rules/corpus/ordinal-regression.ts";
export { isVariant, RAREST as RAREST_OUTLET, usualOutlet } from "../rules/corpus/outlet-variant.ts";
export { isSinglePost } from "../rules/corpus/title-conflict.ts";
export type { CorpusProblem } from "./context.ts";
export { corpusFinding, problemsOf } from "./corpus-run.ts";
export { type ArticleRecord, outletSpan, placeIn, type TextRecord } from "./record.ts";
export { lookedUp, sketchOf } from "./sketch.ts";
