-- DropIndex
DROP INDEX "Person_name_jurisdiction_key";

-- CreateTable
CREATE TABLE "PersonMerge" (
    "fromKey" TEXT NOT NULL PRIMARY KEY,
    "toKey" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PersonSplit" (
    "key" TEXT NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("key", "fromMonth")
);

-- CreateIndex
CREATE INDEX "PersonMerge_toKey_idx" ON "PersonMerge"("toKey");

-- CreateIndex
CREATE INDEX "Person_name_jurisdiction_idx" ON "Person"("name", "jurisdiction");
