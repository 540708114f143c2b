import { workerData } from "node:worker_threads";
import { openDatabase } from "@huiyao/database";
import { answer } from "../work-thread.ts";
import { type ThemeTask, updateThemesHere } from "./update-themes.ts";

const { url, task }: { url: string; task: ThemeTask } = workerData;
await answer(async ({ onStep }) => {
  const database = await openDatabase({ url });
  try {
    return await updateThemesHere(database, task, onStep);
  } finally {
    await database.close();
  }
});
