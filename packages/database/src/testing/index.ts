export { secondConnection, temporaryDatabase, testEngine } from "./temporary-database.ts";
