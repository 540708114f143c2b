export type * from "./analysis.ts";
export { analyze, parse } from "./analyze.ts";
export type { Line, Range } from "./layout/layout.ts";
export type * from "./result.ts";
export { MEETING_TYPES } from "./result.ts";
