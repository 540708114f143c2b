-- DropIndex
DROP INDEX "Person_name_jurisdiction_key";

-- CreateTable
CREATE TABLE "PersonMerge" (
    "fromKey" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "toKey" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL
);

-- CreateTable
CREATE TABLE "PersonSplit" (
    "key" TEXT COLLATE "C" NOT NULL,
    "fromMonth" INTEGER NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL,

    PRIMARY KEY ("key", "fromMonth")
);

-- CreateIndex
CREATE INDEX "PersonMerge_toKey_idx" ON "PersonMerge"("toKey");

-- CreateIndex
CREATE INDEX "Person_name_jurisdiction_idx" ON "Person"("name", "jurisdiction");
