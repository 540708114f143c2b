-- AlterTable
ALTER TABLE "SourceText" ADD COLUMN "pageKey" TEXT;

-- AlterTable
ALTER TABLE "ImportRun" ADD COLUMN "process" TEXT;

-- CreateIndex
CREATE INDEX "SourceText_pageKey_idx" ON "SourceText"("pageKey");
