import type { Database } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { expect, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { madeUpPage } from "../testing/made-up-page.ts";

const wire =
  "青禾区昨日召开会议，研究云谷走廊建设。会议要求，各镇街要把云谷走廊摆在突出位置，按月调度，确保年底前完成主体工程。";
const own =
  "记者从区文化馆获悉，第十届稻香音乐节将于本周六晚在青禾广场举行，来自周边六个镇的二十支乐队参加演出，市民可免费入场。";

const page = (number: number, text: string, published: string) =>
  madeUpPage(number, { text: `标题第${number}号\n${text}\n`, published, outlet: `第${number}报` });

const copies = async (pages: ReturnType<typeof page>[]) => {
  const database = await temporaryDatabase();
  for (const one of pages) await importTexts(database, [one]);
  return copiesIn(database);
};

const copiesIn = async (database: Database) => {
  const rows = await database.client.article.findMany({
    include: { sourceText: true, copyOf: { include: { sourceText: true } } },
  });
  return Object.fromEntries(rows.map((row) => [row.sourceText.name, row.copyOf?.sourceText.name ?? null]));
};

test("a story that another paper carries is the copy of the earliest, whichever came into the record first", async () => {
  const pages = [page(1, wire, "2025-01-05"), page(2, own, "2025-01-05"), page(3, wire, "2025-01-04")];
  const expected = { "page-1.txt": "page-3.txt", "page-2.txt": null, "page-3.txt": null };
  expect(await copies(pages)).toEqual(expected);
  expect(await copies(pages.toReversed())).toEqual(expected);
});

test("what came and went one by one comes to what the stories that stand come to", async () => {
  const reworded = wire.replace("昨日", "近日").replace("按月调度", "逐月调度");
  const again = wire.replace("年底前", "年内").replace("青禾区", "青禾县");
  const steps = [
    page(1, reworded, "2025-01-07"),
    page(2, wire, "2025-01-05"),
    page(3, again, "2025-01-04"),
    page(4, own, "2025-01-04"),
    page(5, wire, "2025-01-03"),
    // The earliest becomes another story, then comes back; a later one goes over to the other.
    page(5, own, "2025-01-03"),
    page(3, own, "2025-01-04"),
    page(5, `${wire}会议还研究了其他事项。`, "2025-01-03"),
  ];
  const database = await temporaryDatabase();
  const standing = new Map<string, ReturnType<typeof page>>();
  for (const step of steps) {
    standing.set(step.name, step);
    await importTexts(database, [step]);
    const alone = await temporaryDatabase();
    await importTexts(alone, [...standing.values()]);
    expect(await copiesIn(database)).toEqual(await copiesIn(alone));
  }
  expect(Object.values(await copiesIn(database)).filter((copied) => copied !== null).length).toBeGreaterThan(1);
});
