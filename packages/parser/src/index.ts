export type * from "./analysis.ts";
export type { Layout, Line, Range } from "./layout/layout.ts";
export type * from "./result.ts";
export type { Edit, EditKind, EditPlan } from "./text/edit-plan.ts";
export type { LogicalText } from "./text/logical-text.ts";
export { MEETING_TYPES } from "./result.ts";
