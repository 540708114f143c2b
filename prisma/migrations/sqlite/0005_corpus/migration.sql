-- CreateTable
CREATE TABLE "TextChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "textId" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CorpusFact" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "textId" INTEGER NOT NULL,
    "articleIndex" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "day" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "NameForm" (
    "form" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("form", "name")
);

-- CreateTable
CREATE TABLE "NamePost" (
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,

    PRIMARY KEY ("name", "post")
);

-- CreateIndex
CREATE INDEX "NameForm_name_idx" ON "NameForm"("name");

-- CreateIndex
CREATE INDEX "TextChange_textId_idx" ON "TextChange"("textId");

-- CreateIndex
CREATE INDEX "CorpusFact_textId_idx" ON "CorpusFact"("textId");

-- CreateIndex
CREATE INDEX "CorpusFact_kind_key_day_idx" ON "CorpusFact"("kind", "key", "day");

-- Texts stored before are compared at the next import.
INSERT INTO "TextChange" ("textId") SELECT "id" FROM "SourceText" WHERE "replacedById" IS NULL;
