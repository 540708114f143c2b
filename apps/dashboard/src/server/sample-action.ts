"use server";

import { revalidatePath } from "next/cache";
import { record } from "./record.ts";

/** Takes the made-up newspaper out of the record. */
export async function takeOutSample(): Promise<void> {
  const { removeSample } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  await removeSample(await record());
  revalidatePath("/", "layout");
}
