import { mergedInto } from "@huiyao/database/questions";
import { notFound, redirect } from "next/navigation";
import { record } from "./record.ts";

/** Leads from a page of somebody whom the record has not to the same page of the person whom that one counts for; else 404. */
export async function toMergedPerson(key: string, href: (key: string) => string): Promise<never> {
  const other = await mergedInto(await record(), key);
  if (other === null) notFound();
  redirect(href(other));
}
