import type { PrismaClient } from "../generated/sqlite/client.ts";

/** What a question needs of the database. */
export interface Reader {
  client: PrismaClient;
}

/** One page of a list and the number of all rows behind it. */
export interface Page<Row> {
  rows: Row[];
  total: number;
}

/** Which part of a list to read: `size` rows after leaving out the first `skip`. */
export interface PageRequest {
  skip: number;
  size: number;
}

export type Direction = "asc" | "desc";
