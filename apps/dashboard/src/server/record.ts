import { sharedDatabase } from "@huiyao/database";
import { recordCoverage } from "@huiyao/database/questions";
import { cache } from "react";

/** The process's one connection to the record. */
export const record = sharedDatabase;

/** How much the record holds, asked once a request. */
export const coverage = cache(async () => recordCoverage(await record()));
