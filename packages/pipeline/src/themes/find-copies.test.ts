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
