import type { Database } from "../database.ts";
import { postgresqlUpkeep } from "./postgresql-upkeep.ts";
import { sqliteUpkeep } from "./sqlite-upkeep.ts";
import type { Upkeep } from "./upkeep.ts";

export function upkeepOf({ location }: Database): Upkeep {
  return location.engine === "sqlite" ? sqliteUpkeep : postgresqlUpkeep;
}
