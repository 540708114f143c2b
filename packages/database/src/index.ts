export type { DatabaseClient } from "./client.ts";
export { type Database, openDatabase, readDatabaseState } from "./database.ts";
export { type ColumnValue, type Engine, engineOf } from "./engine/engine.ts";
export type { EngineName } from "./engine/engine-name.ts";
export { DatabaseError, type DatabaseErrorCode, toDatabaseError } from "./error.ts";
export { Prisma, PrismaClient } from "./generated/sqlite/client.ts";
export { type DatabaseLocation, locateDatabase } from "./location.ts";
export {
  type BackupResult,
  backupDatabase,
  type DatabaseStatus,
  readStatus,
  vacuumDatabase,
} from "./maintenance/maintain.ts";
export { countUnsettledTexts } from "./maintenance/unsettled.ts";
export type { VerifyProblem } from "./maintenance/upkeep.ts";
export { verifyDatabase } from "./maintenance/verify.ts";
export {
  type Correction,
  mergePersons,
  splitPerson,
  unmergePersons,
  unsplitPerson,
} from "./persons/correct-persons.ts";
export { linkPersons } from "./persons/link-persons.ts";
export { personKey, readPersonKey } from "./persons/person-key.ts";
export { textsThatMayHold } from "./search/texts-with-forms.ts";
export { sharedDatabase } from "./shared-database.ts";
export { bulkInsert, bulkUpdate, type RowBatch } from "./write/bulk-insert.ts";
export {
  type Classification,
  classifySource,
  marksOf,
  readStoredTexts,
  type StoredText,
} from "./write/classify-source.ts";
export { readComparedStories, readUncheckedStories, type SignedStory, storeCopies } from "./write/copies.ts";
export {
  type CorrectionResult,
  type ReviewActionToStore,
  storeCorrection,
  storeReviewAction,
  storeUndoneCorrection,
} from "./write/corrected-texts.ts";
export {
  addLexiconChange,
  type EditedEntry,
  type EntryChange,
  readEditedEntries,
  readLexiconChange,
  writeEditedEntries,
} from "./write/lexicon.ts";
export type { MentionToStore } from "./write/mention-sums.ts";
export { type Matched, storeMentions } from "./write/mentions.ts";
export { type PhraseToStore, storePhrases } from "./write/phrases.ts";
export { qualityRollups } from "./write/rollup-tables.ts";
export { changeRollups } from "./write/rollups.ts";
export { rederiveTexts, removeTexts, type StoredCounts, storeTexts, storeTextsIn } from "./write/store-texts.ts";
export { meetingAt } from "./write/text-rows.ts";
export type { BodyPlace, DerivedArticle, DerivedText, SourceToStore, TextToStore } from "./write/text-to-store.ts";
export { inTransaction } from "./write/transaction.ts";
