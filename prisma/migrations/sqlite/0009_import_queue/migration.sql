-- CreateTable
CREATE TABLE "ImportChunk" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,
    "content" TEXT,
    "enqueuedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "doneBy" TEXT,
    CONSTRAINT "ImportChunk_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ImportChunk_runId_doneAt_idx" ON "ImportChunk"("runId", "doneAt");
