-- AlterTable
ALTER TABLE "SourceText" ADD COLUMN "originalId" INTEGER;

-- CreateTable
CREATE TABLE "ReviewAction" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "textKey" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "SourceText_originalId_idx" ON "SourceText"("originalId");

-- CreateIndex
CREATE INDEX "ReviewAction_textKey_idx" ON "ReviewAction"("textKey");
