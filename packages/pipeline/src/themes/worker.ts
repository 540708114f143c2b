import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "@huiyao/database";
import { updateThemesHere } from "./update-themes.ts";

const database = await openDatabase({ url: workerData });
await updateThemesHere(database, () => parentPort?.postMessage("step"));
await database.close();
