-- AlterTable
ALTER TABLE "SourceText" ADD COLUMN "originalId" INTEGER;

-- CreateTable
CREATE TABLE "ReviewAction" (
    "id" SERIAL PRIMARY KEY,
    "kind" TEXT COLLATE "C" NOT NULL,
    "ruleId" TEXT COLLATE "C" NOT NULL,
    "fingerprint" TEXT COLLATE "C" NOT NULL,
    "textKey" TEXT COLLATE "C" NOT NULL,
    "before" TEXT COLLATE "C" NOT NULL,
    "after" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL
);

-- CreateIndex
CREATE INDEX "SourceText_originalId_idx" ON "SourceText"("originalId");

-- CreateIndex
CREATE INDEX "ReviewAction_textKey_idx" ON "ReviewAction"("textKey");
