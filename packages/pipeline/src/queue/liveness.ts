import type { Pool, PoolClient } from "pg";

/** Any number: the first half of the advisory locks that say a pool of workers lives. */
const LIFE_LOCK = 701_408_733;

/** Locks younger than this are left alone: a pool may just be starting. */
const GRACE_SECONDS = 5;

/**
 * Says that a pool of workers lives, by a lock that PostgreSQL lets go of when the connection ends, however it ends; and takes
 * the jobs of pools that do not live any more from them. Without it a killed worker's jobs would wait for four hours.
 */
export class Liveness {
  readonly #pool: Pool;
  #id: string | null = null;
  #client: PoolClient | null = null;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** The name the pool's jobs are locked by. */
  name(id: string): void {
    this.#id = id;
  }

  /** Takes the lock, again after a lost connection, and frees the jobs of the dead. Never rejects: it is called again soon. */
  async beat(): Promise<void> {
    if (this.#id === null) return;
    try {
      this.#client ??= await this.#lock(this.#id);
      await this.#client.query(
        `SELECT graphile_worker.force_unlock_workers(array_agg(dead.id)) FROM (
           SELECT DISTINCT j.locked_by AS id FROM graphile_worker.jobs j
           WHERE j.locked_at < now() - make_interval(secs => $2) AND NOT EXISTS (
             SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
             WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
               AND l.classid::bigint = $1 AND l.objid::bigint = hashtext(j.locked_by)::bigint & 4294967295)
         ) AS dead HAVING count(*) > 0`,
        [LIFE_LOCK, GRACE_SECONDS],
      );
    } catch {
      this.#drop();
    }
  }

  close(): void {
    this.#drop();
  }

  async #lock(id: string): Promise<PoolClient> {
    const client = await this.#pool.connect();
    client.on("error", () => this.#drop());
    try {
      await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [LIFE_LOCK, id]);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  #drop(): void {
    this.#client?.release(true);
    this.#client = null;
  }
}
