import { type Database, rederiveTexts, type TextToStore } from "@huiyao/database";
import { deriveSettings } from "../derive/derive-text.ts";
import { createGrowingDeriver } from "../derive/growing-deriver.ts";
import { readDecisions } from "../quality/stored-decisions.ts";
import { deriveFailure } from "./failures.ts";
import { settleRecord } from "./settle-record.ts";
import { type ImportOptions, type ImportSummary, ImportTally } from "./summary.ts";

const TEXTS_A_BATCH = 200;

export interface ReparseOptions extends Omit<ImportOptions, "dryRun"> {
  /** All texts, not only those that older code derived. */
  all?: boolean;
  /** Only texts published on or after this ISO day. */
  since?: string;
}

/**
 * Derives stored texts anew with the present parser and rules, then brings persons and themes up to date. Texts keep their
 * keys; human decisions keep their findings. Each batch is one transaction: it can be stopped and taken up anywhere.
 */
export async function reparse(database: Database, options: ReparseOptions = {}): Promise<ImportSummary> {
  const settings = deriveSettings(await readDecisions(database.client));
  const { parserVersion, rulesVersion } = settings.versions;
  const texts = await database.client.sourceText.findMany({
    where: {
      replacedById: null,
      ...(options.since === undefined ? {} : { published: { gte: options.since } }),
      ...(options.all === true
        ? {}
        : { OR: [{ parserVersion: { not: parserVersion } }, { rulesVersion: { not: rulesVersion } }] }),
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const tally = new ImportTally(null, options.onProgress);
  const deriver = createGrowingDeriver(settings);
  try {
    for (let start = 0; start < texts.length && options.signal?.aborted !== true; start += TEXTS_A_BATCH) {
      const ids = texts.slice(start, start + TEXTS_A_BATCH).map(({ id }) => id);
      const stored = await database.client.sourceText.findMany({
        where: { id: { in: ids } },
        include: { content: true },
        orderBy: { id: "asc" },
      });
      const sources = stored.map(({ id, content, ...text }) => ({
        id,
        source: { ...text, text: content?.text ?? "" },
      }));
      const outcomes = await deriver.derive(sources.map(({ source }) => source));
      const derived = new Map<number, TextToStore>();
      sources.forEach(({ id, source }, index) => {
        const outcome = outcomes[index];
        if (outcome?.kind === "derived") derived.set(id, { source, derived: outcome.derived });
        else tally.fail([deriveFailure(source.name, outcome?.reason ?? "")]);
      });
      await rederiveTexts(database, derived);
      tally.addStored(derived.values());
      tally.summary.updated += derived.size;
      tally.addKeys([...derived.values()].map(({ source }) => source.key));
      tally.addBytes(
        stored.length,
        sources.reduce((sum, { source }) => sum + Buffer.byteLength(source.text), 0),
      );
      tally.tell("reading");
    }
  } finally {
    await deriver.close();
  }
  const isStopped = () => options.signal?.aborted === true;
  tally.summary.finished = !isStopped();
  if (tally.summary.finished) {
    await settleRecord(database, {
      onThemes: () => tally.tell("themes"),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    tally.summary.finished = !isStopped();
  }
  tally.tell("themes", true);
  return tally.summary;
}
