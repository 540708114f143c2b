export * from "./record-view.ts";
export { COPIES, monthText, nameText, ROLES, readMonth, readName, SEVERITIES, STATUSES, UNSAID } from "./words.ts";
