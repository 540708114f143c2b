export type * from "./analysis.ts";
export { analyze, analyzeInParts, parse, readArticles } from "./analyze.ts";
export type { Layout, Line, Range } from "./layout/layout.ts";
export type * from "./result.ts";
export { MEETING_TYPES } from "./result.ts";
export { type Edit, type EditKind, EditPlan } from "./text/edit-plan.ts";
export { LogicalText } from "./text/logical-text.ts";
