import { workerData } from "node:worker_threads";
import { openDatabase } from "@huiyao/database";
import { answer } from "../work-thread.ts";
import { settleStoriesHere } from "./settle-stories.ts";

const { url }: { url: string } = workerData;
await answer(async ({ signal }) => {
  const database = await openDatabase({ url });
  try {
    await settleStoriesHere(database, { signal });
  } finally {
    await database.close();
  }
});
