"use server";

import { removeSample } from "@huiyao/pipeline";
import { revalidatePath } from "next/cache";
import { record } from "./record.ts";

/** Takes the made-up newspaper out of the record. */
export async function takeOutSample(): Promise<void> {
  await removeSample(await record());
  revalidatePath("/", "layout");
}
