import { type Database, type DatabaseClient, DatabaseError } from "@huiyao/database";
import { Logger, runMigrations } from "graphile-worker";

/** What the queue's jobs do: store one chunk of texts; bring persons and themes up to date when a run has no more. */
export const IMPORT_CHUNK = "import-chunk";
export const FINISH_IMPORT = "finish-import";

/** Seconds between tries grow by e, from 3 to 1,100: about half an hour in all. */
const MOST_ATTEMPTS = 8;

/** Jobs of this queue run one after the other: persons and themes are brought up to date by one at a time. */
const FINISH_QUEUE = "huiyao-finish";

/** The library says on its own what is said here by events and in the job's row. */
export const silent = new Logger(() => () => undefined);

/** The URL of a database that can hold the queue. @throws DatabaseError `needs-server` */
export function requireServer({ location, name }: Database): string {
  if (location.engine !== "postgresql") throw new DatabaseError("needs-server", { path: name });
  return location.url;
}

/** Makes the queue's own tables, in the schema `graphile_worker`, unless they are there. */
export async function prepareQueue(database: Database): Promise<void> {
  await runMigrations({ connectionString: requireServer(database), logger: silent });
}

/** The name of a chunk's job, by which its row and its job are told to belong together. */
export const chunkJobKey = (chunkId: number): string => `${IMPORT_CHUNK}-${chunkId}`;

/** Adds the job of a chunk, in the transaction that writes the chunk. */
export async function addChunkJob(client: DatabaseClient, chunkId: number): Promise<void> {
  const payload = JSON.stringify({ chunkId });
  await client.$executeRaw`SELECT graphile_worker.add_job(${IMPORT_CHUNK}, payload := ${payload}::json,
    max_attempts := ${MOST_ATTEMPTS}::integer, job_key := ${chunkJobKey(chunkId)})`;
}

/** Adds the last job of a run; where it waits already, it is not added again. */
export async function addFinishJob(client: DatabaseClient, runId: number): Promise<void> {
  const payload = JSON.stringify({ runId });
  await client.$executeRaw`SELECT graphile_worker.add_job(${FINISH_IMPORT}, payload := ${payload}::json,
    queue_name := ${FINISH_QUEUE}, max_attempts := ${MOST_ATTEMPTS}::integer, job_key := ${`${FINISH_IMPORT}-${runId}`})`;
}
