import { verifyDatabase } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { expect, test } from "vitest";
import { applyFix } from "../quality/correct.ts";
import { dump } from "../testing/dump.ts";
import { madeUpPages } from "../testing/made-up-page.ts";
import { importTexts } from "./import-texts.ts";
import { importSample, removeSample } from "./sample.ts";

test("is taken out with what was corrected in it, and leaves the record as it was", async () => {
  const database = await temporaryDatabase();
  await importTexts(database, madeUpPages(5));
  const before = await dump(database);
  const { inserted } = await importSample(database);
  const findings = await database.client.finding.findMany({
    where: { status: "open", sourceText: { isSample: true } },
    orderBy: { id: "asc" },
  });
  const fixable = findings.find(({ fix }) => fix !== null);
  expect(await applyFix(database, fixable?.id ?? 0, { reason: "", by: "" })).toMatchObject({ result: "done" });
  expect(await removeSample(database)).toEqual({ removed: inserted });
  expect(await verifyDatabase(database)).toEqual([]);
  expect(await dump(database)).toEqual(before);
  expect(await removeSample(database)).toEqual({ removed: 0 });
});
