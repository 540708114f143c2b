import type { Prisma, PrismaClient } from "./generated/sqlite/client.ts";

/** What a question or a write gets: the client, or a transaction of it. */
export type DatabaseClient = PrismaClient | Prisma.TransactionClient;
