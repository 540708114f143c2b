import {
  type CorrectionResult,
  type Database,
  linkPersons,
  type ReviewActionToStore,
  storeCorrection,
  storeUndoneCorrection,
  type TextToStore,
} from "@huiyao/database";
import { storedFix } from "@huiyao/database/questions";
import { applyEdits, fixPreview } from "@huiyao/validation";
import { compareTexts } from "../corpus/compare-texts.ts";
import { createDeriver, deriveSettings } from "../derive/derive-text.ts";
import { toSource } from "../import/source-key.ts";
import { findCopies } from "../themes/find-copies.ts";
import { matchThemes } from "../themes/update-themes.ts";
import { readDecisions } from "./stored-decisions.ts";

/** What became of a correction, and the key of the text as it stands now. */
export interface Correction {
  result: CorrectionResult;
  textKey: string | null;
}

/** Who made a change, and why. */
export interface Author {
  reason: string;
  by: string;
}

const STALE: Correction = { result: "stale", textKey: null };

/**
 * Makes the fix of one stored finding: the text as repaired is parsed and checked, and with all that is read from it takes
 * the place of the text it was made from, which is kept. `stale` when the finding is gone or decided, `exists` when the
 * repaired text is in the record already.
 */
export async function applyFix(database: Database, findingId: number, { reason, by }: Author): Promise<Correction> {
  const finding = await database.client.finding.findUnique({
    where: { id: findingId },
    include: { sourceText: { include: { content: true } } },
  });
  const fix = storedFix(finding?.fix);
  if (finding === null || fix === null || finding.status !== "open") return STALE;
  const { content, ...stored } = finding.sourceText;
  const source = content?.text ?? "";
  const text = applyEdits(source, fix.edits);
  const corrected = await derived(database, { ...stored, text });
  const { ruleId, fingerprint } = finding;
  const textKey = corrected.source.key;
  const action: ReviewActionToStore = {
    ...{ kind: "fixed", ruleId, fingerprint, textKey, reason, by },
    ...fixPreview(source, fix.edits),
  };
  const result = await storeCorrection(database, stored.id, corrected, action);
  if (result !== "done") return { result, textKey: stored.key };
  await bringUpToDate(database);
  return { result, textKey };
}

/** Takes the last correction of a text back: the version it was made from stands again. */
export async function undoFix(database: Database, textKey: string, by: string): Promise<Correction> {
  const { client } = database;
  const corrected = await client.sourceText.findUnique({ where: { key: textKey } });
  if (corrected === null || corrected.originalId === null || corrected.replacedById !== null) return STALE;
  const { originalId } = corrected;
  const earlier = await client.sourceText.findFirst({
    where: { replacedById: corrected.id, OR: [{ id: originalId }, { originalId }] },
    include: { content: true },
  });
  if (earlier === null) return STALE;
  const { content, ...stored } = earlier;
  const again = await derived(database, {
    ...stored,
    // An outlet or a day may have come to be known since.
    outlet: stored.outlet ?? corrected.outlet,
    published: stored.published ?? corrected.published,
    pageKey: stored.pageKey ?? corrected.pageKey,
    text: content?.text ?? "",
  });
  const last = await client.reviewAction.findFirst({ where: { textKey, kind: "fixed" }, orderBy: { id: "desc" } });
  const action: ReviewActionToStore = {
    kind: "unfixed",
    ruleId: last?.ruleId ?? "",
    fingerprint: last?.fingerprint ?? "",
    textKey: again.source.key,
    before: last?.after ?? "",
    after: last?.before ?? "",
    reason: "",
    by,
  };
  const result = await storeUndoneCorrection(database, corrected.id, stored.id, again, action);
  if (result === "done") await bringUpToDate(database);
  return { result, textKey: result === "done" ? again.source.key : textKey };
}

interface StoredSource {
  name: string;
  place: string | null;
  pageKey: string | null;
  outlet: string | null;
  published: string | null;
  isSample: boolean;
  text: string;
}

async function derived(database: Database, stored: StoredSource): Promise<TextToStore> {
  const { name, outlet, published, text, isSample } = stored;
  const derive = createDeriver(deriveSettings(await readDecisions(database.client)));
  return { source: toSource(stored, isSample), derived: derive({ name, text, outlet, published }) };
}

/** Persons, the rules over many texts and the places of known phrases follow at once; counting phrases waits for an import. */
async function bringUpToDate(database: Database): Promise<void> {
  await linkPersons(database);
  await compareTexts(database);
  await findCopies(database);
  await matchThemes(database);
}
