export { importTexts } from "./import/import-texts.ts";
export { type ReparseOptions, reparse } from "./import/reparse.ts";
export { importSample, removeSample } from "./import/sample.ts";
export type { ImportFailure, ImportOptions, ImportPhase, ImportProgress, ImportSummary } from "./import/summary.ts";
export { editLexicon, readLexicon, undoLexiconChange } from "./lexicon/edit-lexicon.ts";
export type { EditedFields, LexiconAction } from "./lexicon/lexicon-action.ts";
export { decide, undecide } from "./quality/decide.ts";
export { readDecisions } from "./quality/stored-decisions.ts";
export { type ThemeWork, updateThemes } from "./themes/update-themes.ts";
