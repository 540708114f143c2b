-- CreateTable
CREATE TABLE "TextChange" (
    "id" SERIAL PRIMARY KEY,
    "textId" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CorpusFact" (
    "id" SERIAL PRIMARY KEY,
    "textId" INTEGER NOT NULL,
    "articleIndex" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C",
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL
);

-- CreateTable
CREATE TABLE "NameForm" (
    "form" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,

    PRIMARY KEY ("form", "name")
);

-- CreateTable
CREATE TABLE "NamePost" (
    "name" TEXT COLLATE "C" NOT NULL,
    "post" TEXT COLLATE "C" NOT NULL,

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
