-- AlterTable
ALTER TABLE "Article" ADD COLUMN "signature" TEXT;
ALTER TABLE "Article" ADD COLUMN "copyOfId" INTEGER REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId");

-- AlterTable
ALTER TABLE "ThemeTally" ADD COLUMN "ranked" TEXT;

-- What is ranked is ranked again, so that the list is kept.
UPDATE "ThemeTally" SET "isRanked" = false;

-- CreateTable
CREATE TABLE "LexiconEntry" (
    "phrase" TEXT NOT NULL PRIMARY KEY,
    "aliases" JSONB NOT NULL,
    "group" TEXT,
    "level" TEXT,
    "note" TEXT NOT NULL,
    "isHidden" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "LexiconChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "action" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "entries" JSONB NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "undoneAt" DATETIME
);
