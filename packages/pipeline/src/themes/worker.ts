import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "@huiyao/database";
import { type ThemeTask, updateThemesHere } from "./update-themes.ts";

const { url, task }: { url: string; task: ThemeTask } = workerData;
const database = await openDatabase({ url });
const work = await updateThemesHere(database, task, () => parentPort?.postMessage("step"));
await database.close();
parentPort?.postMessage(work);
