import type { DatabaseClient } from "@huiyao/database";
import { type ReadFailure, SourceError } from "@huiyao/sources";
import type { ImportFailure } from "./summary.ts";

export function readFailure({ name, error }: ReadFailure): ImportFailure {
  const { code, data, zh, en } = error;
  return { name, code, data, zh, en };
}

export function emptyFailure(name: string): ImportFailure {
  const { code, data, zh, en } = new SourceError("empty");
  return { name, code, data, zh, en };
}

export function deriveFailure(name: string, reason: string): ImportFailure {
  return {
    name,
    code: "derive-failed",
    data: { reason },
    zh: `解析时程序出错（${reason}）：文本未入库，请把它报告给开发者。`,
    en: `The program failed while parsing it (${reason}): the text was not stored; please report it.`,
  };
}

export function storeFailure(name: string, reason: string): ImportFailure {
  return {
    name,
    code: "store-failed",
    data: { reason },
    zh: `写入数据库时出错（${reason}）：文本未入库，请把它报告给开发者。`,
    en: `Storing it failed (${reason}): the text is not in the database; please report it.`,
  };
}

/** Keeps failures with the run they belong to. */
export async function storeFailures(
  client: DatabaseClient,
  runId: number,
  failures: readonly ImportFailure[],
): Promise<void> {
  if (failures.length === 0) return;
  await client.importFailure.createMany({
    data: failures.map((failure) => ({ runId, ...failure, data: { ...failure.data } })),
  });
  await client.importRun.update({
    where: { id: runId },
    data: { failed: { increment: failures.length } },
  });
}
