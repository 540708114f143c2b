export { type Database, type DatabaseClient, openDatabase, readDatabaseState } from "./database.ts";
export { DatabaseError, type DatabaseErrorCode, toDatabaseError } from "./error.ts";
export { Prisma, PrismaClient } from "./generated/client.ts";
export { locateDatabase } from "./location.ts";
export { sharedDatabase } from "./shared-database.ts";
