export type * from "./analysis.ts";
export type * from "./result.ts";
export { MEETING_TYPES } from "./result.ts";
