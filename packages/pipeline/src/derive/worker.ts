import { parentPort, workerData } from "node:worker_threads";
import { deriveBatch } from "./derive-batch.ts";
import { createDeriver, type TextToDerive } from "./derive-text.ts";

const derive = createDeriver(workerData);

parentPort?.on("message", (texts: TextToDerive[]) => {
  parentPort?.postMessage(deriveBatch(derive, texts));
});
