-- CreateTable
CREATE TABLE "ImportChunk" (
    "id" SERIAL PRIMARY KEY,
    "runId" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,
    "content" TEXT COLLATE "C",
    "enqueuedAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),
    "doneBy" TEXT COLLATE "C",
    CONSTRAINT "ImportChunk_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ImportChunk_runId_doneAt_idx" ON "ImportChunk"("runId", "doneAt");
