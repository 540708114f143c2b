export { importTexts } from "./import/import-texts.ts";
export { importSample, removeSample } from "./import/sample.ts";
export type { ImportFailure, ImportOptions, ImportPhase, ImportProgress, ImportSummary } from "./import/summary.ts";
export { updateThemes } from "./themes/update-themes.ts";
