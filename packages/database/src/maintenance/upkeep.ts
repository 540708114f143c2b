import type { Database } from "../database.ts";

/** One thing in the database that is not as it has to be. */
export interface VerifyProblem {
  /** `file` damaged pages or indexes · `reference` a row points nowhere · `rollup` a sum is not its rows' · `row` rows disagree. */
  kind: "file" | "reference" | "rollup" | "row";
  /** Table or check. */
  where: string;
  /** What was found, for people who know the schema. */
  what: string;
}

/** The upkeep of an engine's storage. */
export interface Upkeep {
  /** Bytes on disk. */
  size(database: Database): Promise<number>;
  /** Gives free pages back, and brings the planner's statistics up to date. */
  vacuum(database: Database): Promise<void>;
  /** Writes a whole copy to a file that is not there; imports may go on meanwhile. */
  backup(database: Database, path: string): Promise<void>;
  /** What is wrong below the level of rows. */
  damage(database: Database): Promise<VerifyProblem[]>;
}
